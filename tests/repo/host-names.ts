// Finds comparisons with a host's name in code: where neutral code asks which host it runs on, a port or a dialect is missing.
import { isNode, lineOf, type Node, parse, textOf, walk } from './syntax.ts';

const equalities = new Set(['===', '!==', '==', '!=']);
const searches = new Set(['includes', 'indexOf', 'startsWith', 'endsWith', 'has', 'match', 'test', 'search']);

const list = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** `{ wechat: 1, alipay: 2 }[host]` asks the same question as a comparison does. */
function keysOf(object: Node): (string | undefined)[] {
  return list(object.properties).map((property) => {
    const key = isNode(property.key) ? property.key : undefined;
    return key?.type === 'Identifier' ? (key.name as string) : textOf(key);
  });
}

/** The literals with which a node compares something. */
function comparedTexts(node: Node): (string | undefined)[] {
  if (node.type === 'BinaryExpression' && equalities.has(node.operator as string)) {
    return [textOf(node.left), textOf(node.right)];
  }
  if (node.type === 'BinaryExpression' && node.operator === 'in') return [textOf(node.left)];
  if (node.type === 'SwitchCase') return [textOf(node.test)];
  if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'MemberExpression') {
    const { object, property } = node.callee as unknown as { object: Node; property: Node };
    if (!searches.has(property.name as string)) return [];
    const elements = object.type === 'ArrayExpression' ? list(object.elements) : [];
    return [...elements, ...list(node.arguments)].map(textOf);
  }
  if (node.type === 'MemberExpression' && node.computed === true) {
    const object = node.object as Node;
    return object.type === 'ObjectExpression' ? keysOf(object) : [];
  }
  return [];
}

/** Regular expressions that hold a host's name as a word, when they are what a value is searched with. */
function comparedPatterns(node: Node, names: readonly string[]): string[] {
  const regex = node.type === 'Literal' ? (node.regex as { pattern: string } | undefined) : undefined;
  return regex ? names.filter((name) => new RegExp(`\\b${name}\\b`).test(regex.pattern)) : [];
}

/** `line: name` for each comparison of `code` with one of `names`. */
export function hostComparisons(code: string, names: readonly string[], file?: string): string[] {
  const found: string[] = [];
  walk(parse(code, file), (node) => {
    const texts = comparedTexts(node).filter((text) => text !== undefined && names.includes(text));
    for (const name of [...texts, ...comparedPatterns(node, names)]) found.push(`${lineOf(code, node.start)}: ${name}`);
  });
  return found;
}
