// What may stand in {{ }}: paths, literals, arithmetic, comparison, logic, ternary, arrays; objects in a template's data; calls
// of imported sjs functions. A real JavaScript parser reads it, an allow-list refuses the rest.
import { parseAst } from 'vite';
import { fail, type AxmlSource } from './axml-error.ts';

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export interface ExpressionRules {
  /** `a: b, ...c` as in `<template data>`: the text is the inside of an object. */
  readonly isData: boolean;
  /** Names of `<import-sjs>` in this file. */
  readonly scripts: ReadonlySet<string>;
}

/** Node types that AXML takes, and where their parts stand. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Identifier: [],
  Literal: [],
  ParenthesizedExpression: ['expression'],
  MemberExpression: ['object', 'property'],
  UnaryExpression: ['argument'],
  BinaryExpression: ['left', 'right'],
  LogicalExpression: ['left', 'right'],
  ConditionalExpression: ['test', 'consequent', 'alternate'],
  ArrayExpression: ['elements'],
  CallExpression: ['callee', 'arguments'],
};

const dataParts: Readonly<Record<string, readonly string[]>> = {
  ...parts,
  ObjectExpression: ['properties'],
  Property: ['key', 'value'],
  SpreadElement: ['argument'],
};

const operators = new Set('+ - * / % ! && || == === != !== < <= > >='.split(' '));

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

const fault = (node: SyntaxNode, { scripts }: ExpressionRules): string | undefined => {
  if (typeof node.operator === 'string' && !operators.has(node.operator)) return `the operator "${node.operator}"`;
  if (node.type === 'Literal' && ('regex' in node || 'bigint' in node)) return 'such a literal';
  if (node.type === 'Property' && (node.computed === true || node.method === true || node.kind !== 'init')) {
    return 'such a property';
  }
  if (node.type === 'CallExpression') {
    const callee = node.callee;
    const owner = isNode(callee) && callee.type === 'MemberExpression' ? callee.object : callee;
    if (!isNode(owner) || typeof owner.name !== 'string' || !scripts.has(owner.name)) return 'a call';
  }
  return undefined;
};

/** Checks one expression; `offset` is where its text begins in the file. @throws AxmlError */
export function checkExpression(source: AxmlSource, text: string, offset: number, rules: ExpressionRules): void {
  if (text.trim() === '') fail(source, offset, '{{ }} is empty');
  const [before, after] = rules.isData ? ['({', '})'] : ['(', ')'];
  const allowed = rules.isData ? dataParts : parts;
  const place = (position: number): number => offset + Math.min(Math.max(position - before.length, 0), text.length);

  const visit = (node: SyntaxNode, isInArray: boolean): void => {
    const names = allowed[node.type];
    if (names === undefined || (isInArray && node.type === 'SpreadElement')) {
      fail(source, place(node.start), `AXML does not take a ${node.type} in {{ }}: ${text.trim()}`);
    }
    const problem = fault(node, rules);
    if (problem) fail(source, place(node.start), `AXML does not take ${problem} in {{ }}: ${text.trim()}`);
    for (const child of names.flatMap((name) => node[name])) {
      if (isNode(child)) visit(child, node.type === 'ArrayExpression' || node.type === 'CallExpression');
      else fail(source, place(node.start), `AXML does not take holes in an array: ${text.trim()}`);
    }
  };

  const [root, ...more] = parse(before + text + after);
  // `a) + (b` would otherwise pass, balanced by our own brackets.
  if (!root || more.length > 0 || root.start < 1) fail(source, offset, `this is no expression: {{${text}}}`);
  visit(root, false);

  function parse(code: string): SyntaxNode[] {
    try {
      return parseAst(code, { lang: 'js' }).body.map((statement) =>
        statement.type === 'ExpressionStatement'
          ? (statement.expression as unknown as SyntaxNode)
          : (statement as unknown as SyntaxNode),
      );
    } catch (error) {
      const position = (error as { pos?: number }).pos ?? before.length;
      return fail(source, place(position), `this is no expression: {{${text}}}`);
    }
  }
}
