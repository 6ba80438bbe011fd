// Puts what the demo measured into README.md, between two marks. A test compares the two.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DemoResult, tableOf } from './result.ts';

const BEGIN = '<!-- figures: written by `npm run figures` -->';
const END = '<!-- /figures -->';

/** Where the measured figures are kept, from the repository's root. */
export const figuresFile = 'docs/figures.json';

/** The part of `text` that is written by the demo, without the marks. */
export const figuresIn = (text: string): string | undefined => text.split(BEGIN)[1]?.split(END)[0]?.trim();

export function withFigures(text: string, results: readonly DemoResult[]): string {
  const old = figuresIn(text);
  if (old === undefined) throw new Error('README.md has no place for figures.');
  const [before = '', rest = ''] = text.split(BEGIN);
  return `${before}${BEGIN}\n\n${tableOf(results)}\n\n${END}${rest.split(END)[1] ?? ''}`;
}

/** Texts of the journey's steps are a test's business; only the numbers are kept. */
export async function writeFigures(root: string, results: readonly DemoResult[]): Promise<void> {
  const figures = results.map(({ steps, ...numbers }) => ({ ...numbers, steps: steps.map(({ step }) => step) }));
  await writeFile(join(root, figuresFile), `${JSON.stringify(figures, null, 2)}\n`);
  const readme = join(root, 'README.md');
  await writeFile(readme, withFigures(await readFile(readme, 'utf8'), results));
}
