// Style sheets after Vite has read them: syntax errors with a place, and `rpx` where the engine does not know it.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { SampanError } from '../core/errors.ts';
import type { BuildState } from './build-state.ts';
import { findCssError } from './css-syntax.ts';
import { isMini } from './hosts.ts';
import { fileOfId, shownFile } from './relative-file.ts';
import { rpxToCalc } from './rpx.ts';

/** Vite's own pattern, without sheets that are imported as text or as a file. */
const stylePattern = /\.(?:css|less|sass|scss|styl|stylus|pcss|postcss|sss)(?:$|\?)(?!.*(?:^|[?&])(?:raw|url)(?:&|$))/;

export function stylePlugin(state: BuildState): Plugin {
  /** By content: each host reads the same sheets. */
  const checked = new Map<string, SampanError | undefined>();
  const check = (file: string, shown: string, css: string): SampanError | undefined => {
    const key = `${file}\0${css}`;
    if (!checked.has(key)) checked.set(key, findErrorPlace(file, shown, css));
    return checked.get(key);
  };
  return {
    name: 'sampan:style',
    sharedDuringBuild: true,
    applyToEnvironment: (environment) => state.of(environment.name) !== undefined,
    transform: {
      filter: { id: stylePattern },
      handler(css, id) {
        const found = state.of(this.environment.name);
        const file = fileOfId(id);
        if (!found || file === undefined) return null;
        found.errors.delete(`style:${id}`);
        const error = check(file, shownFile(state.setup.root, file), css);
        if (error) found.errors.set(`style:${id}`, [error]);
        // An empty sheet, so that the build goes on and reports what else is wrong.
        if (error && this.environment.mode === 'build') return { code: '', map: null };
        return isMini(found.host) || !css.includes('rpx') ? null : { code: rpxToCalc(css), map: null };
      },
    },
  };
}

/** The place in the author's file where it is plain CSS and has the error itself; else the place in what was made of it. */
function findErrorPlace(file: string, shown: string, css: string): SampanError | undefined {
  const error = findCssError(shown, css);
  return error && file.endsWith('.css') ? (findCssError(shown, readFileSync(file, 'utf8')) ?? error) : error;
}
