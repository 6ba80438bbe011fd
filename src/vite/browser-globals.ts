// Finds browser globals that code uses without asking whether they are there. Pure: an AST in, places out.
import { childNodes, type Node, type Program } from '../compiler/ast.ts';
import { findShadowing } from '../compiler/shadowing.ts';
import { browserGlobals } from './browser-globals.table.ts';
import { moduleNames } from './module-names.ts';

export interface BrowserGlobalUse {
  readonly name: string;
  readonly offset: number;
}

const names = new Set(Object.keys(browserGlobals));

/** A quick look at the text, before it is worth parsing. */
export const browserGlobalMention = new RegExp(`\\b(?:${[...names].join('|')})\\b`);

/**
 * Free uses that no `typeof` guards. A name is guarded inside a condition that asks for it (`typeof document !== 'undefined' &&
 * document.title`), or that reads a variable which asked for it, and after an `if` that asks for it and leaves.
 */
export function findBrowserGlobals(program: Program): BrowserGlobalUse[] {
  const declared = moduleNames(program);
  const free = new Set([...names].filter((name) => !declared.has(name)));
  const isShadowed = findShadowing(program, free);
  const answers = findAnswers(program);
  const uses: BrowserGlobalUse[] = [];
  const visit = (node: Node, parent: Node, guarded: Guarded): void => {
    if (isTypeOnly(node)) return;
    const isUse = node.type === 'Identifier' && free.has(node.name) && !guarded.has(node.name) && isValue(node, parent);
    if (isUse && !isShadowed(node.name, node.start)) uses.push({ name: node.name, offset: node.start });
    for (const [child, inner] of guardedChildren(node, guarded, answers)) visit(child, node, inner);
  };
  visit(program, program, new Set());
  return uses;
}

type Guarded = ReadonlySet<string>;
/** `const isBrowser = typeof window !== 'undefined'`: variable -> names that it asked for. */
type Answers = ReadonlyMap<string, readonly string[]>;

function findAnswers(program: Program): Answers {
  const answers = new Map<string, readonly string[]>();
  const visit = (node: Node): void => {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) {
      const asked = askedIn(node.init, new Map());
      if (asked.length > 0) answers.set(node.id.name, asked);
    }
    for (const child of childNodes(node)) visit(child);
  };
  visit(program);
  return answers;
}

/** The children of a node, each with the names that are asked for before it is evaluated. */
function guardedChildren(node: Node, guarded: Guarded, answers: Answers): (readonly [Node, Guarded])[] {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
    const inner = withAsked(guarded, node.test, answers);
    return childNodes(node).map((child) => [child, child === node.test ? guarded : inner]);
  }
  if (node.type === 'LogicalExpression') {
    const inner = withAsked(guarded, node.left, answers);
    return [
      [node.left, guarded],
      [node.right, inner],
    ];
  }
  if (node.type === 'BlockStatement' || node.type === 'Program') return afterEarlyExits(node.body, guarded, answers);
  return childNodes(node).map((child) => [child, guarded]);
}

/** `if (typeof document === 'undefined') return;` guards what follows it. */
function afterEarlyExits(body: readonly Node[], guarded: Guarded, answers: Answers): (readonly [Node, Guarded])[] {
  let current = guarded;
  return body.map((statement) => {
    const entry = [statement, current] as const;
    if (statement.type === 'IfStatement' && leaves(statement.consequent))
      current = withAsked(current, statement.test, answers);
    return entry;
  });
}

function leaves(statement: Node): boolean {
  if (statement.type === 'BlockStatement') return statement.body.some(leaves);
  return ['ReturnStatement', 'ThrowStatement', 'ContinueStatement', 'BreakStatement'].includes(statement.type);
}

function withAsked(guarded: Guarded, test: Node, answers: Answers): Guarded {
  const asked = askedIn(test, answers);
  return asked.length === 0 ? guarded : new Set([...guarded, ...asked]);
}

/** The names whose `typeof` an expression takes. Who asks for `window` or `document` asks whether this is a browser. */
function askedIn(expression: Node, answers: Answers): string[] {
  const asked: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier')
      asked.push(node.argument.name);
    if (node.type === 'Identifier') asked.push(...(answers.get(node.name) ?? []));
    for (const child of childNodes(node)) visit(child);
  };
  visit(expression);
  if (asked.some((name) => name === 'window' || name === 'document')) return [...asked, ...names];
  return asked.includes('requestAnimationFrame') ? [...asked, 'cancelAnimationFrame'] : asked;
}

const isTypeOnly = (node: Node): boolean =>
  node.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull|TypeAssertion|Instantiation|Export|Enum)/.test(node.type);

/** Whether an identifier is read or written here; not a property's name, a label or an import. */
function isValue(node: Node, parent: Node): boolean {
  switch (parent.type) {
    case 'MemberExpression':
      return parent.computed || parent.object === node;
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return parent.computed || parent.value === node;
    case 'UnaryExpression':
      return parent.operator !== 'typeof';
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
      return false;
    default:
      return true;
  }
}
