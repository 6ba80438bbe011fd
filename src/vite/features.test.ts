// That each feature is asked for by the modules that need it; that it does what it must shows where it is tested itself.
import { expect, it } from 'vitest';
import * as browserFeatures from '../hosts/web/primitives/features.ts';
import * as internal from '../internal.ts';
import { features } from './features.table.ts';

it.each([
  ['classRules', `class Box extends Component {}`],
  ['classRules', `class Box extends compat.PureComponent {}`],
  ['classRules', `Box.defaultProps = {};`],
  ['portals', `import { createPortal } from 'preact/compat';`],
  ['addLongPress', `<View onLongPress={f} />`],
  ['addLongPress', `<View onLongPressCatch={f} />`],
  ['addTouchMoveCatch', `<View onTouchMoveCatch={f} />`],
  ['addTouchMoveCatch', 'const props = { [`on${type}Catch`]: f };'],
  ['addRefresher', `<ScrollView refresherEnabled />`],
  ['addTextContent', `<Text decode>{a}</Text>`],
  ['addTextContent', `const props = { space: 'nbsp' };`],
  ['addDefaultSource', `<Image defaultSource={empty} />`],
  ['addAutoplay', `<Swiper autoplay interval={3000} />`],
  ['addDataset', `<View data-id={id} />`],
  ['addDataset', 'const props = { [`data-${name}`]: id };'],
  ['addEasings', `<Swiper easingFunction="linear" />`],
  ['addSwiperMargins', `<Swiper nextMargin="20px" />`],
  ['addSwiperMargins', `const props = { snapToEdge: true };`],
  ['addPhoneNumber', `<Button openType="getPhoneNumber" />`],
])('%s is for %s', (name, code) => {
  expect(features.filter(({ words }) => words.test(code)).map((feature) => feature.name)).toContain(name);
});

it('asks for nothing where nothing is needed', () => {
  const code = `import { View } from 'sampan/components';\nexport default () => <View onTap={catchAll}>{spaces}</View>;`;
  expect(features.filter(({ words }) => words.test(code))).toEqual([]);
});

it('asks for what is there, and for all of it', () => {
  const names = (areForBrowsers: boolean): string[] =>
    features.filter(({ hosts }) => (hosts === 'browsers') === areForBrowsers).map(({ name }) => name);
  expect(names(true).toSorted()).toEqual(Object.keys(browserFeatures).toSorted());
  expect(Object.keys(internal)).toEqual(expect.arrayContaining(names(false)));
});
