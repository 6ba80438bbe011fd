// How many bytes of a finished script come from which source, by its source map. Pure.
import { decode } from '@jridgewell/sourcemap-codec';

export interface ScriptMap {
  readonly mappings: string;
  readonly sources: readonly (string | null)[];
}

/** Key of what no source wrote: wrappers, interop, line ends. */
export const bundlerCode = '';

/**
 * Bytes by source, as the map spells sources; they add up to the script's bytes. A character belongs to the source of the last
 * mapping before it, so glue that the bundler writes between two modules counts to the first of them.
 *
 * @param map undefined for a script without one: all of it is the bundler's
 */
export function attributeBytes(code: string, map: ScriptMap | undefined): Map<string, number> {
  const bytes = new Map<string, number>();
  const add = (source: string, text: string): void => {
    if (text !== '') bytes.set(source, (bytes.get(source) ?? 0) + Buffer.byteLength(text));
  };
  const lines = map ? decode(map.mappings) : [];
  const texts = code.split('\n');
  for (const [index, text] of texts.entries()) {
    const segments = lines[index] ?? [];
    add(bundlerCode, text.slice(0, segments[0]?.[0] ?? text.length));
    for (const [position, segment] of segments.entries()) {
      const source = segment[1] === undefined ? undefined : map?.sources[segment[1]];
      add(source ?? bundlerCode, text.slice(segment[0], segments[position + 1]?.[0] ?? text.length));
    }
    if (index < texts.length - 1) add(bundlerCode, '\n');
  }
  return bytes;
}
