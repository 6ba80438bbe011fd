// The rules of a:if, a:for and their kin.
import { fail, type AxmlSource } from './axml-error.ts';
import type { AxmlContext } from './axml-check.ts';
import { soleExpression, splitMustaches } from './axml-mustache.ts';
import { attributeOf, type AxmlAttribute, type AxmlElement } from './axml-node.ts';

const directives = new Set(['a:if', 'a:elif', 'a:else', 'a:for', 'a:for-item', 'a:for-index', 'a:key']);

/** `previous` is the element right before, if nothing but space lies between. @throws AxmlError */
export function checkDirectives(
  { source }: AxmlContext,
  element: AxmlElement,
  previous: AxmlElement | undefined,
): void {
  for (const attribute of element.attributes) {
    if (attribute.name.includes(':')) checkName(source, element, attribute);
  }
  checkCondition(source, element, previous);
  checkLoop(source, element);
}

function checkName(source: AxmlSource, { tag }: AxmlElement, { name, offset }: AxmlAttribute): void {
  if (directives.has(name)) {
    if (/^(?:import|include|import-sjs)$/.test(tag)) fail(source, offset, `<${tag}> takes no directive`);
    return;
  }
  if (name.startsWith('a:')) fail(source, offset, `unknown directive "${name}"`);
  if (!/^(?:bind|catch|mut-bind|capture-\w+):/.test(name)) fail(source, offset, `"${name}" is no directive of AXML`);
}

function checkCondition(source: AxmlSource, element: AxmlElement, previous: AxmlElement | undefined): void {
  const [first, second] = element.attributes.filter(({ name }) => /^a:(?:if|elif|else)$/.test(name));
  if (second) fail(source, second.offset, `"${second.name}" cannot stand beside "${first?.name}"`);
  if (!first) return;
  if (first.name !== 'a:else') needExpression(source, first);
  if (first.name === 'a:if') return;
  const follows = previous && (attributeOf(previous, 'a:if') ?? attributeOf(previous, 'a:elif'));
  if (!follows) fail(source, first.offset, `"${first.name}" must follow an element with a:if or a:elif`);
}

function checkLoop(source: AxmlSource, element: AxmlElement): void {
  const loop = attributeOf(element, 'a:for');
  if (loop) needExpression(source, loop);
  for (const name of ['a:for-item', 'a:for-index', 'a:key']) {
    const attribute = attributeOf(element, name);
    if (!attribute) continue;
    if (!loop) fail(source, attribute.offset, `"${name}" needs "a:for" on the same element`);
    const isPath = /^[A-Za-z_$][\w$]*$/.test(attribute.value ?? '');
    if (!isPath && !(name === 'a:key' && attribute.value === '*this')) {
      fail(source, attribute.offset, `"${name}" must be a name${name === 'a:key' ? ' or *this' : ''}`);
    }
  }
}

/** A text would be a list of letters to a:for, and always true to a:if. */
function needExpression(source: AxmlSource, { name, value, offset, valueOffset }: AxmlAttribute): void {
  if (!soleExpression(splitMustaches(source, value ?? '', valueOffset))) {
    fail(source, offset, `"${name}" must be exactly one {{ }}`);
  }
}
