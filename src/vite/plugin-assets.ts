// Imported files of mini-program hosts: `import cat from './cat.png'` gives `/assets/cat-1f2e3d4c.png`, the host's absolute path.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { assetName } from './asset-name.ts';
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
        if (file === undefined) return null;
        const content = readFileSync(file);
        const fileName = assetName(file, content);
        this.addWatchFile(file);
        this.emitFile({ type: 'asset', fileName, source: content });
        return { code: `export default ${JSON.stringify(`/${fileName}`)};`, moduleType: 'js', moduleSideEffects: false };
      },
    },
  };
}
