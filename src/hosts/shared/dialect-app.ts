// What the app configuration of both mini-program hosts is made of: page paths, packages, and the look of bars with our defaults.
import type { AppConfig, AppManifest, PageConfig, PluginConfig, TabBarItem } from '../../core/dialect.ts';

export const mainPages = ({ pages }: AppManifest): string[] =>
  pages.filter((page) => page.package === undefined).map((page) => page.path);

/** Subpackages with their pages, relative to the package's root. */
export function subpackages({ pages }: AppManifest): { root: string; pages: string[] }[] {
  const roots = new Map<string, string[]>();
  for (const { package: root, path } of pages) {
    if (root === undefined) continue;
    const inside = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
    roots.set(root, [...(roots.get(root) ?? []), inside]);
  }
  return [...roots].map(([root, paths]) => ({ root, pages: paths }));
}

/** `plugins` of app.json, for a host; nothing where it has none. */
export function pluginsOf({ plugins = {} }: AppConfig, host: string): { plugins?: Record<string, PluginConfig> } {
  const own = Object.entries(plugins).flatMap(([name, { [host]: plugin }]) =>
    plugin ? [[name, plugin] as const] : [],
  );
  return own.length > 0 ? { plugins: Object.fromEntries(own) } : {};
}

export interface Look {
  readonly title: string;
  readonly barColor: string;
  readonly barText: 'black' | 'white';
  readonly background: string;
}

/** The app's window with every default. */
export const windowLook = ({ name, window }: AppConfig): Look => ({
  title: window?.title ?? name,
  barColor: window?.barColor ?? '#ffffff',
  barText: window?.barText ?? 'black',
  background: window?.background ?? '#ffffff',
});

export const tabColors = {
  color: '#666666',
  selectedColor: '#111111',
  background: '#ffffff',
} as const;

/** Path of the page that a tab opens, and its icons in the output. */
export function tabFiles(
  item: TabBarItem,
  { pages, icons }: AppManifest,
): { path: string; icon?: string; selectedIcon?: string } {
  const page = pages.find(({ route }) => route === item.page);
  const icon = item.icon === undefined ? undefined : icons[item.icon];
  const selectedIcon = item.selectedIcon === undefined ? icon : icons[item.selectedIcon];
  return {
    path: page?.path ?? item.page.slice(1),
    ...(icon !== undefined && { icon }),
    ...(selectedIcon !== undefined && { selectedIcon }),
  };
}

/** The keys of a page's look that its own configuration sets, by the host's names. */
export function pageLook(config: PageConfig, names: Readonly<Record<keyof Look, string>>): Record<string, unknown> {
  const look: Record<string, unknown> = {};
  for (const [key, name] of Object.entries(names)) {
    const value = config[key as keyof Look];
    if (value !== undefined) look[name] = value;
  }
  return look;
}
