// A host element whose props only run time knows (a spread): a one-tag block with a hole for every prop of the tag.
import type { JSXElement } from './ast.ts';
import { type Attribute, type ElementAttributes, readAttributes } from './attributes.ts';
import { childItems } from './child-items.ts';
import { type Code, constantCode, createDraft, type Draft, type ModuleContext } from './draft.ts';
import { noteForeignProp, reportForeignTag } from './foreign-names.ts';
import { propertyKey, refCode, valueCode } from './plan-block.ts';
import { inputType, isRawHtml } from './plan-props.ts';
import { htmlNames, type HostTag, resolveProp } from './prop-names.ts';

export type GenericPlan = Pick<Draft, 'nested'> & { readonly code: Code };

export function planGeneric(context: ModuleContext, element: JSXElement, host: HostTag): GenericPlan {
  reportForeignTag(context, host, element.start, context.dialect);
  const draft = createDraft(context, []);
  const attributes = readAttributes(element, context);
  const entries = [...propEntries(draft, host, attributes), ...childrenEntry(draft, element, host)];
  const names = htmlNames(host);
  const key: Code = attributes.key ? [', ', ...valueCode(draft, attributes.key)] : names ? [', undefined'] : [];
  const props: Code = ['{ ', ...entries.flatMap((entry, index) => (index === 0 ? entry : [', ', ...entry])), ' }'];
  return {
    code: [
      `${context.runtime('generic')}(${JSON.stringify(host.tag)}, `,
      ...props,
      ...key,
      ...(names ? [`, ${JSON.stringify(names)}`] : []),
      ')',
    ],
    nested: draft.nested,
  };
}

function propEntries(draft: Draft, host: HostTag, attributes: ElementAttributes): Code[] {
  const entries: Code[] = attributes.ref ? [['ref: ', ...refCode(draft, host, attributes.ref)]] : [];
  for (const item of attributes.list) {
    if ('spread' in item) {
      draft.nested.push(item.node);
      entries.push(['...', item.spread]);
    } else if (!isRawHtml(draft, item)) entries.push(...propEntry(draft, host, item));
  }
  return entries;
}

function propEntry(draft: Draft, host: HostTag, attribute: Attribute): Code[] {
  const { name, value, offset } = attribute;
  if (name === 'children' || host.native) return [[`${propertyKey(name)}: `, ...valueCode(draft, value)]];
  // What makes it a checkbox.
  if (name === 'type' && host.html && host.tag === 'checkbox') return [];
  const meaning = resolveProp(host, name, draft.dialect);
  if (meaning.kind === 'unknown') {
    if (!noteForeignProp(draft, host, attribute, draft.dialect.host))
      draft.reporter.report('SP2005', { tag: host.name, prop: name, hint: meaning.hint }, offset);
    return [];
  }
  // Run time reads the type, as it does that of a spread.
  if (host.html && host.tag === 'input' && name === 'type' && inputType(draft, host, attribute) === undefined)
    return [];
  const prop = meaning.kind === 'prop' ? meaning.prop : `on${meaning.name}${meaning.isCatch ? 'Catch' : ''}`;
  return [[`${propertyKey(prop)}: `, ...valueCode(draft, value)]];
}

/** Children as Preact takes them; host elements among them are blocks of their own. */
function childrenEntry(draft: Draft, element: JSXElement, host: HostTag): Code[] {
  const items = childItems(element.children, draft, () => false);
  const codes = items.map((item): Code => {
    if (item.kind === 'text') return constantCode(item.text);
    if (item.kind === 'element') return [item.element];
    draft.nested.push(item.node);
    return item.code;
  });
  if (codes.length === 0) return host.html?.text === undefined ? [] : [['children: ', ...constantCode(host.html.text)]];
  if (codes.length === 1) return [['children: ', ...codes.flat()]];
  return [['children: [', ...codes.flatMap((code, index) => (index === 0 ? code : [', ', ...code])), ']']];
}
