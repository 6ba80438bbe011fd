// Reads what exparser and j-component keep beside a DOM element.
import type { HeldState, ViewNode } from './engine.ts';
import type { ExparserElement, ExparserModule } from './exparser-types.ts';

const attributeName = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export function exparserNode(element: Element, exparser: ExparserModule): ViewNode | undefined {
  const node = (element as Element & { __wxElement?: ExparserElement }).__wxElement;
  if (!node) return undefined;
  const prop = (name: string): unknown => {
    if (node.data && name in node.data) return node.data[name];
    const attribute = attributeName(name);
    return node._vt?.attrs.find(({ name: given }) => given === name || given === attribute)?.value;
  };
  const hidden = prop('hidden');
  return {
    tag: element.tagName.toLowerCase(),
    id: node.id,
    classes: node.class.split(/\s+/).filter(Boolean),
    hidden: Boolean(hidden),
    held: exparser.Element.getMethodCaller(node)?.held as HeldState | undefined,
    prop,
  };
}
