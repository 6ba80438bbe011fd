// What a module's top level says about names: which are host elements and which are constants.
import { isTag, primitives, tagOf } from '../core/primitives.table.ts';
import { nearest } from '../core/nearest.ts';
import { childNodes, isTypeNode, type Node, type Program } from './ast.ts';
import { type Constant, type ConstantLookup, constantOf } from './constant.ts';
import { findShadowing } from './shadowing.ts';
import type { Reporter } from './source-place.ts';
import { type ImportShapes, type ModuleShapes, readShapes } from './module-shapes.ts';

/** `scroll-view` -> `ScrollView`: how authors write a tag. */
export const componentOf = (tag: string): string =>
  tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const componentNames: readonly string[] = Object.keys(primitives).map(componentOf);

/** The tag of an exported component: `ScrollView` -> `scroll-view`. */
export const exportedTag = (name: string): string | undefined => {
  const tag = tagOf(name);
  return /^[A-Z]/.test(name) && isTag(tag) ? tag : undefined;
};

/** `Did you mean View?`, or the list of what there is. */
export const componentHint = (name: string): string => {
  const close = nearest(name, componentNames);
  return close ? `Did you mean ${close}?` : `Use one of ${componentNames.join(', ')}.`;
};

export interface ModuleScope {
  /** The tag that a JSX name or identifier means at this place. */
  tag(name: string, offset: number): string | undefined;
  /** Whether a name is a namespace of host elements (`import * as S`). */
  isNamespace(name: string, offset: number): boolean;
  /** The tag of `S.View`; unknown members are reported. */
  member(property: string, offset: number): string | undefined;
  readonly constants: ConstantLookup;
  /** What names and expressions hold, by their declarations. */
  readonly shapes: ModuleShapes;
}

/** Where authors import components from. */
const publicSource = 'sampan/components';

interface Sources {
  /** Whether what a specifier exports under this name (`*` for a namespace) is a host element. */
  isPrimitiveSource(specifier: string, name: string): boolean;
  /** Other components that the same specifier exports. */
  readonly components: readonly string[];
  constantsOf?(specifier: string): Readonly<Record<string, string>> | undefined;
  readonly shapesOf?: ImportShapes | undefined;
}

export function readModuleScope(program: Program, sources: Sources, reporter: Reporter): ModuleScope {
  const tags = new Map<string, string>();
  const namespaces = new Set<string>();
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') continue;
    const specifier = statement.source.value;
    for (const binding of statement.specifiers) {
      const { name: local } = binding.local;
      if (binding.type === 'ImportNamespaceSpecifier' && sources.isPrimitiveSource(specifier, '*'))
        namespaces.add(local);
      if (binding.type !== 'ImportSpecifier' || binding.importKind === 'type') continue;
      const { imported } = binding;
      const name = imported.type === 'Identifier' ? imported.name : String(imported.value);
      const tag = exportedTag(name);
      if (tag !== undefined) {
        if (sources.isPrimitiveSource(specifier, name)) tags.set(local, tag);
      } else if (specifier === publicSource && !sources.components.includes(name) && !isOnlyType(program, local)) {
        reporter.report('SP2002', { name, hint: componentHint(name) }, binding.start);
      }
    }
  }
  const literals = new Map([...moduleConstants(program), ...importedConstants(program, sources)]);
  const isShadowed = findShadowing(program, new Set([...tags.keys(), ...namespaces, ...literals.keys()]));
  return {
    tag: (name, offset) => (isShadowed(name, offset) ? undefined : tags.get(name)),
    isNamespace: (name, offset) => namespaces.has(name) && !isShadowed(name, offset),
    member(property, offset) {
      const tag = exportedTag(property);
      if (tag === undefined && !sources.components.includes(property)) {
        reporter.report('SP2002', { name: property, hint: componentHint(property) }, offset);
      }
      return tag;
    },
    constants: (name, offset) => (isShadowed(name, offset) ? undefined : literals.get(name)),
    shapes: readShapes(program, sources.shapesOf),
  };
}

/** Top-level `const NAME = 'literal'`: strings, numbers, booleans and what can be computed of them. */
function moduleConstants(program: Program): Map<string, Constant> {
  const constants = new Map<string, Constant>();
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const') continue;
    for (const { id, init } of declaration.declarations) {
      if (id.type !== 'Identifier' || !init) continue;
      const constant = constantOf(init, (name) => constants.get(name));
      if (constant && typeof constant.value !== 'object') constants.set(id.name, constant);
    }
  }
  return constants;
}

/** Default imports whose value the build knows. */
function importedConstants(program: Program, { constantsOf }: Sources): Map<string, Constant> {
  const constants = new Map<string, Constant>();
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration') continue;
    const value = constantsOf?.(statement.source.value);
    const binding = statement.specifiers.find(({ type }) => type === 'ImportDefaultSpecifier');
    if (value && binding) constants.set(binding.local.name, { value });
  }
  return constants;
}

/** Whether a name stands in types alone, so that its import is erased. */
function isOnlyType(program: Program, name: string): boolean {
  let isValue = false;
  let isUsed = false;
  const visit = (node: Node, isType: boolean): void => {
    const inType = isType || isTypeNode(node);
    if ((node.type === 'Identifier' || node.type === 'JSXIdentifier') && node.name === name) {
      isUsed = true;
      isValue ||= !inType;
    }
    for (const child of childNodes(node)) visit(child, inType);
  };
  for (const statement of program.body) if (statement.type !== 'ImportDeclaration') visit(statement, false);
  return isUsed && !isValue;
}
