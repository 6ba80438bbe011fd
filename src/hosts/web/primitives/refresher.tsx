// Pulling a ScrollView down to refresh it: only apps that name it have this.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ScrollViewProps } from '../../../../components/primitives/types.ts';
import { PullIndicator } from '../shell/pull-indicator.tsx';
import { createPull } from '../shell/pull-refresh.ts';
import * as texts from '../shell/texts.ts';
import { read } from './reactive.ts';
import { prefersStill } from './still-motion.ts';
import { webEvent } from './web-event.ts';
import './refresher.css';

/** ms until an app that does not set `refresherTriggered` is taken to be done, and those that the indicator takes to go. */
const patience = 400;
const leaving = 250;

type PullEvent = 'Pulling' | 'Refresh' | 'Restore' | 'Abort' | 'WillRefresh';

/** The state of one refresher. Listens to the scroller; knows no Preact. */
class Refresher {
  /** Of the latest render. */
  props: ScrollViewProps = {};
  element: HTMLElement | null = null;
  isRefreshing = false;
  #pulled = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #show: (pulled: number, isRefreshing: boolean) => void;

  constructor(show: (pulled: number, isRefreshing: boolean) => void) {
    this.#show = show;
  }

  readonly pull = createPull({
    isEnabled: () => (read(this.props.refresherEnabled) ?? false) && !this.isRefreshing,
    enough: () => this.#threshold,
    follow: (distance) => {
      const last = this.#pulled;
      this.#pulled = distance;
      this.#show(distance, this.isRefreshing);
      if (distance > 0) {
        this.#send('Pulling', distance);
        if (last < this.#threshold && distance >= this.#threshold) this.#send('WillRefresh', distance);
      } else if (!this.isRefreshing) this.#send('Abort', last);
    },
    refresh: () => this.refresh(),
  });

  get #threshold(): number {
    return read(this.props.refresherThreshold) ?? 45;
  }

  refresh(): void {
    if (this.isRefreshing) return;
    this.isRefreshing = true;
    this.#show(0, true);
    this.#send('Refresh', this.#pulled);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!read(this.props.refresherTriggered)) this.restore();
    }, patience);
  }

  restore(): void {
    if (!this.isRefreshing) return;
    this.isRefreshing = false;
    this.#show(0, false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send('Restore', 0), prefersStill() ? 0 : leaving);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #send(name: PullEvent, dy: number): void {
    const type = `refresher${name}`.toLowerCase();
    this.props[`onRefresher${name}`]?.(webEvent(new Event(type), type, { dy }, this.element));
  }
}

/** What a ScrollView shows of its refresher. */
export function useRefresher(
  view: { readonly current: HTMLElement | null },
  props: ScrollViewProps,
): ComponentChildren {
  const [shown, setShown] = useState({ pulled: 0, isRefreshing: false });
  const [refresher] = useState(() => new Refresher((pulled, isRefreshing) => setShown({ pulled, isRefreshing })));
  const isEnabled = read(props.refresherEnabled) ?? false;
  const isTriggered = read(props.refresherTriggered) ?? false;
  const first = useRef(true);
  useLayoutEffect(() => {
    Object.assign(refresher, { props, element: view.current });
  });
  useLayoutEffect(() => {
    const { onTouchStart, onTouchMove, onTouchEnd, onTouchCancel } = refresher.pull;
    const element = view.current!;
    if (!isEnabled) return;
    const watch = new AbortController();
    const options = { signal: watch.signal };
    element.addEventListener('touchstart', onTouchStart, { passive: true, ...options });
    element.addEventListener('touchmove', onTouchMove, { passive: false, ...options });
    element.addEventListener('touchend', onTouchEnd, options);
    element.addEventListener('touchcancel', onTouchCancel, options);
    return () => watch.abort();
  }, [isEnabled]);
  useEffect(() => {
    if (isEnabled && isTriggered) refresher.refresh();
    else if (!first.current) refresher.restore();
    first.current = false;
  }, [isEnabled, isTriggered]);
  useEffect(() => () => refresher.stop(), []);
  if (!isEnabled) return null;
  return (
    <>
      {read(props.refresherDefaultStyle) !== 'none' && <PullIndicator {...shown} colors={colorsOf(props)} />}
      <button type="button" class="sp-refresh" disabled={shown.isRefreshing} onClick={() => refresher.refresh()}>
        {texts.refresh()}
      </button>
    </>
  );
}

function colorsOf(props: ScrollViewProps): string {
  const background = read(props.refresherBackground);
  const colors = background ? `--sp-surface:${background};` : '';
  if (read(props.refresherDefaultStyle) !== 'white') return colors;
  return `${colors || '--sp-surface:#3a3a3c;'}--sp-accent:#fff`;
}
