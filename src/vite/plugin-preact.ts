// Preact for mini programs, without what only browsers need. A release that is written otherwise stays as it is: larger, not wrong.
import MagicString, { type SourceMap } from 'magic-string';
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { applyRules } from './code-rules.ts';
import { isMini } from './hosts.ts';
import { createLastResults } from './last-results.ts';
import { resolvesLate, withAllParts } from './plugin-late.ts';
import { preactRules } from './preact-rules.table.ts';

export function preactPlugin(state: BuildState): Plugin {
  // The next host's is the same.
  const last = createLastResults<ReturnType<typeof forMiniPrograms>>();
  return {
    name: 'sampan:preact',
    sharedDuringBuild: true,
    apply: 'build',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    transform: {
      filter: { id: /\/node_modules\/@?preact\/.*\.mjs$/ },
      handler(code, id) {
        const isLate = resolvesLate(this.environment.config);
        return last.get(`${isLate} ${id}`, code, () => forMiniPrograms(code, id, isLate));
      },
    },
  };
}

/**
 * A module of Preact's as mini programs need it; null for all that has no rules, or other code than they were written for.
 *
 * @param isLate marks stand for what is known later; else every part is there
 */
export function forMiniPrograms(code: string, id: string, isLate = false): { code: string; map: SourceMap } | null {
  const rules = Object.entries(preactRules).find(([path]) => id.endsWith(`/node_modules/${path}`))?.[1];
  const own = isLate ? rules : rules?.map((rule) => ({ ...rule, put: withAllParts(rule.put) }));
  const text = own && applyRules(id, code, own);
  return text instanceof MagicString ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
}
