// What a test in the browser cannot do from inside: the user's preferences, a server, real touches.
import type { BrowserCommand } from 'vitest/node';
import { startServer } from '../contract/server.ts';

interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const emulateMedia: BrowserCommand<[media: Media]> = async ({ page }, media) => page.emulateMedia(media);

/** Starts the contract tests' server once and gives its address. It ends with the test run. */
let server: ReturnType<typeof startServer> | undefined;

export const contractServer: BrowserCommand<[]> = async () => (await (server ??= startServer())).url;

/** A finger: down at the first point, through the others, up at the last. Points are in the test's own window. */
export const touch: BrowserCommand<[points: readonly Point[], holdMs?: number]> = async (context, points, holdMs = 0) => {
  const session = await context.page.context().newCDPSession(context.page);
  const frame = await context.page.locator('iframe[data-vitest]').boundingBox();
  const at = ({ x, y }: Point) => [{ x: x + (frame?.x ?? 0), y: y + (frame?.y ?? 0) }];
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  await send('touchStart', at(points[0]!));
  if (holdMs > 0) await new Promise((resolve) => setTimeout(resolve, holdMs));
  for (const point of points.slice(1)) await send('touchMove', at(point));
  await send('touchEnd', []);
  await session.detach();
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia(media: Media): Promise<void>;
    contractServer(): Promise<string>;
    touch(points: readonly Point[], holdMs?: number): Promise<void>;
  }
}
