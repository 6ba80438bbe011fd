// Test apps as functions: their modules have imports taken out, so that the same text runs in this process and in the DOM's.
import { transformWithOxc } from 'vite';

/** The body of `(modules, exports) => …` for a TSX module. */
export async function functionBody(source: string): Promise<string> {
  const { code } = await transformWithOxc(source, 'app.tsx', {
    jsx: { runtime: 'automatic', importSource: 'preact', development: false },
  });
  return code
    .replace(
      /^import\s*\{([^}]*)\}\s*from\s*(["'][^"']+["']);?/gm,
      (_, names: string, specifier: string) => `const {${names.replace(/\sas\s/g, ': ')}} = modules[${specifier}];`,
    )
    .replace(/^export default function (\w+)/gm, 'exports.default = $1; function $1')
    .replace(/^export (const|let) (\w+) =/gm, '$1 $2 = exports.$2 =')
    .replace(/^export \{[^}]*\};?/gm, '');
}

export type Modules = Readonly<Record<string, object>>;

export interface TestApp {
  readonly default: () => unknown;
  /** Goes to the next state; false when there is none. */
  readonly next: () => boolean;
}

export function evaluateBody(body: string, modules: Modules): TestApp {
  const exports = {};
  new Function('modules', 'exports', body)(modules, exports);
  return exports as TestApp;
}
