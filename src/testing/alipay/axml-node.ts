// What an AXML file is made of. Offsets count from the file's start, so that every message can name a place.

export interface AxmlElement {
  readonly kind: 'element';
  readonly tag: string;
  readonly offset: number;
  readonly attributes: readonly AxmlAttribute[];
  readonly children: readonly AxmlNode[];
}

export interface AxmlText {
  readonly kind: 'text';
  readonly value: string;
  readonly offset: number;
}

export type AxmlNode = AxmlElement | AxmlText;

export interface AxmlAttribute {
  readonly name: string;
  readonly offset: number;
  /** Undefined for a bare attribute, as in `<view a:else>`. */
  readonly value: string | undefined;
  readonly valueOffset: number;
}

export const isElement = (node: AxmlNode): node is AxmlElement => node.kind === 'element';

export const attributeOf = (element: AxmlElement, name: string): AxmlAttribute | undefined =>
  element.attributes.find((attribute) => attribute.name === name);

/** Every element of a tree, parents before their children. */
export function* elementsOf(nodes: readonly AxmlNode[]): Generator<AxmlElement> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsOf(node.children);
  }
}
