// Imported files of mini-program hosts: `import cat from './cat.png'` gives the host's absolute path, `/assets/cat-1f2e3d4c.png`,
// inside a subpackage when only its code names the file. Until that is known a mark stands in the code.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { assetName, contentHash } from './asset-name.ts';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { fileOfId } from './relative-file.ts';

const filePattern = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|mp3|m4a|wav|aac|mp4|webm|woff2?|ttf|otf|eot|pdf)(?:\?url)?$/i;
const anyUrlPattern = /^(?!.*\.(?:css|scss|sass|less|styl)\?url$).*\?url$/;

export function assetsPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:assets',
    sharedDuringBuild: true,
    enforce: 'pre',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    load: {
      filter: { id: [filePattern, anyUrlPattern] },
      handler(id) {
        const file = fileOfId(id);
        const found = state.of(this.environment.name);
        if (file === undefined || !found) return null;
        const content = readFileSync(file);
        const mark = `__sampan_file_${contentHash(state.ids.idOf(file))}__`;
        found.files.set(mark, { name: assetName(file, content), content, source: file });
        this.addWatchFile(file);
        return { code: `export default ${JSON.stringify(mark)};`, moduleType: 'js', moduleSideEffects: false };
      },
    },
  };
}
