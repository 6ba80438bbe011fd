// Elements of one name that become each other while a layer comes or goes, by the browser's view transitions.
import type { ShareElementProps } from '../../../../components/primitives/types.ts';
import { read } from './reactive.ts';
import { prefersStill } from './still-motion.ts';

export interface Sharer {
  readonly element: HTMLElement;
  /** Of the latest render. */
  props: ShareElementProps;
}

/** Those that are on a page now. */
export const sharers = new Set<Sharer>();

interface Pair {
  readonly inside: Sharer;
  readonly outside: Sharer;
  readonly name: string;
}

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** The elements inside the layer that fly, each with its own on the page. */
function pairsOf(layer: Element): Pair[] {
  const all = [...sharers];
  return all
    .filter(({ element, props }) => layer.contains(element) && read(props.transform))
    .flatMap((inside, index) => {
      const name = read(inside.props.name);
      const outside = all.find(
        ({ element, props }) => name && read(props.name) === name && !layer.contains(element) && isSeen(element),
      );
      return outside ? [{ inside, outside, name: `sp-share-${index}` }] : [];
    });
}

const setName = (sharer: Sharer, name: string): void => sharer.element.style.setProperty('view-transition-name', name);

/** Runs `change`, which shows or hides the layer, as a view transition if something flies. */
export function flyAlong(layer: Element, isComing: boolean, change: () => void): void {
  const pairs = prefersStill() || !document.startViewTransition ? [] : pairsOf(layer);
  if (pairs.length === 0) return change();
  for (const { inside, outside, name } of pairs) setName(isComing ? outside : inside, name);
  const flight = document.startViewTransition(() => {
    change();
    for (const { inside, outside, name } of pairs) {
      const [from, to] = isComing ? [outside, inside] : [inside, outside];
      setName(from, 'none');
      setName(to, name);
      // It is under way: not to be seen where it came from.
      from.element.style.visibility = 'hidden';
    }
  });
  // A transition that another one cuts off, or an easing that is none: it flies as the browser likes.
  flight.ready.then(() => pairs.forEach(time)).catch(() => undefined);
  void flight.finished.finally(() => {
    for (const { inside, outside } of pairs)
      for (const sharer of [inside, outside]) {
        setName(sharer, '');
        sharer.element.style.visibility = '';
      }
  });
}

/** Gives the flight its time and its easing. */
function time({ inside, name }: Pair): void {
  const { props } = inside;
  for (const animation of document.getAnimations()) {
    const { effect } = animation;
    if (!(effect instanceof KeyframeEffect) || !effect.pseudoElement?.endsWith(`(${name})`)) continue;
    effect.updateTiming({ duration: read(props.duration) ?? 300, easing: read(props.easingFunction) ?? 'ease-out' });
  }
}
