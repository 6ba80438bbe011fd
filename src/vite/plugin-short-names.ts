// Short names for the properties that the tree and the runtime keep for themselves: a minifier cannot know that nobody else reads
// them. Only Sampan's own modules are changed, so that an author's property of the same name stays what it is.
import MagicString, { type SourceMap } from 'magic-string';
import type { ESTree, Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { createLastResults } from './last-results.ts';
import { isOwnCode } from './runtime-chunk.ts';
import { shortNames } from './short-names.table.ts';
import { parseSource } from './source-text.ts';

export function shortNamesPlugin(state: BuildState): Plugin {
  // Both hosts have most modules.
  const shortened = createLastResults<{ code: string; map: SourceMap } | null>();
  return {
    name: 'sampan:short-names',
    sharedDuringBuild: true,
    apply: 'build',
    applyToEnvironment: (environment) =>
      isMini(state.of(environment.name)?.host) && environment.config.build.minify !== false,
    transform: {
      filter: { id: /\.[jt]sx?$/ },
      handler(code, id) {
        if (!isOwnCode(id)) return null;
        return shortened.get(id, code, () => {
          const text = shortenNames(id, code);
          return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) } : null;
        });
      },
    },
  };
}

/** A module with the names of the table replaced wherever they name a property. */
export function shortenNames(file: string, code: string): MagicString {
  const text = new MagicString(code);
  const rename = (key: ESTree.Node, isShorthand: boolean): void => {
    const short = key.type === 'Identifier' ? shortNameOf.get(key.name) : undefined;
    if (short === undefined) return;
    if (isShorthand) text.appendLeft(key.start, `${short}: `);
    else text.update(key.start, key.end, short);
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as ESTree.Node;
    if (node.type === 'MemberExpression' && !node.computed) rename(node.property, false);
    if (node.type === 'Property' && !node.computed) rename(node.key, node.shorthand);
    if ((node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') && !node.computed)
      rename(node.key, false);
    Object.values(node).forEach(visit);
  };
  visit(parseSource({ file, code }));
  return text;
}

/** Two letters each: one alone is a hole of a block, and Preact's own begin with two underscores. */
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const shortNameOf: ReadonlyMap<string, string> = new Map(
  shortNames.map((name, index): [string, string] => [name, `_${letters[index]}`]),
);
