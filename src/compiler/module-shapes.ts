// The shapes of a module's types, values and expressions.
import {
  callbackOf,
  childNodes,
  type FunctionNode,
  isFunction,
  methodCall,
  namedMember,
  type Node,
  type Program,
  type Span,
  unwrap,
} from './ast.ts';
import { isText } from './child-kind.ts';
import { arrayShape, isNothing, objectShape, returnedShape } from './literal-shape.ts';
import { entryOf, functionOf, memberOf, objectOf, oneOf, resultOf, type Shape, signalOf } from './shape.ts';
import { boundNames, isBlockScope } from './shadowing.ts';
import { membersShape, typeShape } from './type-shape.ts';

export interface ModuleShapes {
  /** Of a type by its name. */
  type(name: string): Shape;
  /** Of what the module itself declares under this name. */
  value(name: string): Shape;
  of(expression: Node): Shape;
}

/** The shapes of an imported module, if it is read. */
export type ImportShapes = (specifier: string) => ModuleShapes | undefined;

type Call = Extract<Node, { type: 'CallExpression' }>;
type Thunk = () => Shape;

/** A name where it holds. */
interface Declaration {
  readonly scope: Span;
  readonly shape: Thunk;
  /** Asked for before: what it is, or undefined while it is found out. */
  known?: { readonly shape: Shape };
}

const unknown: Thunk = () => undefined;

/** What makes states and signals, by the module that exports it. */
const makers: Readonly<Record<string, readonly string[]>> = {
  'preact/hooks': ['useState', 'useMemo'],
  'preact/compat': ['useState', 'useMemo'],
  '@preact/signals': ['signal', 'useSignal', 'computed', 'useComputed', 'Signal', 'ReadonlySignal'],
};
const signalTypes = new Set(['Signal', 'ReadonlySignal']);
const sameList = new Set(['filter', 'slice', 'concat', 'reverse', 'sort', 'toSorted', 'toReversed']);
const oneEntry = new Set(['find', 'at', 'findLast']);
const visits = new Set(['map', 'forEach', 'filter', 'find', 'some', 'every', 'flatMap']);

