// What weighs most among output files: source modules for scripts, the files themselves for everything else. Pure.
import { posix } from 'node:path';
import { attributeBytes, bundlerCode, type ScriptMap } from './inspect/module-bytes.ts';

export interface Weight {
  /** As the author knows it: a module, or an output file that no module wrote. */
  readonly name: string;
  readonly bytes: number;
  /** The source file, absolute, where there is one. */
  readonly source: string | undefined;
}

export interface WeighedOutput {
  readonly files: readonly string[];
  sizeOf(file: string): number;
  /** Text and map of a script. */
  scriptOf(file: string): { readonly code: string; readonly map: ScriptMap | undefined } | undefined;
  /** The file that was copied, absolute. */
  sourceOf(file: string): string | undefined;
  /** Absolute folder that the output files are relative to. */
  readonly folder: string;
  shown(source: string): string;
}

/** Weights in descending order. */
export function weigh(output: WeighedOutput): Weight[] {
  const modules = new Map<string, number>();
  const others: Weight[] = [];
  for (const file of output.files) {
    const script = output.scriptOf(file);
    if (!script) {
      others.push({ name: file, bytes: output.sizeOf(file), source: output.sourceOf(file) });
      continue;
    }
    for (const [source, bytes] of attributeBytes(script.code, script.map)) {
      if (source === bundlerCode || source.includes('\0')) continue;
      const module = posix.join(output.folder, posix.dirname(file), source);
      modules.set(module, (modules.get(module) ?? 0) + bytes);
    }
  }
  const weights = [...modules].map(([source, bytes]): Weight => ({ name: output.shown(source), bytes, source }));
  return [...weights, ...others].sort((a, b) => b.bytes - a.bytes);
}
