import { signal } from '@preact/signals';
import { afterEach, expect, it } from 'vitest';
import { prefer, sleep } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import type { ShareElementProps } from '../../../../components/primitives/types.ts';
import { PageContainer } from './page-container.tsx';
import { ShareElement } from './share-element.tsx';

/** A picture on the page and the same in a layer. */
function gallery(props: ShareElementProps = {}) {
  const show = signal(false);
  mount(
    <>
      <ShareElement id="small" name="picture" style="width:50px;height:50px;background:teal" />
      <PageContainer id="layer" show={show} duration={100}>
        <ShareElement id="large" name="picture" transform style="width:300px;height:300px;background:teal" {...props} />
      </PageContainer>
    </>,
  );
  return show;
}

const isSeen = (): boolean => byId('layer').getClientRects().length > 0;
/** Flights that are under way: time and easing of those of one element. */
const flights = () =>
  document
    .getAnimations()
    .map(({ effect }) => effect as KeyframeEffect)
    .filter(({ pseudoElement }) => pseudoElement?.startsWith('::view-transition-group(sp-share-'))
    .map((effect) => [effect.getTiming().duration, effect.getTiming().easing]);

afterEach(() => prefer({ 'prefers-reduced-motion': '' }));

it('flies to the layer that comes and back when it goes', async () => {
  const show = gallery({ duration: 250, easingFunction: 'linear' });
  show.value = true;
  await expect.poll(flights).toEqual([[250, 'linear']]);
  expect([isSeen(), byId('small').style.visibility]).toEqual([true, 'hidden']);
  await expect.poll(flights).toEqual([]);
  expect([byId('large').style.viewTransitionName, byId('small').style.visibility]).toEqual(['', '']);
  show.value = false;
  await expect.poll(flights).toEqual([[250, 'linear']]);
  await expect.poll(isSeen).toBe(false);
  await expect.poll(() => byId('small').style.viewTransitionName).toBe('');
  expect(byId('large').style.visibility).toBe('');
});

it.each([
  ['without transform', { transform: false }],
  ['without one of its name', { name: 'other' }],
])('stays where it is %s', async (_, props) => {
  const show = gallery(props);
  show.value = true;
  await expect.poll(isSeen).toBe(true);
  await sleep(50);
  expect(flights()).toEqual([]);
});

it('does not fly for those who asked for less motion', async () => {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  const show = gallery();
  show.value = true;
  await expect.poll(isSeen).toBe(true);
  expect(flights()).toEqual([]);
});

it('flies as the browser likes where the easing is none', async () => {
  const show = gallery({ easingFunction: 'nonsense' });
  show.value = true;
  await expect.poll(() => flights().length).toBe(1);
  await expect.poll(flights).toEqual([]);
  expect(isSeen()).toBe(true);
});
