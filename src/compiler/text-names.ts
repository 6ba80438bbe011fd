// Names of a module that can only hold text: numbers and strings by the way they are made. Types say the rest to whoever checks them:
// `useState(0)` holds a number, unless it is told otherwise. Scopes are not followed: every declaration of a name must agree.
import { childNodes, type Node, type Program, unwrap } from './ast.ts';
import { isText } from './child-kind.ts';
import { boundNames } from './shadowing.ts';

export interface TextNames {
  readonly texts: ReadonlySet<string>;
  /** Signals of texts. */
  readonly signals: ReadonlySet<string>;
}

export const noTextNames: TextNames = { texts: new Set(), signals: new Set() };

type Kind = 'text' | 'signal' | 'other';
type Call = Extract<Node, { type: 'CallExpression' }>;

/** What makes a state or a signal, by the module that exports it. */
const makers: Readonly<Record<string, readonly string[]>> = {
  'preact/hooks': ['useState'],
  'preact/compat': ['useState'],
  '@preact/signals': ['signal', 'useSignal', 'computed', 'useComputed'],
};

export function findTextNames(program: Program): TextNames {
  const made = importedMakers(program);
  let names = noTextNames;
  // A name may be made of others: each round finds what the one before made possible.
  for (let round = 0; round < 3; round++) names = readNames(program, made, names);
  return names;
}

function importedMakers(program: Program): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration') continue;
    for (const binding of statement.specifiers) {
      if (binding.type !== 'ImportSpecifier' || binding.imported.type !== 'Identifier') continue;
      const { name } = binding.imported;
      if (makers[statement.source.value]?.includes(name)) found.set(binding.local.name, name);
    }
  }
  return found;
}

function readNames(program: Program, made: ReadonlyMap<string, string>, known: TextNames): TextNames {
  const kinds = new Map<string, Kind>();
  const declare = (name: string, kind: Kind): void => {
    const before = kinds.get(name);
    kinds.set(name, before === undefined || before === kind ? kind : 'other');
  };
  const declareAll = (pattern: Node | null): void => {
    for (const name of pattern ? boundNames(pattern) : []) declare(name, 'other');
  };
  const visit = (node: Node): void => {
    if (node.type === 'VariableDeclaration') {
      for (const { id, init } of node.declarations) {
        const kind = init && node.kind === 'const' ? kindOf(init, made, known) : 'other';
        if (id.type === 'Identifier') declare(id.name, kind === 'state' ? 'other' : kind);
        else if (id.type === 'ArrayPattern' && kind === 'state' && id.elements[0]?.type === 'Identifier') {
          declare(id.elements[0].name, 'text');
          id.elements.slice(1).forEach(declareAll);
        } else declareAll(id);
      }
    } else if (node.type === 'ImportDeclaration') for (const { local } of node.specifiers) declare(local.name, 'other');
    else if (node.type === 'CatchClause') declareAll(node.param);
    else if ('params' in node && Array.isArray(node.params))
      for (const param of node.params as Node[]) declareAll(param);
    if ('id' in node && node.type !== 'VariableDeclarator' && node.id) declareAll(node.id);
    childNodes(node).forEach(visit);
  };
  visit(program);
  const namesOf = (kind: Kind): Set<string> =>
    new Set([...kinds].flatMap(([name, own]) => (own === kind ? [name] : [])));
  return { texts: namesOf('text'), signals: namesOf('signal') };
}

/** `state`: a pair whose first part is a text. */
function kindOf(init: Node, made: ReadonlyMap<string, string>, known: TextNames): Kind | 'state' {
  const node = unwrap(init);
  if (isText(node, known)) return 'text';
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.typeArguments) return 'other';
  const maker = made.get(node.callee.name);
  if (maker === undefined || !isMadeOfText(node, maker, known)) return 'other';
  return maker === 'useState' ? 'state' : 'signal';
}

function isMadeOfText({ arguments: [argument] }: Call, maker: string, known: TextNames): boolean {
  if (!argument) return false;
  const isComputed = maker === 'computed' || maker === 'useComputed';
  if (!isComputed) return isText(argument, known) && !isUndefined(argument);
  return argument.type === 'ArrowFunctionExpression' && argument.expression && isText(argument.body, known);
}

/** Nothing yet: what comes later may be anything. */
const isUndefined = (node: Node): boolean =>
  (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'Literal' && node.value === null);
