// What a finger does in the browser.
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, ElementHandle, Page } from 'playwright';
import { phone } from '../host/phone.ts';
import type { ProbedWindow } from './page-probe.ts';

type Target = ElementHandle<Element>;

export interface WebGestures {
  tap(element: Target): Promise<void>;
  type(element: Target, text: string): Promise<void>;
  scrollToEnd(element: Target | undefined): Promise<void>;
  slide(element: Target, index: number): Promise<void>;
  pullDown(): Promise<void>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** ms of one swipe, and how many moves it is made of. */
const swipeTime = 80;
const swipeSteps = 8;
/** ms that the finger rests before it is lifted: a fling would take the next tap for what stops it. */
const restTime = 40;

export function createWebGestures(page: Page): WebGestures {
  let session: Promise<CDPSession> | undefined;
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]): Promise<void> => {
    session ??= page.context().newCDPSession(page);
    await (await session).send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const swipe = async (from: Point, to: Point): Promise<void> => {
    await touch('touchStart', [from]);
    for (let step = 1; step <= swipeSteps; step++) {
      const part = step / swipeSteps;
      await sleep(swipeTime / swipeSteps);
      await touch('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
    }
    await sleep(restTime);
    // Only a move tells the browser that the finger stands.
    await touch('touchMove', [{ x: to.x + 1, y: to.y + 1 }]);
    await touch('touchEnd', []);
  };
  const isDisabled = (element: Target): Promise<boolean> =>
    element.evaluate((node) => (window as unknown as ProbedWindow).sampanProbe.isDisabled(node));

  return {
    tap: async (element) => {
      if (await isDisabled(element)) return;
      // Playwright waits while `aria-disabled` says so; a finger does not.
      const isDiscouraged = await element.evaluate((node) => {
        if (!node.closest('[aria-disabled="true"]')) return false;
        node.scrollIntoView({ block: 'center' });
        return true;
      });
      await element.tap({ force: isDiscouraged });
    },
    type: async (element, text) => {
      const handle = await element.evaluateHandle((node) =>
        (window as unknown as ProbedWindow).sampanProbe.field(node),
      );
      const field = handle.asElement() as ElementHandle<HTMLInputElement> | null;
      if (!field) throw new Error('the target holds no field');
      if (await isDisabled(element)) throw new Error('the field is disabled');
      await field.evaluate((node) => {
        node.focus();
        node.select();
      });
      // As the keyboard does it: `maxlength` holds, and one `input` comes.
      if (text) await page.keyboard.insertText(text);
      else await page.keyboard.press('Delete');
      await field.evaluate((node) => node.blur());
    },
    scrollToEnd: async (element) => {
      const handle = await page.evaluateHandle(
        (node) => (window as unknown as ProbedWindow).sampanProbe.scroller(node ?? undefined),
        element,
      );
      await handle.evaluate(async (node) => {
        const frame = (): Promise<number> => new Promise(requestAnimationFrame);
        const { scrollHeight, clientHeight } = node;
        // Who is at the end already has to leave it first.
        if (node.scrollTop >= scrollHeight - clientHeight - 1) node.scrollTop -= 200;
        await frame();
        await frame();
        node.scrollTop = node.scrollHeight;
        await frame();
        await frame();
      });
    },
    slide: async (element, index) => {
      const at = (): Promise<number | undefined> =>
        element.evaluate((node) => (window as unknown as ProbedWindow).sampanProbe.slide(node));
      await element.scrollIntoViewIfNeeded();
      const box = await element.boundingBox();
      if (!box) throw new Error('the swiper is not visible');
      const y = box.y + box.height / 2;
      for (let tries = 0; tries < 60; tries++) {
        const now = await at();
        if (now === index) return;
        if (now === undefined) {
          await sleep(30);
          continue;
        }
        const [right, left] = [
          { x: box.x + box.width * 0.8, y },
          { x: box.x + box.width * 0.2, y },
        ];
        await (now < index ? swipe(right, left) : swipe(left, right));
      }
      throw new Error(`the swiper did not go to slide ${index}`);
    },
    pullDown: async () => {
      const top = await page.evaluateHandle(() => (window as unknown as ProbedWindow).sampanProbe.scroller());
      await top.evaluate((node) => (node.scrollTop = 0));
      const x = phone.width / 2;
      await swipe({ x, y: 150 }, { x, y: 450 });
    },
  };
}
