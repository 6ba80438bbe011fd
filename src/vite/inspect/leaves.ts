// A host's bytes as the leaves of a treemap: modules for scripts, templates for blocks files, files for everything else. Pure.
import type { FileKind, InspectedHost, InspectedModule, InspectedTemplate } from './inspection.ts';
import { moduleTitle, templateFile, templateTitle } from './shown-names.ts';

export type Category = 'app' | 'sampan' | 'library' | 'template' | 'style' | 'media' | 'config' | 'bundler';

export interface Leaf {
  /** What fits into a small rectangle: the last part of the name. */
  readonly label: string;
  readonly name: string;
  readonly category: Category;
  readonly package: string;
  readonly bytes: number;
  /** How it came into the app, or which file holds it. */
  readonly detail: string;
}

/** In no order. All leaves together are the host's bytes. */
export function leavesOf(host: InspectedHost): Leaf[] {
  const dissolved = new Set(host.templates.map(({ file }) => file));
  const files = host.files.filter(({ file, kind }) => kind !== 'script' && !dissolved.has(file));
  return [
    ...joinBundlerCode(host.modules).map(moduleLeaf),
    ...host.templates.map(templateLeaf),
    ...files.map((one): Leaf => ({
      label: lastPart(one.file),
      name: one.file,
      category: fileCategories[one.kind],
      package: one.package,
      bytes: one.bytes,
      detail: '',
    })),
  ];
}

const lastPart = (path: string): string => path.split('/').at(-1) ?? path;

const fileCategories: Readonly<Record<FileKind, Category>> = {
  script: 'app',
  template: 'template',
  style: 'style',
  media: 'media',
  config: 'config',
  other: 'config',
};

/** What the bundler wrote stands in every script; as one leaf of each package it says more. */
function joinBundlerCode(modules: readonly InspectedModule[]): InspectedModule[] {
  const joined = new Map<string, InspectedModule>();
  for (const module of modules.filter(({ origin }) => origin === 'bundler')) {
    const before = joined.get(module.package);
    joined.set(module.package, { ...module, file: 'all scripts', bytes: module.bytes + (before?.bytes ?? 0) });
  }
  return [...modules.filter(({ origin }) => origin !== 'bundler'), ...joined.values()];
}

const moduleCategories: Readonly<Record<string, Category>> = { app: 'app', sampan: 'sampan', bundler: 'bundler' };

const moduleLeaf = ({ module, origin, bytes, file, package: root, chain }: InspectedModule): Leaf => ({
  label: module === '' ? 'bundler' : lastPart(module),
  name: moduleTitle({ module }),
  category: moduleCategories[origin] ?? 'library',
  package: root,
  bytes,
  detail: chain.length > 1 ? `in ${file}, by ${chain.slice(0, -1).join(' → ')}` : `in ${file}`,
});

function templateLeaf(template: InspectedTemplate): Leaf {
  const { kind, at, bytes, package: root } = template;
  const name = templateTitle(template);
  return {
    label: kind === 'block' && at ? `${lastPart(at.file)}:${at.line ?? ''}` : name,
    name,
    category: 'template',
    package: root,
    bytes,
    detail: `in ${templateFile(template)}`,
  };
}
