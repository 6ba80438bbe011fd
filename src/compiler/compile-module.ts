// One source module: literal runs of host elements become blocks, everything else stays as it is.
import { MagicString, type SourceMap } from 'magic-string';
import { parseAst } from 'vite';
import type { Block, BlockMeta } from '../core/block.ts';
import { NESTS } from '../core/block-name.ts';
import type { Dialect } from '../core/dialect.ts';
import type { SampanError } from '../core/errors.ts';
import { childNodes, type JSXElement, type Node, type Program } from './ast.ts';
import type { NativeTarget } from '../core/native.ts';
import type { ModuleContext, RouteAddress } from './draft.ts';
import { reportElementCalls } from './element-calls.ts';
import { heldElements } from './held-elements.ts';
import { createHostResolver } from './host-tag.ts';
import { type ModuleScope, readModuleScope } from './module-scope.ts';
import { genericNativeFacts } from './native-elements.ts';
import { createNativeScope, type NativeNames, nativesIn, reportUnlistedNatives, usesNatives } from './native-scope.ts';
import { neverNested } from './nesting.ts';
import { type BlockPlan, planBlock } from './plan-block.ts';
import { type GenericPlan, planGeneric } from './plan-generic.ts';
import { findComponents, listedComponents } from './row-element.ts';
import { isPlace } from './portal-places.ts';
import { withRows } from './plan-rows.ts';
import { createRuntimeImport, type RuntimeName } from './runtime-import.ts';
import type { ImportShapes } from './module-shapes.ts';
import { createReporter, type Reporter } from './source-place.ts';
import { findValueUses, type GenericUse, tagsOf } from './value-uses.ts';
import { checkPageMeta, hoisted, PAGE_META } from './page-meta.ts';
import type { HostTag } from './prop-names.ts';
import { isReset } from './plan-grouped.ts';
import { createWithin } from './within.ts';
import { replaceElement } from './write-code.ts';
import { blockName } from './block-name.ts';
import { withWholes } from './whole-slots.ts';
import { spreadConverters } from './converted.ts';
import { genericFacts } from './emit-generic.ts';
import { holdsNodes } from './emit-templates.ts';

export interface CompileOptions {
  /** For messages and the source map. */
  readonly file: string;
  /** Beginning of the names of this module's blocks: `x` and at least two more; see core/block-name.ts. */
  readonly prefix: string;
  /** Whether what a specifier exports under this name (`*` for a namespace) is a host element. */
  isPrimitiveSource(specifier: string, name: string): boolean;
  /** Other components that `sampan/components` exports: an import of anything else is an error. */
  readonly components?: readonly string[];
  /** What an import's default export holds, where the build knows it: a style module's classes. */
  constantsOf?(specifier: string): Readonly<Record<string, string>> | undefined;
  /** The file is a page: nothing but the host renders its default export. */
  readonly isPage?: boolean;
  /** What an imported module of the app declares: types and values that tell which expressions are text. */
  readonly shapesOf?: ImportShapes;
  /** Names of the module that are native components, its own and imported ones. */
  readonly natives?: NativeNames;
  /** The hosts that have a tag, or a prop or event of it. Default: nothing is known of other hosts. */
  hostsWith?(tag: string, name?: string): readonly string[];
  /** The host's address of the page that a route names. Default: routes stay as they are. */
  addressOf?(route: string): RouteAddress;
  readonly dialect: Dialect;
}

export interface CompiledModule {
  readonly code: string;
  /** Null when nothing was changed. */
  readonly map: SourceMap | null;
  readonly blocks: readonly Block[];
  /** Tags that need a generic template. */
  readonly tags: readonly string[];
  /** Native components that it shows, or that are values in it. */
  readonly natives: readonly NativeTarget[];
  /** Components that lists of the module show. */
  readonly listed: readonly string[];
  /** A block of the module may stand inside itself, for all that the module tells. */
  readonly mayNest: boolean;
  /** The same for those that hold nothing but what portals bring. */
  readonly placesMayNest: boolean;
  /** Where the templates come from, for reports on the output. */
  readonly places: TemplatePlaces;
  readonly diagnostics: readonly SampanError[];
  /** What the author should know, and may leave as it is. */
  readonly notes: readonly SampanError[];
}

/** Offsets into the module's source, in UTF-16 units. */
export interface TemplatePlaces {
  /** Block name -> its JSX element. */
  readonly blocks: Readonly<Record<string, number>>;
  /** What makes a generic template necessary, in source order. */
  readonly generics: readonly GenericUse[];
}

/** Parts of the tree by what needs them: a block that the tree must know so much about. */
const partsOfMeta = {
  live: 'liveHoles',
  grouped: 'groupedFields',
  counts: 'countHoles',
  targets: 'eventTargets',
  as: 'neutralEvents',
} as const satisfies Partial<Record<keyof BlockMeta, RuntimeName>>;

