// The rules of one file: known directives, tags, attributes and events, and well-formed expressions. Reads no other file.
import { fail, type AxmlSource } from './axml-error.ts';
import { checkAttribute, checkBuiltIn } from './axml-check-tag.ts';
import { checkDirectives } from './axml-check-directive.ts';
import { checkExpression } from './axml-expression.ts';
import { splitMustaches } from './axml-mustache.ts';
import { attributeOf, elementsOf, isElement, type AxmlElement, type AxmlNode } from './axml-node.ts';
import { axmlSyntaxTags, axmlTags } from './axml-tags.table.ts';

export interface AxmlContext {
  readonly source: AxmlSource;
  /** Tags that the JSON beside the file declares in `usingComponents`. */
  readonly components: ReadonlySet<string>;
  /** Names of `<import-sjs>`. */
  readonly scripts: ReadonlySet<string>;
}

/** @throws AxmlError at the first fault. */
export function checkAxml(source: AxmlSource, roots: readonly AxmlNode[], components: ReadonlySet<string>): void {
  const imports = [...elementsOf(roots)].filter((element) => element.tag === 'import-sjs');
  const scripts = new Set(imports.flatMap((element) => attributeOf(element, 'name')?.value ?? []));
  checkNodes({ source, components, scripts }, roots);
}

function checkNodes(context: AxmlContext, nodes: readonly AxmlNode[]): void {
  let previous: AxmlElement | undefined;
  for (const node of nodes) {
    if (isElement(node)) {
      checkElement(context, node, previous);
      previous = node;
    } else {
      checkMustaches(context, node.value, node.offset);
      if (node.value.trim()) previous = undefined;
    }
  }
}

function checkElement(context: AxmlContext, element: AxmlElement, previous: AxmlElement | undefined): void {
  const { source } = context;
  checkDirectives(context, element, previous);
  for (const attribute of element.attributes) checkAttribute(source, element, attribute);
  const syntax = axmlSyntaxTags[element.tag];
  const builtIn = axmlTags[element.tag];
  const isComponent = context.components.has(element.tag);
  if (syntax) checkSyntaxTag(source, element, syntax);
  else if (builtIn && !isComponent) checkBuiltIn(source, element, builtIn);
  else if (!isComponent && element.tag !== 'slot') {
    fail(
      source,
      element.offset,
      `unknown tag <${element.tag}>: neither built in nor in usingComponents of this file's JSON`,
    );
  }
  for (const attribute of element.attributes) {
    const isData = element.tag === 'template' && attribute.name === 'data';
    checkMustaches(context, attribute.value ?? '', attribute.valueOffset, isData);
  }
  checkNodes(context, element.children);
}

function checkMustaches({ source, scripts }: AxmlContext, value: string, offset: number, isData = false): void {
  for (const part of splitMustaches(source, value, offset)) {
    if (part.isExpression) checkExpression(source, part.text, part.offset, { isData, scripts });
    else if (isData) fail(source, part.offset, 'the data of a template must be one {{ }}');
  }
}

function checkSyntaxTag(source: AxmlSource, element: AxmlElement, known: ReadonlySet<string>): void {
  for (const { name, offset } of element.attributes) {
    if (!known.has(name) && !name.startsWith('a:')) fail(source, offset, `<${element.tag}> has no attribute "${name}"`);
  }
  const need = (name: string): void => {
    if (!attributeOf(element, name)?.value) fail(source, element.offset, `<${element.tag}> needs "${name}"`);
  };
  if (element.tag === 'import' || element.tag === 'include') need('src');
  if (element.tag === 'import-sjs') ['name', 'from'].forEach(need);
  if (element.tag === 'template' && !attributeOf(element, 'name')) need('is');
}
