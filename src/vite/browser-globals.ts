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
const mention = new RegExp(`\\b(?:${[...names].join('|')})\\b`);

/** A quick look at the text, before it is worth parsing. */
export const mentionsBrowserGlobal = (code: string): boolean => mention.test(code);

/**
 * Free uses that no `typeof` guards. A name is guarded inside a condition that asks for it (`typeof document !== 'undefined' &&
 * document.title`), and after an `if` that asks for it and leaves.
 */
export function findBrowserGlobals(program: Program): BrowserGlobalUse[] {
  const declared = moduleNames(program);
  const free = new Set([...names].filter((name) => !declared.has(name)));
  const isShadowed = findShadowing(program, free);
  const uses: BrowserGlobalUse[] = [];
  const visit = (node: Node, parent: Node, guarded: ReadonlySet<string>): void => {
    if (isTypeOnly(node)) return;
    const isUse = node.type === 'Identifier' && free.has(node.name) && !guarded.has(node.name) && isValue(node, parent);
    if (isUse && !isShadowed(node.name, node.start)) uses.push({ name: node.name, offset: node.start });
    for (const [child, inner] of guardedChildren(node, guarded)) visit(child, node, inner);
  };
  visit(program, program, new Set());
  return uses;
}

type Guarded = ReadonlySet<string>;

/** The children of a node, each with the names that are asked for before it is evaluated. */
function guardedChildren(node: Node, guarded: Guarded): (readonly [Node, Guarded])[] {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
    const inner = withAsked(guarded, node.test);
    return childNodes(node).map((child) => [child, child === node.test ? guarded : inner]);
  }
  if (node.type === 'LogicalExpression') {
    const inner = withAsked(guarded, node.left);
    return [
      [node.left, guarded],
      [node.right, inner],
    ];
  }
  if (node.type === 'BlockStatement' || node.type === 'Program') return afterEarlyExits(node.body, guarded);
  return childNodes(node).map((child) => [child, guarded]);
}

/** `if (typeof document === 'undefined') return;` guards what follows it. */
function afterEarlyExits(body: readonly Node[], guarded: Guarded): (readonly [Node, Guarded])[] {
  let current = guarded;
  return body.map((statement) => {
    const entry = [statement, current] as const;
    if (statement.type === 'IfStatement' && leaves(statement.consequent)) current = withAsked(current, statement.test);
    return entry;
  });
}

function leaves(statement: Node): boolean {
  if (statement.type === 'BlockStatement') return statement.body.some(leaves);
  return ['ReturnStatement', 'ThrowStatement', 'ContinueStatement', 'BreakStatement'].includes(statement.type);
}

/** The names whose `typeof` a condition takes. Who asks for `window` or `document` asks whether this is a browser. */
function withAsked(guarded: Guarded, test: Node): Guarded {
  const asked: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier') asked.push(node.argument.name);
    for (const child of childNodes(node)) visit(child);
  };
  visit(test);
  if (asked.length === 0) return guarded;
  return new Set([...guarded, ...asked, ...(asked.some((name) => name === 'window' || name === 'document') ? names : [])]);
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