/** Compiles one TSX or JSX module. Never throws for the author's mistakes: they are diagnostics. */
export function compileModule(source: string, options: CompileOptions): CompiledModule {
  const reporter = createReporter(options.file, source);
  const program = parse(source, reporter);
  if (!program) {
    const places: TemplatePlaces = { blocks: {}, generics: [] };
    const nothing = { blocks: [], tags: [], natives: [], listed: [], mayNest: false, placesMayNest: false, places };
    return { code: source, map: null, ...nothing, diagnostics: reporter.diagnostics, notes: [] };
  }
  const scope = readModuleScope(program, { components: [], ...options }, reporter);
  reportElementCalls(program, reporter);
  const edits = new MagicString(source);
  const runtime = createRuntimeImport(source);
  const natives = createNativeScope(program, options.natives ?? new Map());
  const isHostOf = isHost(scope);
  const held = heldElements(program, isHostOf);
  const hostOf = createHostResolver({ source, scope, reporter, natives });
  const context: ModuleContext = {
    source,
    dialect: options.dialect,
    scope,
    reporter,
    natives,
    isHeld: (element) => held.has(element),
    // The page's own element is no part of what is around it.
    hostOf: (element) => (isPageMeta(hostOf(element)) ? undefined : hostOf(element)),
    isWithin: createWithin(program, scope),
    runtime: runtime.use,
    addressOf: options.addressOf ?? ((url) => ({ url })),
    hostsWith: options.hostsWith ?? (() => []),
  };
  const {
    plans,
    tags,
    places: found,
  } = compileElements(program, context, edits, {
    prefix: options.prefix,
    pageMetaOf: (element) => {
      const host = hostOf(element);
      if (!isPageMeta(host)) return undefined;
      checkPageMeta(program, element, { reporter, isPage: options.isPage === true });
      return host;
    },
  });
  const blocks = withWholes(withRows(plans, findComponents(program)), options.dialect);
  const metas = blocks.flatMap(({ name, meta }) =>
    meta ? [`${runtime.use('meta')}(${JSON.stringify(name)}, ${JSON.stringify(meta)});`] : [],
  );
  const valueUses = [...findValueUses(program, scope), ...natives.values];
  reportUnlistedNatives([...natives.values, ...found.generics], natives, reporter);
  const allTags = [...new Set([...tagsOf(valueUses), ...tags])];
  metas.push(...genericCalls(allTags, valueUses.length > 0, context));
  for (const [key, part] of Object.entries(partsOfMeta))
    if (blocks.some(({ meta }) => meta?.[key as keyof typeof partsOfMeta])) metas.push(`${runtime.use(part)}();`);
  if (blocks.some(({ meta }) => meta && isReset(meta)) || allTags.includes('form'))
    metas.push(`${runtime.use('resetFields')}();`);
  const isSafe = neverNested({ program, isPage: options.isPage === true, isHost: isHostOf });
  const nests = ({ block, element }: BlockPlan): boolean => block.name.endsWith(NESTS) || !isSafe(element);
  const mayNest = allTags.length > 0 || plans.some((plan) => holdsNodes(plan.block) && nests(plan));
  if (mayNest && !options.dialect.templateRecursion) metas.push(`${runtime.use('nesting')}();`);
  if (context.dialect.native?.takesFunctions && usesNatives(blocks, allTags))
    metas.push(`${runtime.use('nativeFunctions')}();`);
  const generics = [...found.generics, ...valueUses].sort((a, b) => a.offset - b.offset);
  const result = {
    blocks,
    tags: allTags,
    natives: nativesIn(blocks, allTags, natives),
    listed: [...new Set(listedComponents(program))],
    mayNest,
    placesMayNest: plans.some((plan) => isPlace(plan.block) && nests(plan)),
    places: { blocks: found.blocks, generics },
    diagnostics: reporter.diagnostics,
    notes: reporter.notes,
  };
  if (!edits.hasChanged() && metas.length === 0) return { code: source, map: null, ...result };
  if (metas.length > 0) edits.appendLeft(endOfImports(program), `\n${[...new Set(metas)].join('\n')}`);
  edits.prepend(runtime.statement() + keptImports(program, options));
  const map = edits.generateMap({ hires: true, source: options.file, includeContent: true });
  return { code: edits.toString(), map, ...result };
}

const isPageMeta = (host: HostTag | undefined): boolean => host?.tag === PAGE_META;

