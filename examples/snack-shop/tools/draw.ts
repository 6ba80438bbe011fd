// Draws every picture of the shop: `npm run draw`. Wants Chromium, pngquant and a Noto CJK font. The results are committed, so
// this runs only when a drawing changes.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { bannerScene, closeUpScene, packScene, pieceIcon, type BannerArt } from './art/scenes.ts';
import { emptyBoat, fogBoat, mark, tabIcon, type TabName } from './art/icons.ts';
import type { PieceName } from './art/pieces.ts';
import { productArt, type ProductArt } from './art/product-art.table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const goods = (n: number): ProductArt => productArt[n - 1]!;

const banners: Record<string, BannerArt> = {
  'banner-nuts': { colours: ['#2F6B5E', '#3F8473'], goods: [goods(1), goods(4), goods(3)] },
  'banner-fruit': { colours: ['#C8401F', '#DD6238'], goods: [goods(13), goods(14), goods(15)] },
  'banner-tea': { colours: ['#8A5A2B', '#A8743C'], goods: [goods(18), goods(19), goods(28)] },
};
const categories: Record<string, PieceName> = {
  nuts: 'walnut',
  meat: 'porkJerky',
  fruit: 'strawberry',
  bakery: 'cookie',
  crisp: 'chip',
  drink: 'lotus',
};
const tabs: readonly TabName[] = ['home', 'cart', 'profile'];

async function draw(page: Page, svg: string, file: string, width: number, height: number, colours = 64): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<style>body{margin:0;background:transparent}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`,
  );
  await page.screenshot({ path: `${root}${file}`, omitBackground: true });
  // Flat colours: a palette is a third of the bytes, and half of a JPEG's.
  execFileSync('pngquant', [
    '--force',
    '--nofs',
    '--speed',
    '1',
    '--strip',
    '--ext',
    '.png',
    String(colours),
    `${root}${file}`,
  ]);
}

const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const page = await browser.newPage();
mkdirSync(`${root}server/images`, { recursive: true });
mkdirSync(`${root}src/assets`, { recursive: true });
for (const [index, art] of productArt.entries()) {
  await draw(page, packScene(art), `server/images/${index + 1}.png`, 420, 420, 36);
  await draw(page, closeUpScene(art), `server/images/${index + 1}-close.png`, 330, 330, 24);
}
for (const [name, art] of Object.entries(banners))
  await draw(page, bannerScene(art), `src/assets/${name}.png`, 720, 320);
for (const [name, piece] of Object.entries(categories))
  await draw(page, pieceIcon(piece), `src/assets/category-${name}.png`, 64, 64);
for (const tab of tabs) {
  await draw(page, tabIcon(tab, '#8B7F74', false), `src/assets/tab-${tab}.png`, 81, 81);
  await draw(page, tabIcon(tab, '#D9512C', true), `src/assets/tab-${tab}-on.png`, 81, 81);
}
await draw(page, mark(), 'src/assets/mark.png', 120, 120);
await draw(page, emptyBoat(), 'src/assets/empty.png', 320, 220);
await draw(page, fogBoat(), 'src/assets/offline.png', 320, 220);
await browser.close();
