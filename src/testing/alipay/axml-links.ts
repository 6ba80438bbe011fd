// The rules between files: imports and includes lead to files of the same package or the main one, static template names exist.
import { posix } from 'node:path';
import { fail } from './axml-error.ts';
import type { AxmlFile } from './axml-file.ts';
import { attributeOf, elementsOf, type AxmlElement } from './axml-node.ts';

export interface AxmlLinks {
  /** Every AXML file by its path. */
  readonly files: ReadonlyMap<string, AxmlFile>;
  /** Roots of the subpackages, without slashes at the ends. */
  readonly packages: readonly string[];
}

/** @throws AxmlError at the first link that leads nowhere. */
export function checkLinks(links: AxmlLinks): void {
  for (const file of links.files.values()) {
    const names = new Set(ownTemplates(file));
    for (const element of elementsOf(file.roots)) {
      if (element.tag === 'include') targetOf(links, file, element);
      if (element.tag !== 'import') continue;
      // Imports are not transitive: only what the imported file itself defines can be named here.
      for (const name of ownTemplates(targetOf(links, file, element))) names.add(name);
    }
    checkNames(file, names);
  }
}

function ownTemplates(file: AxmlFile): string[] {
  const names: string[] = [];
  for (const element of elementsOf(file.roots)) {
    const name = element.tag === 'template' ? attributeOf(element, 'name') : undefined;
    if (name?.value === undefined) continue;
    if (names.includes(name.value)) fail(file.source, name.offset, `the template "${name.value}" is defined twice`);
    names.push(name.value);
  }
  return names;
}

function checkNames({ roots, source }: AxmlFile, names: ReadonlySet<string>): void {
  for (const element of elementsOf(roots)) {
    const is = element.tag === 'template' ? attributeOf(element, 'is') : undefined;
    if (is?.value === undefined || is.value.includes('{{') || names.has(is.value)) continue;
    fail(source, is.valueOffset, `no template "${is.value}" in this file or in what it imports`);
  }
}

function targetOf(links: AxmlLinks, { source }: AxmlFile, element: AxmlElement): AxmlFile {
  const src = attributeOf(element, 'src');
  const value = src?.value ?? '';
  const path = value.startsWith('/') ? value.slice(1) : posix.join(posix.dirname(source.file), value);
  const target = links.files.get(path);
  const offset = src?.valueOffset ?? element.offset;
  if (!target) fail(source, offset, `<${element.tag}> leads to "${path}", which does not exist`);
  const home = packageOf(links, path);
  if (home && home !== packageOf(links, source.file)) {
    fail(source, offset, `<${element.tag}> leads into the subpackage "${home}"; packages cannot share files`);
  }
  return target;
}

const packageOf = ({ packages }: AxmlLinks, path: string): string | undefined =>
  packages.find((root) => path.startsWith(`${root}/`));
