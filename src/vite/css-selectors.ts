// Selectors and rules of an author's style sheet that would not work on a host. Pure.
import { transform, type Rule, type Selector, type SelectorComponent } from 'lightningcss';
import { htmlTags } from '../compiler/html-tags.table.ts';
import type { StylePart } from '../core/dialect.ts';
import { SampanError } from '../core/errors.ts';
import { isTag } from '../core/primitives.table.ts';

export interface SelectorRules {
  readonly host: string;
  /** What the host's style compiler refuses. */
  readonly refused: readonly StylePart[];
  /** Whether selectors of tags are the author's: a package's may be meant for whoever uses them. */
  readonly checksTags: boolean;
  /** The app's elements are the host's own: `view` is one there and `div` is none. On the web it is the other way round. */
  readonly isMini: boolean;
}

const hints: Readonly<Record<StylePart, string>> = {
  universal: 'Name the elements by their classes.',
  'later-sibling': 'Give the element a class of its own, or use `+`.',
  'escaped-name': 'Use letters, digits, `-` and `_` in class names.',
  layer: 'Order the rules by where they stand; @layer is not known there.',
  container: 'Use @media; @container is not known there.',
};

interface Found {
  readonly selector: string;
  readonly hint: string;
}

/** @param css without syntax errors */
export function findBadSelectors(file: string, css: string, rules: SelectorRules): SampanError[] {
  const errors: SampanError[] = [];
  const report = ({ selector, hint }: Found, { line, column }: { line: number; column: number }): void => {
    errors.push(new SampanError('SP2010', { selector, host: rules.host, hint }, { file, line: line + 1, column }));
  };
  const visitRule = (rule: Rule): undefined => {
    if (rule.type === 'style') {
      const found = rule.value.selectors.flatMap((selector) => badParts(selector, rules));
      for (const one of new Map(found.map((item) => [item.selector, item])).values()) report(one, rule.value.loc);
    } else if (rule.type === 'layer-block' || rule.type === 'layer-statement') {
      if (rules.refused.includes('layer')) report({ selector: '@layer', hint: hints.layer }, rule.value.loc);
    } else if (rule.type === 'container' && rules.refused.includes('container')) {
      report({ selector: '@container', hint: hints.container }, rule.value.loc);
    }
  };
  transform({ filename: file, code: Buffer.from(css), visitor: { Rule: visitRule } });
  return errors;
}

function badParts(selector: Selector, rules: SelectorRules): Found[] {
  return selector.flatMap((component) => {
    const bad = badPart(component, rules);
    return [...(bad ? [bad] : []), ...innerSelectors(component).flatMap((one) => badParts(one, rules))];
  });
}

/** Those of `:not(…)`, `:is(…)` and the like. */
const innerSelectors = (component: SelectorComponent): readonly Selector[] =>
  component.type === 'pseudo-class' &&
  (component.kind === 'not' || component.kind === 'is' || component.kind === 'where')
    ? component.selectors
    : [];

function badPart(component: SelectorComponent, { refused, checksTags, isMini }: SelectorRules): Found | undefined {
  const refuse = (part: StylePart, selector: string): Found | undefined =>
    refused.includes(part) ? { selector, hint: hints[part] } : undefined;
  switch (component.type) {
    case 'universal':
      return refuse('universal', '*');
    case 'combinator':
      return component.value === 'later-sibling' ? refuse('later-sibling', '~') : undefined;
    case 'class':
    case 'id':
      return /^[\w-]+$/.test(component.name) ? undefined : refuse('escaped-name', component.name);
    case 'type':
      return checksTags ? badTag(component.name, isMini) : undefined;
    default:
      return undefined;
  }
}

/** `button`, `input` and the like are elements of both. */
function badTag(name: string, isMini: boolean): Found | undefined {
  const isDocument = name === 'body' || name === 'html';
  const isHtml = isDocument || Object.hasOwn(htmlTags, name);
  if (isHtml === isTag(name) || isHtml !== isMini) return undefined;
  const hint = isHtml ? `<${name}> is another element there.` : 'The tag differs from host to host.';
  return { selector: name, hint: isDocument ? 'Use `page`.' : `Give the element a class: ${hint}` };
}