export function readShapes(program: Program, imports: ImportShapes = () => undefined): ModuleShapes {
  const imported = new Map<string, { readonly specifier: string; readonly name: string }>();
  const made = new Map<string, string>();
  const types = new Map<string, Node>();
  const values = new Map<string, Declaration[]>();
  const knownTypes = new Map<string, Shape>();
  const signals = new Set<string>();

  const declare = (name: string, shape: Thunk, scope: Span): void =>
    void values.set(name, [...(values.get(name) ?? []), { scope, shape }]);
  const shapeOfType = (node: Node): Shape => typeShape(node, { type, value }, signals);

  function type(name: string): Shape {
    if (!knownTypes.has(name)) {
      // One that stands for itself is not known meanwhile.
      knownTypes.set(name, undefined);
      knownTypes.set(name, declaredType(name));
    }
    return knownTypes.get(name);
  }

  function declaredType(name: string): Shape {
    const node = types.get(name);
    if (node?.type === 'TSTypeAliasDeclaration') return shapeOfType(node.typeAnnotation);
    if (node?.type === 'TSInterfaceDeclaration') {
      const bases = node.extends.map(({ expression }) =>
        expression.type === 'Identifier' ? type(expression.name) : undefined,
      );
      return membersShape(node.body.body, bases, shapeOfType);
    }
    const origin = imported.get(name);
    return origin && imports(origin.specifier)?.type(origin.name);
  }

  /** The innermost declarations around the offset; there may be two, as of a type and its value. */
  function valueAt(name: string, offset: number): Shape {
    const around = (values.get(name) ?? []).filter(({ scope }) => scope.start <= offset && offset < scope.end);
    const start = Math.max(...around.map(({ scope }) => scope.start));
    return oneOf(around.filter(({ scope }) => scope.start === start).map(shapeOfDeclaration));
  }

  const value = (name: string): Shape =>
    oneOf((values.get(name) ?? []).filter(({ scope }) => scope === program).map(shapeOfDeclaration));

  const shapes: ModuleShapes = { type, value, of };
  const valueOf = (node: Node): Shape => of(node) ?? (isText(node, shapes) ? 'text' : undefined);

  /** Shapes of expressions; undefined for one that is asked for while it is found out. */
  const known = new Map<Node, Shape>();
  function of(input: Node): Shape {
    if (!known.has(input)) {
      known.set(input, undefined);
      known.set(input, expressionShape(input));
    }
    return known.get(input);
  }

  function expressionShape(input: Node): Shape {
    if (input.type === 'TSAsExpression' || input.type === 'TSSatisfiesExpression') {
      const declared = shapeOfType(input.typeAnnotation);
      return declared ?? of(input.expression);
    }
    const node = unwrap(input);
    switch (node.type) {
      case 'Identifier':
        return valueAt(node.name, node.start);
      case 'MemberExpression': {
        const member = namedMember(node);
        return member ? memberOf(of(member.object), member.name) : node.computed ? entryOf(of(node.object)) : undefined;
      }
      case 'CallExpression':
        return callShape(node);
      case 'LogicalExpression':
        return node.operator === '&&' ? undefined : oneOf([valueOf(node.left), valueOf(node.right)]);
      case 'ConditionalExpression':
        return oneOf([valueOf(node.consequent), valueOf(node.alternate)]);
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return functionShape(node);
      case 'ObjectExpression':
        return objectShape(node, valueOf);
      case 'ArrayExpression':
        return arrayShape(node, valueOf);
      default:
        return undefined;
    }
  }

  function functionShape(node: FunctionNode): Shape {
    const { returnType, body, async, generator } = node;
    if (async || generator) return undefined;
    return functionOf(() => {
      if (returnType) return shapeOfType(returnType);
      if (!body) return undefined;
      return body.type === 'BlockStatement' ? returnedShape(body, valueOf) : valueOf(body);
    });
  }

  function callShape(node: Call): Shape {
    const { callee } = node;
    if (callee.type === 'Identifier') {
      const maker = made.get(callee.name);
      return maker === undefined ? resultOf(of(callee)) : madeShape(node, maker);
    }
    const method = namedMember(callee);
    if (!method) return undefined;
    const { name } = method;
    const owner = of(method.object);
    if (typeof owner !== 'object') return undefined;
    if (owner.kind !== 'array') return resultOf(memberOf(owner, name));
    if (name === 'map' && node.arguments[0]) return { kind: 'array', of: resultOf(of(node.arguments[0])) };
    return sameList.has(name) ? owner : oneEntry.has(name) ? owner.of : undefined;
  }

  /** Of a state, a signal or something remembered. What begins with nothing may become anything. */
  function madeShape({ arguments: [argument], typeArguments }: Call, maker: string): Shape {
    const given = typeArguments?.params[0];
    const content = given ? shapeOfType(given) : begunWith(argument, maker !== 'signal' && maker !== 'useSignal');
    if (maker === 'useMemo') return content;
    return maker === 'useState' ? objectOf((name) => (name === '0' ? content : undefined)) : signalOf(content);
  }

  function begunWith(argument: Node | undefined, isCalled: boolean): Shape {
    if (!argument || isNothing(argument)) return undefined;
    const shape = valueOf(argument);
    return isCalled && typeof shape === 'object' && shape.kind === 'function' ? shape.returns() : shape;
  }

  const declarePattern = (pattern: Node, shape: Thunk, scope: Span): void => {
    const annotation = 'typeAnnotation' in pattern ? (pattern.typeAnnotation as Node | null) : null;
    const own: Thunk = annotation ? () => shapeOfType(annotation) : shape;
    if (pattern.type === 'Identifier') declare(pattern.name, own, scope);
    else if (pattern.type === 'AssignmentPattern') declarePattern(pattern.left, own, scope);
    else if (pattern.type === 'ArrayPattern')
      pattern.elements.forEach((element, index) => {
        if (element) declarePattern(element, () => memberOf(own(), String(index)), scope);
      });
    else if (pattern.type === 'ObjectPattern') {
      for (const property of pattern.properties) {
        const key = property.type === 'Property' && !property.computed ? property.key : undefined;
        if (property.type === 'Property' && key?.type === 'Identifier')
          declarePattern(property.value, () => memberOf(own(), key.name), scope);
        else declareUnknown(property.type === 'Property' ? property.value : property, scope);
      }
    } else declareUnknown(pattern, scope);
  };

  const declareUnknown = (pattern: Node, scope: Span): void => {
    for (const name of boundNames(pattern)) declare(name, unknown, scope);
  };

  /** Lists that functions visit, by the function. */
  const visitedLists = new Map<Node, Node>();
  const visit = (node: Node, scope: Span): void => {
    if (node.type === 'ImportDeclaration') return readImport(node);
    if (node.type === 'TSInterfaceDeclaration' || node.type === 'TSTypeAliasDeclaration') types.set(node.id.name, node);
    else if (node.type === 'VariableDeclaration') {
      for (const { id, init } of node.declarations)
        declarePattern(id, init && node.kind === 'const' ? () => valueOf(init) : unknown, scope);
    } else if (node.type === 'CatchClause' && node.param) declarePattern(node.param, unknown, node);
    else if (node.type === 'ClassDeclaration' && node.id) declare(node.id.name, unknown, scope);
    else if (node.type === 'CallExpression') noteCallback(node);
    else if (isFunction(node)) visitFunction(node, scope);
    const inner = isScope(node) ? node : scope;
    for (const child of childNodes(node)) visit(child, inner);
  };

  const visitFunction = (node: FunctionNode, scope: Span): void => {
    if (node.type !== 'ArrowFunctionExpression' && node.id) {
      const isOwn = node.type === 'FunctionExpression';
      declare(node.id.name, () => functionShape(node), isOwn ? node : scope);
    }
    const list = visitedLists.get(node);
    node.params.forEach((param, index) => {
      const entry: Thunk = index === 0 ? () => entryOf(of(list!)) : index === 1 ? () => 'text' : unknown;
      declarePattern(param, list ? entry : unknown, node);
    });
  };

  const noteCallback = (node: Call): void => {
    const call = methodCall(node);
    if (!call || !visits.has(call.name)) return;
    const callback = callbackOf(call);
    if (callback) visitedLists.set(callback, call.object);
  };

  function readImport({ source, specifiers }: Extract<Node, { type: 'ImportDeclaration' }>): void {
    for (const binding of specifiers) {
      const isNamed = binding.type === 'ImportSpecifier' && binding.imported.type === 'Identifier';
      const name = isNamed ? (binding.imported as { name: string }).name : '';
      const local = binding.local.name;
      const isMaker = makers[source.value]?.includes(name) === true;
      if (isMaker && signalTypes.has(name)) signals.add(local);
      else if (isMaker) made.set(local, name);
      imported.set(local, { specifier: source.value, name });
      declare(local, () => (name ? imports(source.value)?.value(name) : undefined), program);
    }
  }

  visit(program, program);
  return shapes;
}

const isScope = (node: Node): boolean => isFunction(node) || isBlockScope(node);

function shapeOfDeclaration(declaration: Declaration): Shape {
  if (!declaration.known) {
    declaration.known = { shape: undefined };
    declaration.known = { shape: declaration.shape() };
  }
  return declaration.known.shape;
}
