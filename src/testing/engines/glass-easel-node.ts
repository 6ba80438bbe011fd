// Reads what glass-easel keeps beside a DOM element.
import type * as GlassEasel from 'glass-easel';
import type { HeldState, ViewNode } from './engine.ts';

interface HostCaller {
  readonly held?: HeldState;
}

/** A component's shape as far as it is read here. */
interface EaselComponent extends GlassEasel.Element {
  getMethodCaller(): HostCaller;
  readonly data: Readonly<Record<string, unknown>>;
}

const isComponent = (node: GlassEasel.Element): node is EaselComponent => 'getMethodCaller' in node;

const attributeName = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export function glassEaselNode(element: Element): ViewNode | undefined {
  const node = (element as Element & { __wxElement?: GlassEasel.Element & { is: string } }).__wxElement;
  if (!node) return undefined;
  const component = isComponent(node) ? node : undefined;
  const prop = (name: string): unknown =>
    component ? component.data[name] : (node.getAttribute(name) ?? node.getAttribute(attributeName(name)));
  const hidden = prop('hidden');
  return {
    tag: element.tagName.toLowerCase(),
    id: node.id,
    classes: node.class.split(/\s+/).filter(Boolean),
    hidden: Boolean(hidden),
    held: component?.getMethodCaller().held,
    prop,
  };
}
