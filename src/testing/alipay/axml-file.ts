// One AXML file, read and checked by itself.
import { checkAxml } from './axml-check.ts';
import type { AxmlSource } from './axml-error.ts';
import type { AxmlNode } from './axml-node.ts';
import { scanAxml } from './axml-scan.ts';

export interface AxmlFile {
  readonly source: AxmlSource;
  readonly roots: readonly AxmlNode[];
}

/**
 * Reads an AXML file strictly. `components` are the tags that the JSON beside the file declares.
 *
 * @throws AxmlError with file:line:column at the first fault.
 * @example
 * parseAxml({ file: 'pages/home.axml', text: '<view onTap="go">{{title}}</view>' })
 */
export function parseAxml(source: AxmlSource, components: ReadonlySet<string> = new Set()): AxmlFile {
  const roots = scanAxml(source);
  checkAxml(source, roots, components);
  return { source, roots };
}
