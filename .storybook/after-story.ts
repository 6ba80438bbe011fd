// What every story must hold beyond its own play function: axe finds nothing in the dark either, pictures are as they were, and large type
// that runs from right to left is cut nowhere.
import axe from 'axe-core';
import { configure } from 'storybook/test';
import { afterEach, expect, inject } from 'vitest';
import { page } from 'vitest/browser';
import { findCutText } from './cut-text.ts';
import type { Look } from './looks.ts';

interface Composed {
  readonly id: string;
  readonly storyName: string;
  readonly globals: Look;
  run(context: { readonly globals: object }): Promise<void>;
}

declare module 'vitest' {
  interface TestContext {
    readonly story?: Composed;
  }
  interface ProvidedContext {
    readonly hasPictures: boolean;
  }
}

document.documentElement.dataset.sampanTested = '';

// What a play function waits for comes later on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const root = (): HTMLElement => {
  const element = document.querySelector<HTMLElement>('.story');
  if (!element) throw new Error('The story shows nothing.');
  return element;
};

/** A theme is classes and nothing else: the story need not be drawn anew. */
function turnDark(): void {
  for (const element of document.querySelectorAll('.sp-theme-light'))
    element.classList.replace('sp-theme-light', 'sp-theme-dark');
}

/** Storybook's addon has looked at the story in the light; all that a theme changes is colours. */
async function axeFindsInTheDark(): Promise<string[]> {
  turnDark();
  const { violations } = await axe.run(root(), {
    runOnly: ['color-contrast', 'link-in-text-block'],
    // A page in the page has colours of its own.
    iframes: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** ms that a picture has to come to rest. */
const patience = 30_000;

/** Of the part that the story draws. Up to one in a hundred pixels may differ: edges of letters do, from one Chromium to the next. */
async function comparePicture(name: string): Promise<void> {
  if (!inject('hasPictures')) return;
  await document.fonts.ready;
  // By a name of its own: else it is looked for by its text, and never found where that has changed a moment later.
  root().dataset.testid = 'story';
  const restless = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => restless.reject(new Error(`${name}: no two pictures in a row are the same`)),
    patience,
  );
  const compared = expect(page.getByTestId('story')).toMatchScreenshot(name, {
    // Vitest's own limit is a timer in Node that nobody clears: the process would wait for it at its end.
    timeout: 0,
    comparatorName: 'pixelmatch',
    comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.01 },
    screenshotOptions: { animations: 'disabled', caret: 'hide' },
  });
  await Promise.race([compared, restless.promise]).finally(() => clearTimeout(timer));
}

const large = { textSize: '2', direction: 'rtl' } satisfies Partial<Look>;

/** The story anew, its play function too. */
async function runLarge(story: Composed): Promise<void> {
  await story.run({ globals: { ...story.globals, ...large, a11y: { manual: true } } });
  expect(root().className).toContain('sp-theme-rtl');
}

afterEach(async ({ story }) => {
  if (!story) return;
  (document.activeElement as HTMLElement | null)?.blur();
  // A playground is the default story with its props for all to change.
  if (story.storyName !== 'Playground') await comparePicture(story.id);
  expect(await axeFindsInTheDark(), 'axe, dark').toEqual([]);
  if (story.storyName === 'Default') await comparePicture(`${story.id}-dark`);
  await runLarge(story);
  expect(findCutText(root()), 'text that does not fit').toEqual([]);
});
