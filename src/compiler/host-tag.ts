// Which JSX elements are host elements: by import binding, or as HTML. Mistaken names are reported once.
import { isTag } from '../core/primitives.table.ts';
import { nearest } from '../core/nearest.ts';
import type { JSXElement, Node } from './ast.ts';
import { htmlCheckbox, htmlInstead, type HtmlTag, htmlTags } from './html-tags.table.ts';
import { componentOf, type ModuleScope } from './module-scope.ts';
import type { NativeScope } from './native-scope.ts';
import type { HostTag } from './prop-names.ts';
import type { Reporter } from './source-place.ts';
import { svgImage } from './svg-image.ts';

interface ResolverContext {
  readonly source: string;
  readonly scope: ModuleScope;
  readonly reporter: Reporter;
  readonly natives?: NativeScope;
}

export function createHostResolver(context: ResolverContext): (element: JSXElement) => HostTag | undefined {
  const resolved = new Map<JSXElement, HostTag | undefined>();
  return (element) => {
    if (!resolved.has(element)) resolved.set(element, resolve(element, context));
    return resolved.get(element);
  };
}

function resolve(element: JSXElement, context: ResolverContext): HostTag | undefined {
  const { scope, reporter } = context;
  const { name } = element.openingElement;
  const native = context.natives?.of(element);
  if (native) return { tag: native.tag, name: context.source.slice(name.start, name.end), native };
  if (name.type === 'JSXMemberExpression') {
    if (name.object.type !== 'JSXIdentifier' || !scope.isNamespace(name.object.name, name.start)) return undefined;
    const tag = scope.member(name.property.name, name.property.start);
    return tag === undefined ? undefined : { tag, name: name.property.name };
  }
  if (name.type === 'JSXNamespacedName') return unknownTag(`${name.namespace.name}:${name.name.name}`, name, reporter);
  const tag = scope.tag(name.name, name.start);
  if (tag !== undefined) return { tag, name: name.name };
  if (!/^[a-z]/.test(name.name)) return undefined;
  if (name.name === 'svg') return svgHost(element, context);
  const html = Object.hasOwn(htmlTags, name.name) ? htmlTags[name.name] : undefined;
  return html ? htmlHost(element, name.name, html) : unknownTag(name.name, name, reporter);
}

function htmlHost(element: JSXElement, name: string, html: HtmlTag): HostTag {
  const isCheckbox = element.openingElement.attributes.some(
    (item) =>
      item.type === 'JSXAttribute' &&
      item.name.name === 'type' &&
      item.value?.type === 'Literal' &&
      item.value.value === 'checkbox',
  );
  if (name === 'input' && isCheckbox) return { tag: 'checkbox', name, html: htmlCheckbox };
  return { tag: html.tag, name, html };
}

function svgHost(element: JSXElement, context: ResolverContext): HostTag {
  const svg = svgImage(element, context);
  if (svg) return { tag: 'image', name: 'svg', html: { tag: 'image' }, svg };
  const hint = 'Write it without expressions, or put it into a file and show it with Image.';
  context.reporter.report('SP2008', { construct: 'An <svg> that changes', hint }, element.start);
  return { tag: 'image', name: 'svg', html: { tag: 'image' }, isUnknown: true };
}

/** Goes on as a view, so that further mistakes are found. */
function unknownTag(name: string, at: Node, reporter: Reporter): HostTag {
  reporter.report('SP2006', { tag: name, hint: tagHint(name) }, at.start);
  return { tag: 'view', name, html: { tag: 'view' }, isUnknown: true };
}

function tagHint(name: string): string {
  if (isTag(name)) return `Write ${componentOf(name)}, imported from sampan/components.`;
  const instead = Object.hasOwn(htmlInstead, name) ? htmlInstead[name] : undefined;
  if (instead !== undefined) return `Use ${instead}.`;
  const close = nearest(name, Object.keys(htmlTags));
  return close ? `Did you mean <${close}>?` : 'Use a component of sampan/components.';
}
