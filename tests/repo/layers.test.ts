// The arrows between the layers hold, for every file and every import.
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isScript, isTest, read, repoFiles } from './files.ts';
import { layers } from './layers.table.ts';
import { type Import, importsOf } from './syntax.ts';

/** Repo path for relative imports; packages and ports as they are named. */
const targetOf = (file: string, { source }: Import): string =>
  source.startsWith('.') ? posix.join(posix.dirname(file), source) : source;

/** `npm:` stands for any package. */
function isUnder(target: string, prefix: string): boolean {
  if (prefix === 'npm:') return !/^(src|components|#host)\//.test(target) && !target.startsWith('node:');
  return target === prefix || target.startsWith(/[/:]$/.test(prefix) ? prefix : `${prefix}/`);
}

/** Breaches of one file, as `file -> target`. */
function breaches(file: string, code: string): string[] {
  for (const layer of layers) {
    const match = layer.from.exec(file);
    if (!match) continue;
    const fits = (target: string, list: readonly string[] = []) =>
      list.some((prefix) => isUnder(target, prefix.replace('$1', match[1] ?? '')));
    return importsOf(code, file)
      .map((one) => ({ ...one, target: targetOf(file, one) }))
      .filter(({ target, isType }) => !fits(target, layer.to) && !(isType && fits(target, layer.types)))
      .map(({ target, isType }) => `${file} -> ${target}${isType ? ' (type)' : ''}`);
  }
  return [`${file} belongs to no layer`];
}

const shipped = [...repoFiles('src/'), ...repoFiles('components/')].filter((file) => isScript(file) && !isTest(file));

describe('layers', () => {
  it('finds the files', () => expect(shipped.length).toBeGreaterThan(20));

  it('lets every import follow an arrow', () => {
    expect(shipped.flatMap((file) => breaches(file, read(file)))).toEqual([]);
  });

  it.each([
    ['src/core/tree.ts', `import { h } from 'preact'`],
    ['src/core/tree.ts', `import type { X } from '../runtime/app.ts'`],
    ['src/api/request.ts', `import { x } from '../runtime/router.ts'`],
    ['src/runtime/app.ts', `export { x } from '../hosts/wechat/runtime.ts'`],
    ['src/hosts/wechat/runtime.ts', `import('../alipay/runtime.ts')`],
    ['src/hosts/alipay/dialect.ts', `import { x } from '../../runtime/app.ts'`],
    ['src/hosts/alipay/api/request.ts', `import { request } from '../../../api/request.ts'`],
    ['src/compiler/emit.ts', `import { readFileSync } from 'node:fs'`],
    ['src/compiler/emit.ts', `let x: import('../vite/plugin.ts').Y`],
    ['src/vite/plugin.ts', `import { dialect } from '../hosts/wechat/dialect.ts'`],
    ['components/Card/Card.tsx', `import { x } from '../../src/runtime/router.ts'`],
  ])('sees a breach in %s: %s', (file, code) => expect(breaches(file, code)).toHaveLength(1));

  it('lets a type cross where a value may not', () => {
    expect(
      breaches('src/hosts/web/api/request.ts', `import type { RequestHost } from '../../../api/request.ts'`),
    ).toEqual([]);
  });
});
