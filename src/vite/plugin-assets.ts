// Imported files of mini-program hosts: `import cat from './cat.png'` gives the host's absolute path, `/assets/cat-1f2e3d4c.png`,
// inside a subpackage when only its pages import the file.
import { readFileSync } from 'node:fs';
import { MagicString } from 'magic-string';
import type { Plugin } from 'vite';
import { assetName, contentHash } from './asset-name.ts';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { inPackage, mainPackage } from './package-plan.ts';
import { fileOfId } from './relative-file.ts';

const filePattern = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|mp3|m4a|wav|aac|mp4|webm|woff2?|ttf|otf|eot|pdf)(?:\?url)?$/i;
const anyUrlPattern = /^(?!.*\.(?:css|scss|sass|less|styl)\?url$).*\?url$/;

interface ImportedFile {
  readonly id: string;
  readonly name: string;
  readonly content: Uint8Array;
}

/** Stands in code until it is known which package the file belongs to. */
const markOf = (id: string): string => `__sampan_file_${contentHash(id)}__`;
const anyMark = /__sampan_file_\w{8}__/g;

export function assetsPlugin(state: BuildState): Plugin {
  /** By mark. The same file is the same for every host. */
  const files = new Map<string, ImportedFile>();
  return {
    name: 'sampan:assets',
    sharedDuringBuild: true,
    enforce: 'pre',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    load: {
      filter: { id: [filePattern, anyUrlPattern] },
      handler(id) {
        const file = fileOfId(id);
        if (file === undefined) return null;
        const content = readFileSync(file);
        files.set(markOf(id), { id, name: assetName(file, content), content });
        this.addWatchFile(file);
        return { code: `export default ${JSON.stringify(markOf(id))};`, moduleType: 'js', moduleSideEffects: false };
      },
    },
    renderChunk(code) {
      const packages = state.of(this.environment.name)?.packages;
      let edits: MagicString | undefined;
      for (const match of code.matchAll(anyMark)) {
        const file = files.get(match[0]);
        if (!file) continue;
        const fileName = inPackage(packages?.get(file.id) ?? mainPackage, file.name);
        // Here and not on load: what no chunk names is not copied.
        this.emitFile({ type: 'asset', fileName, source: file.content });
        edits ??= new MagicString(code);
        edits.update(match.index, match.index + match[0].length, `/${fileName}`);
      }
      return edits ? { code: edits.toString(), map: edits.generateMap({ hires: 'boundary' }) } : null;
    },
  };
}
