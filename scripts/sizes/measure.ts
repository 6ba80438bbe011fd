// Measures components one by one. What it makes is kept in memory or in `.tmp`.
import { join } from 'node:path';
import { primitives, type Tag } from '../../src/core/primitives.table.ts';
import { componentOf } from './component.ts';
import { buildLibrary, type Library } from './library.ts';
import { type SizeRow, together } from './table.ts';
import { shake, type Shaken, weighOnWeb, type WebSize } from './web.ts';
import { createWechatScale } from './wechat.ts';

/** By name. */
export const tags = (Object.keys(primitives) as Tag[]).toSorted();

const moduleOf = (tag: Tag): string => `src/hosts/web/primitives/${tag}.tsx`;

export interface OnWeb {
  readonly code: Shaken;
  readonly style: string;
  readonly size: WebSize;
}

export async function measureOnWeb(library: Library, some: readonly Tag[]): Promise<OnWeb> {
  const code = await shake(library, some.map(componentOf));
  const style = library.styleOf(some.map(moduleOf));
  return { code, style, size: await weighOnWeb(code, style) };
}

export async function measureSizes(root: string, say: (name: string) => void): Promise<SizeRow[]> {
  const library = await buildLibrary(root);
  const weighOnWechat = createWechatScale(join(root, '.tmp/sizes'));
  const rows: SizeRow[] = [];
  for (const some of [...tags.map((tag) => [tag]), tags]) {
    const name = some.length === 1 ? componentOf(some[0]!) : together;
    say(name);
    const { size: web } = await measureOnWeb(library, some);
    const wechat = await weighOnWechat(some, 'static');
    rows.push({ name, ...web, wechat, spread: await weighOnWechat(some, 'spread') });
  }
  return rows;
}
