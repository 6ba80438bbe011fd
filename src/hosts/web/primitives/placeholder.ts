// `placeholderStyle` and `placeholderClass`: the browser takes styles for a placeholder from style sheets only, so what they say
// of its text becomes custom properties that field.css reads. Done at every render: a class may depend on the colour scheme, and a new
// `style` prop wipes the properties.
import { webLength } from './style-text.ts';

const properties = ['color', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'opacity'] as const;

/** Fields that have the custom properties; most never do. */
const styled = new WeakSet<Element>();

export function setPlaceholderStyle(element: HTMLElement | null, style = '', className = ''): void {
  if (!element) return;
  if (!style && !className && !styled.has(element)) return;
  styled.add(element);
  const given = document.createElement('span').style;
  given.cssText = webLength(style);
  const ofClass = className ? stylesOf(element, className) : undefined;
  for (const property of properties) {
    const value = given.getPropertyValue(property) || ofClass?.[property] || '';
    element.style.setProperty(`--sp-placeholder-${property}`, value);
  }
}

/** What a class changes of the text beside the field. */
function stylesOf(element: HTMLElement, className: string): Partial<Record<string, string>> {
  const probe = document.createElement('span');
  const plain = probe.cloneNode() as HTMLElement;
  probe.className = className;
  element.after(probe, plain);
  const [marked, bare] = [getComputedStyle(probe), getComputedStyle(plain)];
  const found: Record<string, string> = {};
  for (const property of properties) {
    const value = marked.getPropertyValue(property);
    if (value !== bare.getPropertyValue(property)) found[property] = value;
  }
  probe.remove();
  plain.remove();
  return found;
}
