// Compiles the golden fixtures, and writes or reads what is expected of them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileModule, emitTemplates, openRoots, withPlace } from '../../src/compiler/index.ts';
import type { Dialect } from '../../src/core/dialect.ts';
import { dialect as alipay } from '../../src/hosts/alipay/dialect.ts';
import { dialect as wechat } from '../../src/hosts/wechat/dialect.ts';

const root = import.meta.dirname;
const shouldUpdate = process.env.UPDATE_GOLDEN === '1';

export const dialects: readonly Dialect[] = [wechat, alipay];
export const fixtures = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

export interface CompiledFixture {
  readonly code: string;
  readonly templates: string;
  readonly errors: readonly string[];
  /** The table for the runtime, where the module clones elements. */
  readonly clones?: string;
}

export function compileFixture(name: string, dialect: Dialect): CompiledFixture {
  const source = readFileSync(join(root, name, 'input.tsx'), 'utf8');
  const { code, blocks, tags, listed, diagnostics } = compileModule(source, {
    file: `${name}/input.tsx`,
    prefix: 'gold',
    isPrimitiveSource: (specifier) => specifier === 'sampan/components',
    dialect,
  });
  const opened = source.includes('cloneElement')
    ? openRoots(blocks, source.match(/\bon[A-Z]\w*/g) ?? [], dialect)
    : undefined;
  const shown = opened?.blocks ?? blocks;
  return {
    code,
    templates: emitTemplates({
      blocks: source.includes('createPortal') ? shown.map(withPlace) : shown,
      tags,
      listed,
      dialect,
    }),
    errors: diagnostics.map(({ message }) => message),
    ...(opened && { clones: `${JSON.stringify(opened.table, null, 2)}\n` }),
  };
}

/** What a file holds that is expected; with UPDATE_GOLDEN=1 it is written first. */
export function expected(name: string, file: string, actual: string): string {
  const folder = join(root, name, 'expected');
  if (shouldUpdate) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), actual);
  }
  return readFileSync(join(folder, file), 'utf8');
}
