import { expect, test } from 'vitest';
import { requirePackage } from '../missing-package.ts';
import { collectTexts } from './visible-text.ts';

const { JSDOM } = requirePackage<{ JSDOM: new (html: string) => { readonly window: Window } }>('jsdom', 'This test');

const read = (html: string): string[] => {
  const { body } = new JSDOM(html).window.document;
  const look = (element: Element) => ({
    skip: element.hasAttribute('hidden'),
    field: element.tagName === 'INPUT' ? (element.getAttribute('value') ?? '') : undefined,
  });
  return collectTexts(body, look).map(({ text }) => text);
};

test('neighbouring text nodes of one element are one text', () => {
  expect(read('<p>a <!-- -->b\n  c</p>')).toEqual(['a b c']);
});

test('an element inside splits the text around it', () => {
  expect(read('<p>a<b>b</b>c</p>')).toEqual(['a', 'b', 'c']);
});

test('hidden and empty ones are left out, fields show what they hold', () => {
  expect(read('<p hidden>a</p><p> </p><label>name<input value="Ann"></label><input>')).toEqual(['name', '[Ann]', '[]']);
});
