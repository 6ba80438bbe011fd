// Where a native component's files are, and where they go: from the app's folder or a package into `native/` of the output.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { normalizePath } from 'vite';

/** A component's files without extension: where they are, absolute, and where they go. */
export interface ComponentPlace {
  readonly stem: string;
  readonly output: string;
}

export type Located =
  | ComponentPlace
  /** The host has it: `plugin://hello/card`. */
  | { readonly url: string }
  /** Where it was looked for first, as the author would name it. */
  | { readonly missing: string };

export interface Extensions {
  readonly template: string;
}

/** Folder of native components in the output. */
const FOLDER = 'native';

/**
 * @param from the file that names it, absolute
 * @param root the app's folder
 */
export function locateComponent(component: string, from: string, root: string, { template }: Extensions): Located {
  if (/^[\w-]+:\/\//.test(component)) return { url: component };
  const candidates = candidatesOf(component, from, root);
  for (const { stem, output } of candidates.flatMap(withIndex))
    if (existsSync(`${stem}.${template}`)) return { stem, output };
  return { missing: `${basename(component)}.${template}` };
}

const withIndex = ({ stem, output }: ComponentPlace): ComponentPlace[] => [
  { stem, output },
  { stem: `${stem}/index`, output: `${output}/index` },
];

function candidatesOf(component: string, from: string, root: string): ComponentPlace[] {
  if (component.startsWith('/')) return [placeOf(join(root, component), root)];
  // In a component's own configuration `button/index` may also be meant from there.
  const near = placeOf(resolve(dirname(from), component), root);
  if (component.startsWith('.')) return [near];
  return [...inPackages(component, from, root), ...(from.endsWith('.json') ? [near] : [])];
}

/** A package keeps what is for mini programs in a folder that its own description names. */
function inPackages(component: string, from: string, root: string): ComponentPlace[] {
  const [, name = '', rest = 'index'] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(component) ?? [];
  const folder = packageFolder(name, from) ?? packageFolder(name, join(root, 'app'));
  if (folder === undefined) return [];
  const { miniprogram } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { miniprogram?: string };
  const inner = [...(miniprogram === undefined ? [] : [miniprogram]), 'miniprogram_dist', '.'];
  return inner.map((part) => placeOf(join(folder, part, rest), root));
}

function packageFolder(name: string, from: string): string | undefined {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

/** `…/node_modules/@vant/weapp/lib/button/index` -> `native/@vant/weapp/lib/button/index`; the app's own below `native/app`. */
export function placeOf(path: string, root: string): ComponentPlace {
  const stem = normalizePath(path);
  const inPackage = stem.lastIndexOf('/node_modules/');
  const relative =
    inPackage >= 0 ? stem.slice(inPackage + '/node_modules/'.length) : posix.join('app', posix.relative(root, stem));
  // What lies beside the app's folder has no `..` in the output.
  return { stem, output: posix.join(FOLDER, relative.replaceAll('../', '_/')) };
}

/** `native/@vant/weapp/lib/button/index` -> `n-vant-weapp-lib-button`. */
export const tagOf = (path: string): string =>
  `n-${path
    .replace(/^native\/|^[\w-]+:\/\//, '')
    .replace(/\/index$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()}`;
