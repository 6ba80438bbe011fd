// All pictures, one part after the other. Those of an earlier run that are taken no more are removed.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, schemes } from './camera.ts';
import { photographShop } from './shop.ts';
import { photographStories } from './stories.ts';

export interface ScreenshotOptions {
  readonly root: string;
  /** `shop` or `stories`; everything when empty. */
  readonly only: string;
}

export async function takeScreenshots({ root, only }: ScreenshotOptions): Promise<void> {
  const folder = join(root, 'docs/images');
  await mkdir(folder, { recursive: true });
  const browser = await launch();
  const parts = {
    shop: () => photographShop(browser, folder),
    stories: () => photographStories(browser, root, folder),
  };
  const taken: string[] = [];
  for (const [name, take] of Object.entries(parts)) if (only === '' || only === name) taken.push(...(await take()));
  await browser.close();
  const files = taken.flatMap((name) => schemes.map((scheme) => `${name}-${scheme}.png`));
  if (only === '') {
    const old = (await readdir(folder)).filter((file) => file.endsWith('.png') && !files.includes(file));
    await Promise.all(old.map((file) => rm(join(folder, file))));
  }
  console.log(`${files.length} pictures in docs/images`);
}
