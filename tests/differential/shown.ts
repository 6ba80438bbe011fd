// What is shown, in one plain form for every way of rendering.

export interface ShownElement {
  readonly tag: string;
  /** Only what is set: '' and false count as nothing. */
  readonly attributes: Readonly<Record<string, string>>;
  /** All attributes of the template, with their values: for those that act on it. */
  readonly raw?: Readonly<Record<string, unknown>>;
  readonly children: readonly Shown[];
}

export type Shown = string | ShownElement;

/** One state of an app: what it shows, and what its effects, refs and lifecycles said since the state before. */
export interface Step {
  readonly shown: readonly Shown[];
  readonly log: readonly string[];
}

/** Neighbouring texts are one text to who reads them. */
export function joinTexts(nodes: readonly Shown[]): Shown[] {
  const joined: Shown[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else if (node !== '') joined.push(node);
  }
  return joined;
}

const flags: ReadonlySet<string> = new Set(['hidden', 'checked', 'disabled']);
const texts: ReadonlySet<string> = new Set(['value', 'placeholder', 'for']);

/** Attributes that tests compare, in one spelling; styles as `normalize` writes them. */
export function shownAttributes(
  given: Readonly<Record<string, unknown>>,
  normalize: (style: string) => string,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null || value === '') continue;
    if (flags.has(name)) {
      if (value !== false && value !== 'false') attributes[name] = 'true';
    } else if (name === 'style') {
      const style = normalize(String(value));
      if (style) attributes.style = style;
    } else if (name.startsWith('data-') || texts.has(name)) attributes[name] = String(value);
    else if ((name === 'class' || name === 'id') && value !== false) {
      const text = String(value).trim().replace(/\s+/g, ' ');
      if (text) attributes[name] = text;
    }
  }
  return Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A style sheet's rules for one element do not depend on the order of the properties, unless one is set twice. */
export function plainStyle(text: string): string {
  const rules = text
    .split(';')
    .map((rule) =>
      rule
        .trim()
        .replace(/\s*:\s*/, ':')
        .replace(/:0px$/, ':0'),
    )
    .filter((rule) => rule !== '' && !rule.endsWith(':'));
  return [...new Map(rules.map((rule) => [rule.slice(0, rule.indexOf(':')), rule])).values()].sort().join(';');
}

/** As indented lines, so that differences are read easily. */
export const printShown = (nodes: readonly Shown[], indent = ''): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return `${indent}${JSON.stringify(node)}`;
      const attributes = Object.entries(node.attributes)
        .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
        .join('');
      const inner = printShown(node.children, `${indent}  `);
      return `${indent}<${node.tag}${attributes}>${inner ? `\n${inner}` : ''}`;
    })
    .join('\n');
