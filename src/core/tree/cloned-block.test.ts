// Props that cloneElement adds to a block have no place in its template: said with a code instead of shown nowhere.
import { describe, expect, it } from 'vitest';
import { onChange } from './journal.ts';
import { TreeDocument } from './index.ts';

const createElement = (type: string) => {
  onChange(() => {});
  return new TreeDocument({ rekeyMoved: false, templateCopies: undefined }, null).createElement(type);
};

describe('a prop that is no hole', () => {
  it.each<[string, (block: ReturnType<typeof createElement>) => unknown]>([
    ['a class', (block) => block.setAttribute('class', 'marked')],
    ['a handler', (block) => block.addEventListener('tap')],
    ['a style', (block) => block.style],
  ])('is refused on a block: %s', (_, set) => {
    expect(() => set(createElement('xab1'))).toThrow(expect.objectContaining({ code: 'SP3009' }));
  });

  it('is one on a generic element', () => {
    const element = createElement('view');
    element.setAttribute('class', 'marked');
    expect(element.held.class).toBe('marked');
  });
});
