// Stories that show what the components are, out of the static Storybook.
import { join } from 'node:path';
import type { Browser } from 'playwright';
// @ts-expect-error a script of Node, without types
import { binary, node } from '../check/command.mjs';
import { serveFolder } from '../demo/static-server.ts';
import { openPhone, photograph, schemes, visit } from './camera.ts';
import { pictured } from './stories.table.ts';

/** @returns names of the pictures, without scheme and ending */
export async function photographStories(browser: Browser, root: string, folder: string): Promise<string[]> {
  const built = join(root, '.tmp/storybook');
  const code = await node([binary('storybook'), 'build', '--output-dir', built, '--quiet'], { cwd: root });
  if (code !== 0) throw new Error('The Storybook could not be built.');
  const served = await serveFolder(built, 0);
  for (const scheme of schemes) {
    for (const [picture, story, height] of pictured) {
      const page = await openPhone(browser, scheme, height);
      await visit(page, `${served.url}iframe.html?id=${story}&viewMode=story&globals=theme:${scheme}`);
      await page.locator('.story').waitFor();
      // The play function has run when the story says so.
      // Its play function opens and fills what is to be seen.
      await page.waitForTimeout(1000);
      await photograph(page, join(folder, `story-${picture}-${scheme}.png`), true);
      await page.context().close();
    }
  }
  await served.close();
  return pictured.map(([picture]) => `story-${picture}`);
}
