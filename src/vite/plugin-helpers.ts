// Short forms of the helpers that stand for newer syntax in older targets. The bundler's own are complete to the letter and weigh
// 2.7 kB; the engines of mini programs have what these need.
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';

/** Helper -> module text. */
const helpers: Readonly<Record<string, string>> = {
  // Spread values and literal parts take turns; only a literal part can hold getters that must stay getters.
  objectSpread2: `export default function (target) {
  for (let i = 1; i < arguments.length; i++) {
    if (i % 2) Object.assign(target, arguments[i]);
    else Object.defineProperties(target, Object.getOwnPropertyDescriptors(arguments[i]));
  }
  return target;
}`,
  defineProperty: `export default (object, key, value) =>
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });`,
};

export function helpersPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:helpers',
    sharedDuringBuild: true,
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    transform: {
      filter: { id: /^\0@oxc-project\+runtime@.*\/(?:objectSpread2|defineProperty)\.js$/ },
      handler(_code, id) {
        const code = helpers[/(\w+)\.js$/.exec(id)?.[1] ?? ''];
        return code === undefined ? null : { code, map: null };
      },
    },
  };
}
