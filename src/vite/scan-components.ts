// Reads components for native pages from disk: each file of src/exports with what its `defineComponent` says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageManifest } from '../core/dialect.ts';
import { SampanError } from '../core/errors.ts';
import type { LoadedConfig } from './app-config.ts';
import { readComponentSource } from './component-source.ts';
import { listFiles } from './list-files.ts';
import type { ScannedApp } from './scan-app.ts';

/** A dot in the base name marks a test, a story or a host's own version; a leading underscore a private file. */
const exportPattern = /^src\/exports\/([^/._][^/.]*)\.[jt]sx$/;

/** They stand where an app has its pages. A configuration need not be there: the app is somebody else's. */
export function scanComponents(root: string, loaded: LoadedConfig): ScannedApp {
  const errors = loaded.errors.filter(({ code }) => code !== 'SP1001');
  const pages = listFiles(root, 'src/exports')
    .sort()
    .flatMap((file): PageManifest[] => {
      const name = exportPattern.exec(file)?.[1];
      if (name === undefined) return [];
      const source = readComponentSource({ file, code: readFileSync(join(root, file), 'utf8') });
      errors.push(...checkName(name, file), ...source.errors);
      return [{ route: `/${name}`, path: `${name}/index`, file: `${root}/${file}`, config: {}, props: source.props }];
    });
  if (pages.length === 0) {
    const hint = 'Create src/exports/hello.tsx with a default export.';
    errors.push(new SampanError('SP1014', { problem: 'src/exports holds none', hint }, { file: 'src/exports' }));
  }
  return {
    manifest: { entry: 'component', config: loaded.config ?? { name: '' }, pages, icons: {} },
    errors,
    files: [...loaded.files, ...pages.map(({ file }) => file)],
    place: loaded.place,
  };
}

/** Folders of the output are named after components, beside those of the build's own. */
function checkName(name: string, file: string): SampanError[] {
  if (/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name) && !['shared', 'native', 'assets'].includes(name)) return [];
  const problem = `"${name}" is no name for one`;
  const hint = 'Name the file as pages write the tag: src/exports/sku-picker.tsx. Not shared, native or assets.';
  return [new SampanError('SP1014', { problem, hint }, { file })];
}
