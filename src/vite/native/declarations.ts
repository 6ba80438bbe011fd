// `const Stars = nativeComponent({ … })` in a module's source: what it says for one host, and what is wrong with it. Pure.
import type { ESTree } from 'vite';
import { childNodes, type Node, unwrap } from '../../compiler/ast.ts';
import { SampanError } from '../../core/errors.ts';
import type { NativeSource } from '../../core/native.ts';
import { hintFor } from '../did-you-mean.ts';
import { nodeAt, readLiteral } from '../literal.ts';
import { mismatchErrors } from '../mismatch-errors.ts';
import { locate, type SourceText } from '../source-text.ts';
import { checkValue, type Schema } from '../value-schema.ts';

export interface NativeDeclaration {
  /** The constant's name. */
  readonly name: string;
  readonly call: ESTree.CallExpression;
  /** Where the host's part stands; undefined when there is none. */
  readonly value: ESTree.Node | undefined;
}

const FUNCTION = 'nativeComponent';

/** Whether a text may declare native components; quicker than to parse it. */
export const mentionsNatives = (code: string): boolean => code.includes(FUNCTION);

/** Calls at the top of the module as the values of constants, and all others. */
export function findDeclarations(
  program: ESTree.Program,
  host: string,
): { readonly declarations: readonly NativeDeclaration[]; readonly strays: readonly ESTree.Node[] } {
  const locals = new Set(program.body.flatMap(importedAs));
  if (locals.size === 0) return { declarations: [], strays: [] };
  const isCall = (node: Node | null | undefined): node is ESTree.CallExpression =>
    node?.type === 'CallExpression' && node.callee.type === 'Identifier' && locals.has(node.callee.name);
  const declarations: NativeDeclaration[] = [];
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const') continue;
    for (const { id, init } of declaration.declarations) {
      const call = init ? unwrap(init) : undefined;
      if (id.type === 'Identifier' && isCall(call))
        declarations.push({ name: id.name, call, value: valueFor(call.arguments[0], host) });
    }
  }
  const known = new Set<Node>(declarations.map(({ call }) => call));
  const strays: ESTree.Node[] = [];
  const visit = (node: Node): void => {
    if (isCall(node) && !known.has(node)) strays.push(node);
    childNodes(node).forEach(visit);
  };
  visit(program);
  return { declarations, strays };
}

const importedAs = (statement: ESTree.Program['body'][number]): string[] =>
  statement.type === 'ImportDeclaration' && statement.source.value === 'sampan'
    ? statement.specifiers.flatMap((item) =>
        item.type === 'ImportSpecifier' && item.imported.type === 'Identifier' && item.imported.name === FUNCTION
          ? [item.local.name]
          : [],
      )
    : [];

function valueFor(argument: ESTree.Node | undefined, host: string): ESTree.Node | undefined {
  const object = argument && unwrap(argument);
  if (object?.type !== 'ObjectExpression') return undefined;
  const found = nodeAt(object, [host]);
  return found === object ? undefined : found;
}

const text: Schema = { kind: 'string' };
const sourceSchema: Schema = {
  kind: 'object',
  keys: {
    component: text,
    events: { kind: 'record', value: text },
    class: text,
    style: text,
    defaults: {
      kind: 'record',
      value: {
        kind: 'tested',
        test: (value) =>
          value === null ||
          ['string', 'number', 'boolean'].includes(typeof value) ||
          (Array.isArray(value) && value.length === 0),
        expected: 'a string, a number, a boolean, null or []',
      },
    },
    props: { kind: 'list', item: text },
  },
  required: ['component'],
};

export interface ReadNative {
  readonly name: string;
  readonly source: NativeSource;
  readonly offset: number;
}

/** What the declarations say for a mini-program host. */
export function readDeclarations(
  file: SourceText,
  program: ESTree.Program,
  host: string,
  hosts: readonly string[],
  isMini: boolean,
): { readonly natives: readonly ReadNative[]; readonly errors: readonly SampanError[] } {
  const { declarations, strays } = findDeclarations(program, host);
  const natives: ReadNative[] = [];
  const errors: SampanError[] = strays.map((node) => {
    const problem = 'nativeComponent() stands where the build does not look';
    const hint = 'Write `const Name = nativeComponent({ … })` at the top of a module.';
    return new SampanError('SP2019', { problem, hint }, locate(file, node.start));
  });
  for (const { name, call, value } of declarations) {
    const [argument] = call.arguments;
    const object = argument && unwrap(argument);
    const at = locate(file, call.start);
    if (object?.type !== 'ObjectExpression') {
      errors.push(new SampanError('SP1009', { call: 'nativeComponent', reason: 'its argument' }, at));
      continue;
    }
    errors.push(...unknownHosts(file, object, hosts));
    if (!value) {
      errors.push(new SampanError('SP2017', { name, host }, at));
    } else if (isMini) {
      const read = readSource(file, name, value);
      if ('source' in read) natives.push({ name, source: read.source, offset: value.start });
      else errors.push(...read.errors);
    }
  }
  return { natives, errors };
}

function unknownHosts(file: SourceText, object: ESTree.ObjectExpression, hosts: readonly string[]): SampanError[] {
  return object.properties.flatMap((property) => {
    const { key } = property.type === 'Property' ? property : { key: undefined };
    const name = key?.type === 'Identifier' ? key.name : key?.type === 'Literal' ? String(key.value) : undefined;
    if (name === undefined || hosts.includes(name)) return [];
    const detail = { key: name, where: 'nativeComponent', hint: hintFor(name, hosts, 'hosts') };
    return [new SampanError('SP1002', detail, locate(file, property.start))];
  });
}

function readSource(
  file: SourceText,
  name: string,
  node: ESTree.Node,
): { readonly source: NativeSource } | { readonly errors: readonly SampanError[] } {
  const read = readLiteral(node);
  if (!read.ok) {
    const detail = { call: 'nativeComponent', reason: read.text };
    return { errors: [new SampanError('SP1009', detail, locate(file, read.node.start))] };
  }
  const value = typeof read.value === 'string' ? { component: read.value } : read.value;
  const errors = mismatchErrors(checkValue(value, sourceSchema), `nativeComponent of ${name}`, (path, wantsKey) =>
    locate(file, nodeAt(node, path, wantsKey).start),
  );
  return errors.length > 0 ? { errors } : { source: value as NativeSource };
}
