// Style sheets after Vite has read them: syntax errors with a place, and `rpx` where the engine does not know it.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { SampanError } from '../core/errors.ts';
import type { BuildState } from './build-state.ts';
import { findBadSelectors } from './css-selectors.ts';
import { findCssError } from './css-syntax.ts';
import { isMini, type HostTarget } from './hosts.ts';
import { createLastResults } from './last-results.ts';
import { fileOfId, isOwnFile, shownFile } from './relative-file.ts';
import { rpxToCalc } from './rpx.ts';

/** Vite's own pattern, without sheets that are imported as text or as a file. */
const stylePattern = /\.(?:css|less|sass|scss|styl|stylus|pcss|postcss|sss)(?:$|\?)(?!.*(?:^|[?&])(?:raw|url)(?:&|$))/;

export function stylePlugin(state: BuildState): Plugin {
  const syntax = createLastResults<SampanError | undefined>();
  const selectors = createLastResults<SampanError[]>();
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
        const isBuild = this.environment.mode === 'build';
        const { root } = state.setup;
        const error = syntax.get(id, css, () => findErrorPlace(file, shownFile(root, file), css));
        const check = (): SampanError[] => checkSelectors(root, file, css, found.host);
        const errors = error ? [error] : isBuild ? selectors.get(`${found.host.id} ${id}`, css, check) : [];
        found.errors.set(`style:${id}`, errors);
        // An empty sheet, so that the build goes on and reports what else is wrong.
        if (error && isBuild) return { code: '', map: null };
        return isMini(found.host) || !css.includes('rpx') ? null : { code: rpxToCalc(css), map: null };
      },
    },
  };
}

function checkSelectors(root: string, file: string, css: string, host: HostTarget): SampanError[] {
  return findBadSelectors(shownFile(root, file), css, {
    host: host.id,
    refused: host.dialect?.refusedStyles ?? [],
    checksTags: isOwnFile(root, file),
    isMini: isMini(host),
  });
}

/** The place in the author's file where it is plain CSS and has the error itself; else the place in what was made of it. */
function findErrorPlace(file: string, shown: string, css: string): SampanError | undefined {
  const error = findCssError(shown, css);
  return error && file.endsWith('.css') ? (findCssError(shown, readFileSync(file, 'utf8')) ?? error) : error;
}
