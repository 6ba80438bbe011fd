// Real input of a phone, by the browser's debugging protocol: touches, an input method, the user's preferences.
import { cdp } from 'vitest/browser';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Session {
  send(method: string, params?: object): Promise<unknown>;
}

const send = (method: string, params: object): Promise<unknown> => (cdp() as unknown as Session).send(method, params);

/** The browser's own, also while a test holds the time (clock.ts). */
const { setTimeout: after, requestAnimationFrame: onFrame } = globalThis;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => after(resolve, ms));

const frame = (): Promise<unknown> => new Promise((resolve) => onFrame(resolve));

/** Two frames, and what Preact does after them: what was asked for is drawn, and effects have run. */
export const drawn = async (): Promise<void> => {
  await frame();
  await frame();
  await sleep(0);
};

/** Whatever moves has come to its end. */
export async function stands(): Promise<void> {
  await drawn();
  const moves = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moves.map(({ finished }) => finished));
}

type TouchType = 'touchStart' | 'touchMove' | 'touchEnd';

/** @param at when it happens, in ms of the epoch: what velocities are made of. Now, if it is left out. */
const touchAt = (type: TouchType, points: readonly Point[], at?: number): Promise<unknown> => {
  const frame = window.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0 };
  return send('Input.dispatchTouchEvent', {
    type,
    touchPoints: points.map(({ x, y }) => ({ x: x + frame.x, y: y + frame.y })),
    ...(at !== undefined && { timestamp: at / 1000 }),
  });
};

export const touchDown = (at: Point): Promise<unknown> => touchAt('touchStart', [at]);
export const touchMove = (at: Point): Promise<unknown> => touchAt('touchMove', [at]);
/** Two fingers at once; they move and are lifted together. */
export const touchBoth = (type: TouchType, points: readonly Point[]): Promise<unknown> => touchAt(type, points);
export const touchUp = (): Promise<unknown> => touchAt('touchEnd', []);

/** When the latest swipe has ended, by its own times. */
let latest = 0;

/**
 * A finger goes from one point to another in some steps, one a frame, and is lifted. Its speed is the same on every machine: each
 * event has a time of its own, however late it arrives.
 *
 * @param frameTime ms
 */
export async function swipe(from: Point, to: Point, steps = 6, frameTime = 16): Promise<void> {
  const begin = Math.max(latest + frameTime, Date.now());
  latest = begin + steps * frameTime + 16;
  await touchAt('touchStart', [from], begin);
  for (let step = 1; step <= steps; step++) {
    const at = { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps };
    await touchAt('touchMove', [at], begin + step * frameTime);
    // Not two moves in one frame: the browser would make one of them.
    await frame();
  }
  await touchAt('touchEnd', [], latest);
}

export const centreOf = (element: Element): Point => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** What an input method shows while it composes; the cursor is at its end. */
export const compose = (text: string): Promise<unknown> =>
  send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

/** What an input method, or a paste, puts in. */
export const insertText = (text: string): Promise<unknown> => send('Input.insertText', { text });

export const prefer = (features: Readonly<Record<string, string>>): Promise<unknown> =>
  send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
