// tabBar icons: checked against the hosts' limits and given their place in the output.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { TabBarItem } from '../core/dialect.ts';
import { SampanError } from '../core/errors.ts';
import { assetName } from './asset-name.ts';
import type { LoadedConfig } from './app-config.ts';

/** Bytes. Both platforms' limit. */
const maxIconSize = 40 * 1024;

export interface TabIcons {
  /** Path in the app -> path in the output. */
  readonly icons: Readonly<Record<string, string>>;
  readonly errors: readonly SampanError[];
}

export function planTabIcons(root: string, items: readonly TabBarItem[], place: LoadedConfig['place']): TabIcons {
  const icons: Record<string, string> = {};
  const errors: SampanError[] = [];
  items.forEach((item, index) => {
    for (const key of ['icon', 'selectedIcon'] as const) {
      const icon = item[key];
      if (icon === undefined || icons[icon] !== undefined) continue;
      const file = join(root, icon);
      const content = existsSync(file) ? readFileSync(file) : undefined;
      const problem = iconProblem(icon, content);
      if (problem !== undefined)
        errors.push(new SampanError('SP1013', { file: icon, problem }, place(['tabBar', 'items', index, key])));
      else if (content) icons[icon] = assetName(file, content);
    }
  });
  return { icons, errors };
}

function iconProblem(file: string, content: Buffer | undefined): string | undefined {
  if (!content) return 'does not exist';
  if (!/\.(png|jpe?g)$/i.test(extname(file)) || !isPngOrJpeg(content)) return 'is neither PNG nor JPEG';
  return content.length > maxIconSize ? `has ${Math.ceil(content.length / 1024)} KB` : undefined;
}

/** By the first bytes: a renamed SVG or WebP would only fail on the device. */
const isPngOrJpeg = (content: Buffer): boolean =>
  content.subarray(1, 4).toString('latin1') === 'PNG' || (content[0] === 0xff && content[1] === 0xd8);
