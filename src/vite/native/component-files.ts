// The files of native components as they go into the output: configuration, template, style, what these name, and the components that
// they use themselves. Scripts are the bundler's business.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';
import { normalizePath } from 'vite';
import { relativeOutput } from '../relative-file.ts';
import { type ComponentPlace, type Located, locateComponent, placeOf } from './locate-component.ts';

export interface HostFiles {
  readonly template: string;
  readonly style: string;
  /** Scripts in templates. */
  readonly script: string;
}

export interface ComponentFiles {
  /** All components, the first one and those that it uses. Their scripts are `<stem>.js` or `.ts`. */
  readonly components: readonly (ComponentPlace & { readonly script: string })[];
  /** Output path -> content. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Source files, for builds that follow changes. */
  readonly sources: readonly string[];
  /** What is not there, and the file that names it. */
  readonly missing: readonly { readonly file: string; readonly namedBy: string }[];
}

interface ComponentConfig {
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly componentGenerics?: Readonly<Record<string, unknown>>;
}

/** Everything that showing a component takes. */
export function readComponent(first: ComponentPlace, root: string, host: HostFiles): ComponentFiles {
  const components = new Map<string, ComponentPlace & { readonly script: string }>();
  const files = new Map<string, string | Uint8Array>();
  const sources = new Set<string>();
  const missing: { file: string; namedBy: string }[] = [];

  const readText = (file: string): string => {
    sources.add(file);
    return readFileSync(file, 'utf8');
  };

  /** A file that another one names: copied, with what it names itself. */
  const add = (file: string, namedBy: string): void => {
    const extension = extname(file);
    const { output } = placeOf(file, root);
    if (files.has(output)) return;
    if (!existsSync(file)) return void missing.push({ file, namedBy });
    const isText = [host.template, host.style, host.script].some((known) => extension === `.${known}`);
    if (!isText) {
      sources.add(file);
      return void files.set(output, readFileSync(file));
    }
    const text = readText(file);
    files.set(output, text);
    for (const named of namedFiles(text, extension.slice(1), host)) add(pathOf(named, file, root), file);
  };

  const visit = (place: ComponentPlace, namedBy: string): void => {
    const { stem, output } = place;
    if (components.has(output)) return;
    const script = ['.js', '.ts'].map((ending) => stem + ending).find((file) => existsSync(file));
    if (script === undefined) missing.push({ file: `${stem}.js`, namedBy });
    components.set(output, { ...place, script: script ?? `${stem}.js` });
    if (existsSync(`${stem}.json`)) {
      const config = JSON.parse(readText(`${stem}.json`)) as ComponentConfig;
      files.set(`${output}.json`, JSON.stringify(rewrite(config, place)));
    } else missing.push({ file: `${stem}.json`, namedBy });
    add(`${stem}.${host.template}`, namedBy);
    if (existsSync(`${stem}.${host.style}`)) add(`${stem}.${host.style}`, namedBy);
  };

  /** The component's configuration with paths as they are in the output. */
  const rewrite = (config: ComponentConfig, { stem, output }: ComponentPlace): ComponentConfig => {
    const own = (component: string): string => {
      const found: Located = locateComponent(component, `${stem}.json`, root, host);
      if ('url' in found) return found.url;
      if ('missing' in found) {
        missing.push({ file: found.missing, namedBy: `${stem}.json` });
        return component;
      }
      visit(found, `${stem}.json`);
      return relativeOutput(output, found.output);
    };
    const each = (components: Readonly<Record<string, string>>): Record<string, string> =>
      Object.fromEntries(Object.entries(components).map(([tag, path]) => [tag, own(path)]));
    const generics = Object.entries(config.componentGenerics ?? {}).map(([name, generic]) => {
      const { default: path } = Object(generic) as { default?: string };
      return [name, path === undefined ? generic : { default: own(path) }] as const;
    });
    return {
      ...config,
      ...(config.usingComponents && { usingComponents: each(config.usingComponents) }),
      ...(generics.length > 0 && { componentGenerics: Object.fromEntries(generics) }),
    };
  };

  visit(first, `${first.stem}.json`);
  return { components: [...components.values()], files, sources: [...sources], missing };
}

function pathOf(named: string, from: string, root: string): string {
  return normalizePath(named.startsWith('/') ? join(root, named) : posix.join(normalizePath(dirname(from)), named));
}

/** What a file names, with extensions. */
function namedFiles(text: string, extension: string, host: HostFiles): string[] {
  const all = (pattern: RegExp, ending = ''): string[] =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => {
      const path = groups?.['path'] ?? '';
      if (/^\w+:|^\/\/|\{\{/.test(path) || path === '') return [];
      const isRelative = path.startsWith('.') || path.startsWith('/');
      return [(isRelative ? path : `./${path}`) + (ending === '' || extname(path) ? '' : `.${ending}`)];
    });
  if (extension === host.template)
    return [
      ...all(/<(?:import|include)\b[^>]*?\bsrc=(["'])(?<path>.*?)\1/g, host.template),
      ...all(/<(?:wxs|import-sjs)\b[^>]*?\b(?:src|from)=(["'])(?<path>.*?)\1/g, host.script),
      ...all(/=(["'])(?<path>\.{1,2}\/[^"'{}]+\.(?:png|jpe?g|gif|svg|webp))\1/g),
    ];
  if (extension === host.style) return all(/@import\s*(?:url\()?\s*(["'])(?<path>.*?)\1/g, host.style);
  return [
    ...all(/\brequire\(\s*(["'])(?<path>.*?)\1/g, host.script),
    ...all(/\b(?:from|import)\s*(["'])(?<path>.*?)\1/g, host.script),
  ];
}
