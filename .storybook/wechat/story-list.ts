// Which stories there are, read from their files as Storybook itself reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadCsf } from 'storybook/internal/csf-tools';

export interface StoryPlace {
  /** `primitives-button--default` */
  readonly id: string;
  /** Name of the export. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** Cannot be compiled for WeChat as part of a page. */
  readonly isWebOnly: boolean;
}

export function listStories(folder: string): StoryPlace[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.stories.tsx'))
    .map((file) => join(folder, file))
    .sort();
  return files.flatMap((file) => {
    const csf = loadCsf(readFileSync(file, 'utf8'), {
      fileName: file,
      makeTitle: (title) => title ?? basename(file),
    }).parse();
    const names = new Map(Object.entries(csf._stories).map(([name, { id }]) => [id, name]));
    return csf.stories.map(({ id, tags }) => ({
      id,
      name: names.get(id) ?? '',
      file,
      isWebOnly: [...(csf._meta?.tags ?? []), ...(tags ?? [])].includes('web-only'),
    }));
  });
}

/** Those that WeChat's engine draws. */
export const listWechatStories = (folder: string): StoryPlace[] =>
  listStories(folder).filter(({ isWebOnly }) => !isWebOnly);
