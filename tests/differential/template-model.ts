// Draws data by the text of emitted templates: a small reader of what the compiler writes, with nothing of the compiler in it.
// Directives are known by how they end, so that it reads every dialect.
import { joinTexts, plainStyle, shownAttributes, type Shown } from './shown.ts';

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

export type Templates = ReadonlyMap<string, Element>;

export function readTemplates(text: string): Templates {
  const root = parse(text);
  const named = root.children.filter((node) => typeof node !== 'string');
  return new Map(named.map((element) => [element.attributes.name ?? '', element]));
}

/** `<tag a="…">`, `</tag>` or text. Bindings may hold `>` and quotes. */
const token = /<(\/?)([\w-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|((?:\{\{[^]*?\}\}|[^<])+)/g;

function parse(text: string): Element {
  const root: Element = { tag: '#root', attributes: {}, children: [] };
  const open = [root];
  for (const [whole, end, tag, attributes = '', isEmpty, content] of text.matchAll(token)) {
    const parent = open.at(-1)!;
    if (content !== undefined) {
      if (open.length > 1) parent.children.push(content);
    } else if (end) open.pop();
    else if (tag !== undefined) {
      const element: Element = { tag, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    } else throw new Error(`not a template: ${whole}`);
  }
  return root;
}

const readAttributes = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, value ?? '']));

type Scope = Readonly<Record<string, unknown>>;

const compiled = new Map<string, (scope: Scope) => unknown>();

function evaluate(expression: string, scope: Scope): unknown {
  let run = compiled.get(expression);
  if (!run) {
    run = new Function('$', `with ($) return (${expression})`) as (scope: Scope) => unknown;
    compiled.set(expression, run);
  }
  return run(scope);
}

const binding = /\{\{([^]*?)\}\}/g;

/** One binding alone keeps its type. */
function valueOf(text: string, scope: Scope): unknown {
  const [only] = text.matchAll(binding);
  if (only && only[0] === text) return evaluate(only[1]!, scope);
  return text.replace(binding, (_, expression: string) => String(evaluate(expression, scope) ?? ''));
}

const directive = (element: Element, name: string): string | undefined =>
  Object.entries(element.attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];

export function drawTemplate(templates: Templates, name: string, scope: Scope): Shown[] {
  const template = templates.get(name);
  if (!template) throw new Error(`no template is called ${name}`);
  return drawAll(templates, template.children, scope);
}

function drawAll(templates: Templates, nodes: Element['children'], scope: Scope): Shown[] {
  const shown: Shown[] = [];
  let isDone = false;
  for (const node of nodes) {
    if (typeof node === 'string') {
      const text = valueOf(node, scope);
      if (/^(?:null|\[object)/.test(String(text))) throw new Error(`${String(text)} in ${node}`);
      shown.push(String(text ?? ''));
      continue;
    }
    const test = directive(node, 'if');
    if (test !== undefined) isDone = Boolean(valueOf(test, scope));
    if (test !== undefined ? !isDone : directive(node, 'else') !== undefined && isDone) continue;
    shown.push(...drawEach(templates, node, scope));
  }
  return joinTexts(shown);
}

function drawEach(templates: Templates, element: Element, scope: Scope): Shown[] {
  const list = directive(element, 'for');
  if (list === undefined) return drawOne(templates, element, scope);
  const item = directive(element, 'for-item') ?? 'item';
  const entries = (valueOf(list, scope) ?? []) as readonly unknown[];
  const key = directive(element, 'key');
  if (key !== undefined && key !== '*this') {
    const keys = entries.map((entry) => (entry as Scope)[key]);
    if (new Set(keys).size < keys.length) throw new Error(`a key twice: ${keys.join()}`);
  }
  return entries.flatMap((entry) => drawOne(templates, element, { ...scope, [item]: entry }));
}

function drawOne(templates: Templates, element: Element, scope: Scope): Shown[] {
  const { tag, attributes, children } = element;
  if (tag === 'block') return drawAll(templates, children, scope);
  if (tag !== 'template') {
    const raw = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, valueOf(value, scope)]));
    const { 'data-n': _, 'data-k': __, ...values } = raw;
    const shown = drawAll(templates, children, scope);
    return [{ tag, attributes: shownAttributes(values, plainStyle), raw, children: shown }];
  }
  const data = /^\{\{(\w+):(\w+)\}\}$/.exec(attributes.data ?? '');
  const name = valueOf(attributes.is ?? '', scope);
  return drawTemplate(templates, String(name), data ? { [data[1]!]: scope[data[2]!] } : {});
}
