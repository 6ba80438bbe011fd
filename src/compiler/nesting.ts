// Whether a block of a module may come to stand inside itself. Hosts that cut such templates need a component then, which apps that
// never nest go without. Pure, and careful: what is not seen to be safe may nest.
import { childNodes, type FunctionNode, isFunction, type JSXElement, type Node, type Program, unwrap } from './ast.ts';
import { handsOn, mapCallback } from './hands-on.ts';

export interface NestingInput {
  readonly program: Program;
  /** The host renders the module's default export, and nobody else does. */
  readonly isPage: boolean;
  isHost(element: JSXElement): boolean;
}

/** The component whose result holds a node at a place of its own; undefined where that is not sure. */
type Owner = string | undefined;

interface Module extends NestingInput {
  readonly owners: Map<JSXElement, Owner>;
  /** By name: the components that show it, and undefined for any other mention. */
  readonly uses: Map<string, Set<Owner>>;
}

/**
 * The elements that no other instance of themselves can stand in: they are literally in what a component returns, and the component is the
 * page, or is shown literally by such components only. What goes through a variable, a prop, the children of a component or an
 * unknown function might come back from there.
 */
export function neverNested(input: NestingInput): (element: JSXElement) => boolean {
  const module: Module = { ...input, owners: new Map(), uses: new Map() };
  const names = input.program.body.flatMap((statement) => visitStatement(module, statement));
  const single = new Set<Owner>();
  const isSingle = (name: string): boolean => [...(module.uses.get(name) ?? [])].every((owner) => single.has(owner));
  for (let known = -1; known < single.size;) {
    known = single.size;
    for (const name of names) if (isSingle(name)) single.add(name);
  }
  return (element) => single.has(module.owners.get(element));
}

/** The names of the components that the module may keep for itself. */
function visitStatement(module: Module, statement: Program['body'][number]): string[] {
  const isDefault = statement.type === 'ExportDefaultDeclaration';
  const made: Node = isDefault ? statement.declaration : statement;
  if (made.type === 'VariableDeclaration') {
    return made.declarations.flatMap(({ id, init }) => {
      const component = init && id.type === 'Identifier' ? componentIn(init) : undefined;
      if (component && id.type === 'Identifier') return [visitFunction(module, component, id.name)];
      visitAll(module, [id, ...(init ? [init] : [])], undefined);
      return [];
    });
  }
  const component = isDefault && !module.isPage ? undefined : componentIn(made);
  if (component) return [visitFunction(module, component, component.id?.name ?? 'default')];
  visit(module, statement, undefined);
  return [];
}

/** A function, or the one in `memo` or `forwardRef`. */
function componentIn(input: Node): FunctionNode | undefined {
  const node = unwrap(input);
  if (node.type !== 'CallExpression') return isFunction(node) ? node : undefined;
  const isWrapper = node.callee.type === 'Identifier' && ['memo', 'forwardRef'].includes(node.callee.name);
  const [component] = node.arguments;
  return isWrapper && node.arguments.length === 1 && component && isFunction(component) ? component : undefined;
}

/** @param owner the component whose result its result becomes */
function visitFunction<T extends Owner>(module: Module, { params, body }: FunctionNode, owner: T): T {
  visitAll(module, params, undefined);
  if (body) visit(module, body, owner);
  return owner;
}

/** What says nothing about values. Names of imports are others' names, or shadow none of the module's. */
const isErased = ({ type }: Node): boolean =>
  type === 'ImportDeclaration' || /^TS(?:Interface|TypeAlias)Declaration$|^TSType(?:Annotation|Parameter)/.test(type);

function visit(module: Module, node: Node, owner: Owner): void {
  if (isErased(node)) return;
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') use(module, node.name, undefined);
  if (node.type === 'JSXElement') return visitElement(module, node, owner);
  const callback = mapCallback(node);
  if (callback) visitFunction(module, callback, owner);
  const rest = childNodes(node).filter((child) => child !== callback);
  visitAll(module, rest, handsOn.has(node.type) ? owner : undefined);
}

const visitAll = (module: Module, nodes: readonly Node[], owner: Owner): void =>
  nodes.forEach((node) => visit(module, node, owner));

function use({ uses }: Module, name: string, owner: Owner): void {
  uses.set(name, (uses.get(name) ?? new Set()).add(owner));
}

function visitElement(module: Module, element: JSXElement, owner: Owner): void {
  module.owners.set(element, owner);
  const { name, attributes } = element.openingElement;
  const isHost = module.isHost(element);
  if (!isHost && name.type === 'JSXIdentifier') use(module, name.name, owner);
  else if (!isHost) visit(module, name, undefined);
  visitAll(module, attributes, undefined);
  visitAll(module, element.children, isHost ? owner : undefined);
}
