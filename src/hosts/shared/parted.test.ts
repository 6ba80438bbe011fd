// Boundaries between an element and its parts, on a tree as Preact makes it.
import { describe, expect, it } from 'vitest';
import { meta } from '../../core/block-meta.ts';
import { flush, nesting, TreeDocument, type TreeElement } from '../../core/tree/index.ts';
import { partedFrom } from './parted.ts';

nesting();
meta('xform', { whole: { A: ['form', 0] } });
meta('xswiper', { whole: { A: ['swiper', 1] } });
meta('xinput', { live: [['a', 0, 'input', 'value']] });
meta('xscroll', { live: [['a', 0, 'scroll', 'scrollTop']] });

/** Elements one in another, outermost first, shown where templates have no copies: each that stands in itself is a boundary. */
function shown(...types: readonly string[]): TreeElement[] {
  const document = new TreeDocument({ rekeyMoved: false, templateCopies: 0 }, { commit: (_, done) => done?.() });
  const made: TreeElement[] = [];
  let parent = document.root;
  for (const type of types) {
    const element = document.createElementNS(null, type);
    parent.appendChild(element);
    made.push(element);
    const slot = document.createElementNS(null, 'A');
    element.appendChild(slot);
    parent = slot;
  }
  flush();
  return made;
}

const boundaryIn = (elements: readonly TreeElement[]): TreeElement =>
  elements.find(({ isBoundary }) => isBoundary) ?? expect.fail('no boundary');

describe('a boundary', () => {
  it('parts a form from a field inside it', () => {
    expect(partedFrom(boundaryIn(shown('xform', 'xboxS', 'xboxS', 'xinput')))).toBe('form');
  });

  it('parts a form from nothing where no field is inside', () => {
    expect(partedFrom(boundaryIn(shown('xform', 'xboxS', 'xboxS', 'xscroll')))).toBeUndefined();
  });

  it('parts a swiper from what stands directly in it', () => {
    expect(partedFrom(boundaryIn(shown('xboxS', 'xswiper', 'xboxS')))).toBe('swiper');
  });

  it('parts a swiper from nothing inside a slide', () => {
    expect(partedFrom(boundaryIn(shown('xswiper', 'xslide', 'xboxS', 'xboxS', 'xinput')))).toBeUndefined();
  });

  it('around a whole form parts nothing', () => {
    expect(partedFrom(boundaryIn(shown('xboxS', 'xboxS', 'xform', 'xinput')))).toBeUndefined();
  });
});