/** What makes generic elements known at run time; `generic` does so itself where nothing is to be said of the tags. */
function genericCalls(
  tags: readonly string[],
  isAsked: boolean,
  { dialect, runtime, natives }: ModuleContext,
): string[] {
  const factsOf = (tag: string): ReturnType<typeof genericFacts> => {
    const native = natives.byTag(tag);
    return native ? genericNativeFacts(native, dialect) : genericFacts(tag, dialect);
  };
  const facts = tags.map((tag) => [tag, factsOf(tag)] as const);
  const names = [...new Set(facts.flatMap(([, fact]) => fact.names))];
  const metas = facts.flatMap(([tag, { meta }]) =>
    Object.keys(meta).length > 0 ? [`${runtime('meta')}(${JSON.stringify(tag)}, ${JSON.stringify(meta)});`] : [],
  );
  if (facts.some(([, { meta }]) => meta.live)) metas.push(`${runtime('liveHoles')}();`);
  if (facts.some(([, { meta }]) => meta.grouped)) metas.push(`${runtime('groupedFields')}();`);
  metas.push(...tags.flatMap((tag) => spreadConverters(tag, dialect)).map((name) => `${runtime(name)}();`));
  if (facts.some(([, { meta }]) => meta.as)) metas.push(`${runtime('neutralEvents')}();`);
  if (!isAsked && names.length === 0) return metas;
  return [...metas, `${runtime('generics')}(${names.length > 0 ? JSON.stringify(names) : ''});`];
}

function parse(source: string, reporter: Reporter): Program | undefined {
  try {
    return parseAst(source, { lang: 'tsx' });
  } catch (error) {
    const at =
      typeof error === 'object' && error !== null && 'pos' in error && typeof error.pos === 'number' ? error.pos : 0;
    const [, reason = 'the file cannot be read'] = (error instanceof Error ? error.message : '').split('\n');
    reporter.report('SP2001', { reason }, at);
    return undefined;
  }
}

/** A default import whose uses all became constants would be taken for a type and be dropped; its module is needed all the same. */
const keptImports = (program: Program, { constantsOf }: CompileOptions): string =>
  program.body
    .flatMap((statement) => (statement.type === 'ImportDeclaration' ? [statement.source.value] : []))
    .filter((specifier) => constantsOf?.(specifier) !== undefined)
    .map((specifier) => `import ${JSON.stringify(specifier)}; `)
    .join('');

const endOfImports = (program: Program): number =>
  program.body.filter((statement) => statement.type === 'ImportDeclaration').at(-1)?.end ?? program.body[0]?.start ?? 0;

function compileElements(
  program: Program,
  context: ModuleContext,
  edits: MagicString,
  { prefix, pageMetaOf }: { readonly prefix: string; pageMetaOf(element: JSXElement): HostTag | undefined },
): { plans: BlockPlan[]; tags: string[]; places: TemplatePlaces } {
  const plans: BlockPlan[] = [];
  const tags: string[] = [];
  const blockPlaces: Record<string, number> = {};
  const generics: GenericUse[] = [];
  const nextName = blockName(prefix);
  /** Names of the functions, and of what is made of functions, around the node that is visited. */
  const enclosing: string[] = [];
  const compile = (element: JSXElement, isChild: boolean): boolean => {
    const own = pageMetaOf(element);
    const host = own ?? context.hostOf(element);
    if (!host) return false;
    const spread = element.openingElement.attributes.find(({ type }) => type === 'JSXSpreadAttribute');
    let plan: GenericPlan;
    if (spread) {
      tags.push(host.tag);
      generics.push({ reason: 'spread', tag: host.tag, name: host.name, offset: spread.start });
      plan = planGeneric(context, element, host);
    } else {
      const block = planBlock(context, element, host, nextName(), enclosing);
      const planned = own ? hoisted(block) : block;
      plans.push(planned);
      blockPlaces[planned.block.name] = element.start;
      plan = planned;
    }
    for (const inner of plan.nested) visit(inner, false);
    replaceElement(edits, element, isChild ? ['{', ...plan.code, '}'] : plan.code);
    return true;
  };
  /** `isChild`: the node stands between tags or as an attribute's bare value, where an expression needs braces. */
  const visit = (node: Node, isChild: boolean): void => {
    if (node.type === 'JSXElement' && compile(node, isChild)) return;
    const name = functionName(node);
    if (name !== undefined) enclosing.push(name);
    const holdsMarkup = node.type === 'JSXElement' || node.type === 'JSXFragment' || node.type === 'JSXAttribute';
    for (const child of childNodes(node)) visit(child, holdsMarkup);
    if (name !== undefined) enclosing.pop();
  };
  visit(program, false);
  return { plans, tags, places: { blocks: blockPlaces, generics } };
}

/** As far as a name tells; members of namespaces count as components. */
const isHost =
  (scope: ModuleScope) =>
  ({ openingElement: { name } }: JSXElement): boolean =>
    name.type === 'JSXIdentifier' && (/^[a-z]/.test(name.name) || scope.tag(name.name, name.start) !== undefined);

/** The name of a function or of a variable, which may hold one: `const Row = memo(() => …)`. */
function functionName(node: Node): string | undefined {
  if (node.type === 'VariableDeclarator') return node.id.type === 'Identifier' ? node.id.name : undefined;
  const isFunction =
    node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ClassDeclaration';
  return isFunction ? node.id?.name : undefined;
}
