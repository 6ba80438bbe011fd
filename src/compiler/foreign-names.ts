// Tags, props and events that another host has and this one has not: what an author is told of them.
import type { SampanError } from '../core/errors.ts';
import { childNodes, type Node, type Program } from './ast.ts';
import { type Attribute, readAttributes } from './attributes.ts';
import type { ModuleContext } from './draft.ts';
import { createHostResolver } from './host-tag.ts';
import { readModuleScope } from './module-scope.ts';
import type { HostTag } from './prop-names.ts';
import { createReporter } from './source-place.ts';

/** What says which host the code is on: whoever asks that means one of them. */
const askedHost = 'SAMPAN_HOST';

type Context = Pick<ModuleContext, 'source' | 'reporter' | 'hostsWith'>;

/**
 * Notes a prop or an event that only other hosts have.
 *
 * @returns whether there is such a host
 */
export function noteForeignProp(
  { source, reporter, hostsWith }: Context,
  { tag, name, html }: HostTag,
  attribute: Attribute,
  host: string,
): boolean {
  const having = html ? [] : hostsWith(tag, attribute.name);
  if (having.length === 0 || having.includes(host)) return false;
  const { value, name: prop, offset } = attribute;
  const isMeant = value.kind === 'expression' && source.slice(value.span.start, value.span.end).includes(askedHost);
  const detail = { tag: name, prop, host, having: having.join(', '), first: having[0] };
  if (!isMeant) reporter.note('SP2014', detail, offset);
  return true;
}

/** Reports an element that the host does not have. Left to run time where the code asks for the host around it. */
export function reportForeignTag(
  { source, reporter, hostsWith }: Context,
  { tag, name }: HostTag,
  offset: number,
  { host, primitives }: { readonly host: string; readonly primitives: { readonly lacks: readonly string[] } },
): void {
  if (!primitives.lacks.includes(tag) || isAsked(source, offset)) return;
  const having = hostsWith(tag);
  reporter.report('SP2015', { tag: name, host, having: having.join(', '), first: having[0] }, offset);
}

/** Whether a condition on the host stands right before. */
const isAsked = (source: string, offset: number): boolean =>
  new RegExp(`${askedHost}\\s*[!=]==?\\s*['"]\\w+['"]\\s*(?:&&|\\?)[\\s(]*$`).test(source.slice(0, offset));

export interface ForeignNamesInput {
  /** For messages. */
  readonly file: string;
  /** The host whose elements are components: its modules are not compiled. */
  readonly host: string;
  readonly lacks: readonly string[];
  isPrimitiveSource(specifier: string, name: string): boolean;
  hostsWith(tag: string, name?: string): readonly string[];
}

/** What a module names that the host does not have, as errors (elements) and notes (props, events). */
export function findForeignNames(
  source: string,
  program: Program,
  { file, host, lacks, isPrimitiveSource, hostsWith }: ForeignNamesInput,
): { readonly diagnostics: readonly SampanError[]; readonly notes: readonly SampanError[] } {
  const reporter = createReporter(file, source);
  // What else is wrong with the module is told where it is compiled.
  const silent = createReporter(file, source);
  const scope = readModuleScope(program, { isPrimitiveSource, components: [] }, silent);
  const hostOf = createHostResolver({ source, scope, reporter: silent });
  const context: Context = { source, reporter, hostsWith };
  const visit = (node: Node): void => {
    const tag = node.type === 'JSXElement' ? hostOf(node) : undefined;
    if (tag && !tag.html && node.type === 'JSXElement') {
      reportForeignTag(context, tag, node.start, { host, primitives: { lacks } });
      for (const attribute of readAttributes(node, { source, scope }).list)
        if ('name' in attribute) noteForeignProp(context, tag, attribute, host);
    }
    childNodes(node).forEach(visit);
  };
  visit(program);
  return reporter;
}
