// Replaces code by its shape: a rule's pattern is code as well, in which `$name` stands for any variable and `$$name` for any expression or
// statement, the same wherever the name comes again. What a minifier calls its variables is no matter.
import MagicString from 'magic-string';
import type { ESTree } from 'vite';
import { childNodes } from '../compiler/ast.ts';
import { parseSource } from './source-text.ts';

export interface CodeRule {
  readonly find: string;
  /** What stands there instead. `$$name` in the order in which the pattern has them: what they stand for stays where it is. */
  readonly put: string;
  /** How often the pattern must be there; once unless it says otherwise. */
  readonly times?: number;
}

type Node = ESTree.Node;

/** Nodes that placeholders stand for, in the pattern's order. */
type Bound = (readonly [name: string, node: Node])[];

/**
 * The code by all rules, or the first rule whose pattern is not there as often as it must be: nothing is replaced then, as this is other
 * code than the rules were written for.
 */
export function applyRules(file: string, code: string, rules: readonly CodeRule[]): MagicString | CodeRule {
  const text = new MagicString(code);
  const patterns = rules.map((rule) => ({ rule, pattern: patternOf(rule.find), hits: 0 }));
  // Inner nodes first: what an outer one leaves out takes them along.
  const visit = (node: Node): void => {
    childNodes(node).forEach(visit);
    for (const entry of patterns) {
      if (entry.pattern.type !== node.type) continue;
      const bound: Bound = [];
      if (!matches(entry.pattern, node, bound)) continue;
      entry.hits++;
      put(text, node, entry.rule.put, bound);
    }
  };
  visit(parseSource({ file, code }));
  return patterns.find(({ rule, hits }) => hits !== (rule.times ?? 1))?.rule ?? text;
}

/** A statement, or an expression as such. */
function patternOf(find: string): Node {
  const isStatement = /^(?:if|for|function)\b/.test(find);
  const [node] = parseSource({ file: 'rule.js', code: isStatement ? find : `(${find})` }).body;
  return node!.type === 'ExpressionStatement' ? node!.expression : node!;
}

function matches(pattern: unknown, found: unknown, bound: Bound): boolean {
  if (typeof pattern !== 'object' || pattern === null) return pattern === found;
  if (typeof found !== 'object' || found === null) return false;
  if (Array.isArray(pattern))
    return (
      pattern.length === (found as unknown[]).length &&
      pattern.every((item, index) => matches(item, (found as unknown[])[index], bound))
    );
  const name = placeholder(pattern as Node);
  if (name !== undefined) return binds(name, found as Node, bound);
  for (const key in pattern)
    if (!/^(?:start|end|raw)$/.test(key) && !matches(pattern[key as never], found[key as never], bound)) return false;
  return true;
}

function placeholder(pattern: Node): string | undefined {
  if (pattern.type === 'ExpressionStatement') {
    const name = placeholder(pattern.expression);
    return name?.startsWith('$$') ? name : undefined;
  }
  return pattern.type === 'Identifier' && pattern.name.startsWith('$') ? pattern.name : undefined;
}

function binds(name: string, node: Node, bound: Bound): boolean {
  const isVariable = !name.startsWith('$$');
  if (isVariable && node.type !== 'Identifier') return false;
  const before = bound.find(([other]) => other === name)?.[1];
  // Only variables come more than once.
  const isSame = !before || (before.type === 'Identifier' && node.type === 'Identifier' && before.name === node.name);
  if (isSame) bound.push([name, node]);
  return isSame;
}

/** Replaces what stands around the nodes that stay, so that these keep their own changes and their places in the map. */
function put(text: MagicString, node: Node, by: string, bound: Bound): void {
  let from = node.start;
  let words = '';
  for (const part of by.split(/(\$+\w+)/)) {
    const known = bound.filter(([name]) => name === part);
    const kept = part.startsWith('$$') ? known.find(([, { start }]) => start >= from)?.[1] : undefined;
    if (!kept) {
      words += known.length > 0 ? (known[0]![1] as ESTree.IdentifierReference).name : part;
      continue;
    }
    // Its parentheses are not part of the node.
    const isLoose = /^(?:Sequence|Assignment|Conditional)Expression$/.test(kept.type);
    replace(text, from, kept.start, isLoose ? `${words}(` : words, from === node.start);
    words = isLoose ? ')' : '';
    from = kept.end;
  }
  replace(text, from, node.end, words, false);
}

/** By a space at least, and after one where a word stands before it: `return(0)`. What an outer node puts in at a place stands around what an inner one has put there. */
function replace(text: MagicString, start: number, end: number, by: string, isStart: boolean): void {
  const isWord = /\w/.test(text.original[start - 1] ?? '') && /^\w/.test(by);
  if (start < end) text.update(start, end, isWord ? ` ${by}` : by || ' ');
  else if (by && isStart) text.prependLeft(start, by);
  else if (by) text.appendLeft(start, by);
}
