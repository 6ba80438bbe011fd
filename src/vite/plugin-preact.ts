// Preact for mini programs, without what only browsers need. A release that is written otherwise stays as it is: larger, not wrong.
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { applyRules } from './code-rules.ts';
import { isMini } from './hosts.ts';
import { preactRules } from './preact-rules.table.ts';

export function preactPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:preact',
    sharedDuringBuild: true,
    apply: 'build',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    transform: {
      filter: { id: /\/node_modules\/@?preact\/.*\.mjs$/ },
      handler(code, id) {
        const rules = Object.entries(preactRules).find(([path]) => id.endsWith(`/node_modules/${path}`))?.[1];
        const text = rules && applyRules(id, code, rules);
        return text && 'generateMap' in text ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
      },
    },
  };
}
