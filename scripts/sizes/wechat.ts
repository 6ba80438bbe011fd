// What a primitive weighs in a mini program: a built app that has it, less the same app without it.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { primitives, type Tag } from '../../src/core/primitives.table.ts';
import type { PrimitiveSpec } from '../../src/core/primitives/spec.ts';
import { build } from '../../src/vite/build.ts';
import { sizeOf } from '../demo/measure.ts';
import { componentOf } from './component.ts';
import { minus, type Size } from './size.ts';

/** How an app has it: written out with nothing, or with props that are known at run time only. */
export type Use = 'static' | 'spread';

const host = 'wechat';

/** Stands in both apps. Its own spread brings what all spread elements need. */
const around = (use: Use, inner: string): string => `<Block${use === 'spread' ? ' {...props}' : ''}>${inner}</Block>`;

/** Stands first in the page's own template, so its props must be known by name. */
const isNamed = (tag: Tag): boolean => tag === 'page-meta';

function elementOf(tag: Tag, use: Use): string {
  const { parent }: PrimitiveSpec = primitives[tag];
  const element = `<${componentOf(tag)}${use === 'spread' && !isNamed(tag) ? ' {...props}' : ''} />`;
  return parent ? `<${componentOf(parent as Tag)}>${element}</${componentOf(parent as Tag)}>` : element;
}

/** The element around that a tag asks for is in the other app, too. */
function emptyOf(tag: Tag): string {
  const { parent }: PrimitiveSpec = primitives[tag];
  return parent ? `<${componentOf(parent as Tag)} />` : '';
}

/** @returns the built project's folder */
export async function buildWith(root: string, jsx: string): Promise<string> {
  const names = [...new Set([...jsx.matchAll(/<(\w+)/g)].map(([, name]) => name))];
  const files = {
    'app.config.ts': `import { defineApp } from 'sampan';\nexport default defineApp({ name: 'Sizes' });\n`,
    'src/pages/home.tsx': `import { ${names.join(', ')} } from 'sampan/components';
const props: object = JSON.parse('{}');
export default function Home() {
  return ${jsx};
}
`,
  };
  await rm(root, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  await build({ root, hosts: [host], configFile: false });
  return join(root, 'dist', host);
}

export const buildTag = (folder: string, tag: Tag, use: Use): Promise<string> =>
  buildWith(folder, around(use, elementOf(tag, use)));

/** Weighs in `folder`, within the repository: an app finds the package there. */
export function createWechatScale(folder: string): (tags: readonly Tag[], use: Use) => Promise<Size> {
  const known = new Map<string, Promise<Size>>();
  const weigh = async (jsx: string): Promise<Size> => sizeOf(await buildWith(folder, jsx));
  const base = (jsx: string): Promise<Size> => {
    const size = known.get(jsx) ?? weigh(jsx);
    known.set(jsx, size);
    return size;
  };
  return async (tags, use) => {
    const [only] = tags;
    const without = await base(around(use, tags.length === 1 && only ? emptyOf(only) : ''));
    return minus(await weigh(around(use, tags.map((tag) => elementOf(tag, use)).join(''))), without);
  };
}
