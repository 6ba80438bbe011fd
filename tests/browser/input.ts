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

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Two frames: what was asked for is drawn. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

const touchAt = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<unknown> => {
  const frame = window.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0 };
  return send('Input.dispatchTouchEvent', {
    type,
    touchPoints: points.map(({ x, y }) => ({ x: x + frame.x, y: y + frame.y })),
  });
};

export const touchDown = (at: Point): Promise<unknown> => touchAt('touchStart', [at]);
export const touchMove = (at: Point): Promise<unknown> => touchAt('touchMove', [at]);
/** Two fingers at once; they move and are lifted together. */
export const touchBoth = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<unknown> =>
  touchAt(type, points);
export const touchUp = (): Promise<unknown> => touchAt('touchEnd', []);

/** A finger goes from one point to another in some steps, one a frame, and is lifted. */
export async function swipe(from: Point, to: Point, steps = 6): Promise<void> {
  await touchDown(from);
  for (let step = 1; step <= steps; step++) {
    await touchMove({ x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps });
    await sleep(16);
  }
  await touchUp();
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
