// Rules of form that no linter has: sizes of files, names that say nothing, paths and hosts of one machine.
import { describe, expect, it } from 'vitest';
import { isScript, read, repoFiles, root } from './files.ts';

const scripts = repoFiles().filter((file) => isScript(file) || file.endsWith('.mjs'));
const linesOf = (file: string) => read(file).trimEnd().split('\n').length;
const isTable = (file: string) => /\.table\.\w+$/.test(file);

const texts = repoFiles().filter((file) => !/\.(png|jpe?g|gif|webp|ico|woff2?|ttf|wasm)$/.test(file));

describe('sources', () => {
  it('keep files under 400 lines, tables excepted', () => {
    const long = scripts.filter((file) => !isTable(file) && linesOf(file) > 400);
    expect(long).toEqual([]);
  });

  it('keep nine in ten files under 250 lines', () => {
    const long = scripts.filter((file) => linesOf(file) > 250);
    expect(long.length, long.join(', ')).toBeLessThanOrEqual(scripts.length / 10);
  });

  it('name the thing', () => {
    const vague = /(^|\/)(utils?|commons?|helpers?|misc)(\.|\/)/;
    expect(repoFiles().filter((file) => vague.test(file))).toEqual([]);
  });

  it('say why where they switch a lint rule off', () => {
    const lines = scripts.flatMap((file) => read(file).match(/(?:eslint|oxlint)-disable.*/g) ?? []);
    expect(lines.filter((line) => !/^oxlint-disable-next-line \S+ -- .{10,}/.test(line))).toEqual([]);
  });

  it('skip no test', () => {
    const pattern = new RegExp(String.raw`\b(it|test|describe)\.(skip|only|todo|skipIf|runIf)\b`);
    expect(scripts.filter((file) => file.includes('.test.') && pattern.test(read(file)))).toEqual([]);
  });

  it('name tests that exist', () => {
    const files = repoFiles().filter(
      (file) => /^(src|components|docs|[^/]+\.md)/.test(file) && /\.(tsx?|md)$/.test(file),
    );
    const named = files.flatMap((file) => read(file).match(/\btests\/[\w./-]*\w/g) ?? []);
    expect([...new Set(named)].filter((path) => !repoFiles(path).length)).toEqual([]);
  });

  it('hold no path of one machine and no registry', () => {
    const homes = ['work', 'root', 'Users'].map((name) => `/${name}/`);
    // A checkout in `/app` says nothing: half of all texts could hold that.
    const folders = root.split('/').length > 3 ? [root, ...homes] : homes;
    const hosts = /registry\.[\w.-]+\.(com|org)|"resolved": "https?:/;
    const found = texts.filter(
      (file) => hosts.test(read(file)) || folders.some((folder) => read(file).includes(folder)),
    );
    expect(found).toEqual([]);
  });
});
