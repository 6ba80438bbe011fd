import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { prefer } from '../../../../tests/browser/input.ts';
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
/** Time and easing of what flies: those of one element. */
const flying = () =>
  document
    .getAnimations()
    .map(({ effect }) => effect as KeyframeEffect)
    .filter(({ pseudoElement }) => pseudoElement?.startsWith('::view-transition-group(sp-share-'))
    .map((effect) => [effect.getTiming().duration, effect.getTiming().easing]);
const hidden = (): string[] => ['small', 'large'].filter((id) => byId(id).style.visibility === 'hidden');

/** What every flight was like as it began: it is over before a busy machine looks. */
let flights: { readonly groups: unknown[]; readonly hidden: string[]; readonly isSeen: boolean }[] = [];

beforeEach(() => {
  flights = [];
  const start = document.startViewTransition.bind(document);
  vi.spyOn(document, 'startViewTransition').mockImplementation((change) => {
    const flight = start(change);
    const note = (): unknown => flights.push({ groups: flying(), hidden: hidden(), isSeen: isSeen() });
    // After the component, which waits for the same and asks later.
    void flight.ready.then(() => queueMicrotask(note));
    return flight;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  return prefer({ 'prefers-reduced-motion': '' });
});

it('flies to the layer that comes and back when it goes', async () => {
  const show = gallery({ duration: 250, easingFunction: 'linear' });
  const names = (): string[] => ['small', 'large'].map((id) => byId(id).style.viewTransitionName);
  show.value = true;
  await expect.poll(() => flights).toEqual([{ groups: [[250, 'linear']], hidden: ['small'], isSeen: true }]);
  await expect.poll(() => [flying(), hidden(), names()]).toEqual([[], [], ['', '']]);
  expect(isSeen()).toBe(true);
  show.value = false;
  await expect.poll(() => flights[1]).toMatchObject({ groups: [[250, 'linear']], hidden: ['large'] });
  await expect.poll(() => [isSeen(), hidden(), names()]).toEqual([false, [], ['', '']]);
});

it.each([
  ['without transform', { transform: false }],
  ['without one of its name', { name: 'other' }],
])('stays where it is %s', async (_, props) => {
  const show = gallery(props);
  show.value = true;
  await expect.poll(isSeen).toBe(true);
  expect(document.startViewTransition).not.toHaveBeenCalled();
});

it('does not fly for those who asked for less motion', async () => {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  const show = gallery();
  show.value = true;
  await expect.poll(isSeen).toBe(true);
  expect(document.startViewTransition).not.toHaveBeenCalled();
});

it('flies as the browser likes where the easing is none', async () => {
  const show = gallery({ easingFunction: 'nonsense' });
  show.value = true;
  await expect.poll(() => flights.map(({ groups }) => groups.length)).toEqual([1]);
  await expect.poll(flying).toEqual([]);
  expect(isSeen()).toBe(true);
});
