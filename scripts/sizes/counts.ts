// How many components, props and stories there are: counted, and written between two marks in README.md.
import { join } from 'node:path';
import { listStories } from '../../.storybook/wechat/story-list.ts';
import { allPrimitiveFacts } from '../../src/hosts/primitive-facts.ts';

const BEGIN = '<!-- counts: written by `npm run sizes` -->';
const END = '<!-- /counts -->';

export const countsIn = (text: string): string | undefined => text.split(BEGIN)[1]?.split(END)[0];

export function countsText(root: string): string {
  const { facts } = allPrimitiveFacts();
  const sum = (key: 'props' | 'events'): number => facts.reduce((total, fact) => total + fact[key].length, 0);
  const stories = listStories(join(root, 'stories')).length;
  return `${facts.length} components with ${sum('props')} props and ${sum('events')} events of their own, shown by ${stories} stories`;
}

/** @throws when the text has no place for the counts. */
export function withCounts(text: string, counts: string): string {
  if (countsIn(text) === undefined) throw new Error('README.md has no place for counts.');
  const [before = '', rest = ''] = text.split(BEGIN);
  return `${before}${BEGIN}${counts}${END}${rest.split(END)[1] ?? ''}`;
}
