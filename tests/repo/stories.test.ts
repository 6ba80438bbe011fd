// Every primitive has its stories: one to look at, one to play with.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listStories } from '../../.storybook/wechat/story-list.ts';
import { primitives } from '../../src/core/primitives.table.ts';
import { root } from './files.ts';

const folder = join(root, 'stories/primitives');
const stories = listStories(folder);

it.each(Object.keys(primitives))('%s has a default story and a playground', (tag) => {
  const own = stories.filter(({ file }) => file === join(folder, `${tag}.stories.tsx`)).map(({ name }) => name);
  expect(own.slice(0, 2)).toEqual(['Default', 'Playground']);
});

it('no story is of nothing', () => {
  const files = new Set(stories.map(({ file }) => file));
  expect(files.size).toBe(Object.keys(primitives).length);
});
