// How WeChat spells templates; its configuration stands in dialect-config.ts. Facts about the host stand in README.md beside this file.
import type { BlockElement, TemplateValue } from '../../core/block.ts';
import type { Dialect } from '../../core/dialect.ts';
import { eventName, eventNames, propAttribute, tagName } from '../shared/dialect-spelling.ts';
import { isGeneric, partsOf } from '../shared/dialect-values.ts';
import { pageConfig, projectFiles } from './dialect-config.ts';
import { pageUrl } from '../shared/page-url.ts';
import { native } from './dialect-native.ts';
import { primitives } from './primitives.table.ts';

const names = eventNames(primitives);

const noWrapper = { style: 'display:contents' } as const;

export const dialect: Dialect = {
  host: 'wechat',
  ext: { template: 'wxml', style: 'wxss' },
  globals: ['wx'],
  // Quirk(wechat): exparser cuts a template that appears among its own ancestors. Test: tests/golden/engines.test.ts
  templateRecursion: false,
  directive: (kind) => `wx:${kind}`,
  primitives,
  tagName,
  propAttribute: (tag, prop) => propAttribute(primitives, tag, prop),
  eventAttribute: (tag, type, isCatch) =>
    eventName(primitives, tag, names.get(type) ?? type) === null ? undefined : (isCatch ? 'catch' : 'bind') + type,
  reshape,
  pageUrl,
  directChild: () => undefined,
  // Quirk(wechat): wcsc knows no `*`, `~`, escapes and newer at-rules. Test: tests/build/selectors.test.ts
  refusedStyles: ['universal', 'later-sibling', 'escaped-name', 'layer', 'container'],
  // 2 MB a package, 30 MB in all; 20 MB where a service provider builds the app. Source: developers.weixin.qq.com, subpackages.
  limits: { mainPackage: 2 * 1024 ** 2, package: 2 * 1024 ** 2, total: 30 * 1024 ** 2 },
  native,
  projectFiles,
  pageConfig,
};

function reshape(element: BlockElement): BlockElement {
  if (element.tag === 'checkbox') return groupCheckbox(element);
  const { maxLines } = element.props;
  return element.tag === 'text' && maxLines !== undefined && !isGeneric(element)
    ? clampLines(element, maxLines)
    : element;
}

/** Quirk(wechat): `max-lines` works in Skyline only; WebView needs the style. Test: tests/golden/max-lines */
function clampLines(element: BlockElement, lines: TemplateValue): BlockElement {
  const clamp = 'display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden;-webkit-line-clamp:';
  const style = [clamp, ...partsOf(lines), ';', ...partsOf(element.props.style)];
  return { ...element, props: { ...element.props, style } };
}

/**
 * Quirk(wechat): a checkbox reports nothing itself; the group around it does. The group is without a box of its own, so that class
 * and style of the checkbox mean what they say. Test: tests/golden
 */
function groupCheckbox(element: BlockElement): BlockElement {
  const changes = element.events.filter(({ type }) => type === 'change');
  if (changes.length === 0) return element;
  const checkbox = { ...element, events: element.events.filter(({ type }) => type !== 'change') };
  return { kind: 'element', tag: 'checkbox-group', props: noWrapper, events: changes, children: [checkbox] };
}
