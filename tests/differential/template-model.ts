// Draws data by the text of emitted templates: a small reader of what the compiler writes, with nothing of the compiler in it.
// Directives are known by how they end, so that it reads every dialect.
import { joinTexts, plainStyle, shownAttributes, type Shown, type ShownElement } from './shown.ts';

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** `if`, `for`, … without the host's prefix. */
  readonly directives: Readonly<Record<string, string>>;
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
  const root: Element = { tag: '#root', attributes: {}, directives: {}, children: [] };
  const open = [root];
  for (const [whole, end, tag, attributes = '', isEmpty, content] of text.matchAll(token)) {
    const parent = open.at(-1)!;
    if (content !== undefined) {
      if (open.length > 1) parent.children.push(content);
    } else if (end) open.pop();
    else if (tag !== undefined) {
      const element: Element = { tag, ...readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    } else throw new Error(`not a template: ${whole}`);
  }
  return root;
}

function readAttributes(text: string): Pick<Element, 'attributes' | 'directives'> {
  const attributes: Record<string, string> = {};
  const directives: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
    const [first = '', directive] = name.split(':');
    if (directive === undefined) attributes[first] = value;
    else directives[directive] = value;
  }
  return { attributes, directives };
}

export type Scope = Readonly<Record<string, unknown>>;

/** An element of a template with its bindings evaluated. */
export interface Drawn {
  readonly element: Element;
  readonly scope: Scope;
  readonly values: Readonly<Record<string, unknown>>;
  readonly children: readonly Shown[];
}

interface Drawing {
  readonly templates: Templates;
  show(drawn: Drawn): ShownElement;
}

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
  if (!text.includes('{{')) return text;
  const [only] = text.matchAll(binding);
  if (only && only[0] === text) return evaluate(only[1]!, scope);
  return text.replace(binding, (_, expression: string) => String(evaluate(expression, scope) ?? ''));
}

/** What tests compare of every app. */
const showPlain = ({ element, values, children }: Drawn): ShownElement => {
  const { 'data-n': _, 'data-k': __, ...own } = values;
  return { tag: element.tag, attributes: shownAttributes(own, plainStyle), raw: values, children };
};

/** @param show what becomes of each element */
export const drawTemplate = (templates: Templates, name: string, scope: Scope, show = showPlain): Shown[] =>
  drawNamed({ templates, show }, name, scope);

function drawNamed(drawing: Drawing, name: string, scope: Scope): Shown[] {
  const template = drawing.templates.get(name);
  if (!template) throw new Error(`no template is called ${name}`);
  return drawAll(drawing, template.children, scope);
}

function drawAll(drawing: Drawing, nodes: Element['children'], scope: Scope): Shown[] {
  const shown: Shown[] = [];
  let isDone = false;
  for (const node of nodes) {
    if (typeof node === 'string') {
      const text = valueOf(node, scope);
      if (/^(?:null|\[object)/.test(String(text))) throw new Error(`${String(text)} in ${node}`);
      shown.push(String(text ?? ''));
      continue;
    }
    const { if: test, else: otherwise } = node.directives;
    if (test !== undefined) isDone = Boolean(valueOf(test, scope));
    if (test !== undefined ? !isDone : otherwise !== undefined && isDone) continue;
    shown.push(...drawEach(drawing, node, scope));
  }
  return joinTexts(shown);
}

function drawEach(drawing: Drawing, element: Element, scope: Scope): Shown[] {
  const { for: list, 'for-item': item = 'item', key } = element.directives;
  if (list === undefined) return drawOne(drawing, element, scope);
  const entries = (valueOf(list, scope) ?? []) as readonly unknown[];
  if (key !== undefined && key !== '*this') {
    const keys = entries.map((entry) => (entry as Scope)[key]);
    if (new Set(keys).size < keys.length) throw new Error(`a key twice: ${keys.join()}`);
  }
  return entries.flatMap((entry) => drawOne(drawing, element, { ...scope, [item]: entry }));
}

function drawOne(drawing: Drawing, element: Element, scope: Scope): Shown[] {
  const { tag, attributes, children } = element;
  if (tag === 'block') return drawAll(drawing, children, scope);
  if (tag !== 'template') {
    const values = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, valueOf(value, scope)]));
    return [drawing.show({ element, scope, values, children: drawAll(drawing, children, scope) })];
  }
  const data = /^\{\{(\w+):(\w+)\}\}$/.exec(attributes.data ?? '');
  const name = valueOf(attributes.is ?? '', scope);
  return drawNamed(drawing, String(name), data ? { [data[1]!]: scope[data[2]!] } : {});
}
