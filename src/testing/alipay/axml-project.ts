// Every AXML file of a built project, read strictly, with the links between them.
import type { ProjectFiles } from '../host/project-files.ts';
import { readUnitConfig, type AlipayConfig } from './alipay-config.ts';
import { eventOf } from './axml-check-tag.ts';
import { parseAxml, type AxmlFile } from './axml-file.ts';
import { checkLinks } from './axml-links.ts';
import { elementsOf } from './axml-node.ts';

/** @throws AxmlError at the first fault in any file. */
export function readAxmlFiles(files: ProjectFiles, { packages }: AlipayConfig): ReadonlyMap<string, AxmlFile> {
  const result = new Map<string, AxmlFile>();
  for (const file of files.list('axml')) {
    // Quirk(alipay): an imported template does not see the usingComponents of the page that imports it, only its own file's.
    const config = readUnitConfig(files, file.replace(/\.axml$/, ''));
    const components = new Set(Object.keys((config.usingComponents ?? {}) as object));
    result.set(file, parseAxml({ file, text: files.read(file) }, components));
  }
  checkLinks({ files: result, packages });
  return result;
}

/** Names of handlers that the files bind; names that are computed are left out. */
export function handlersOf(files: Iterable<AxmlFile>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { roots } of files) {
    for (const { attributes } of elementsOf(roots)) {
      for (const { name, value } of attributes) if (eventOf(name) && value && !value.includes('{{')) names.add(value);
    }
  }
  return names;
}
