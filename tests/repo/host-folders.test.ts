// Every host folder holds the same file names, and each capability file exports the same functions.
import { describe, expect, it } from 'vitest';
import { exportedNames } from './exported-names.ts';
import { read, repoFiles } from './files.ts';

const hosts = [...new Set(repoFiles('src/hosts/').map((file) => /^src\/hosts\/(\w+)\//.exec(file)?.[1]))].filter(
  (name) => name !== undefined && name !== 'shared',
);
const capabilities = ['account', 'capability', 'feedback', 'map', 'navigation', 'payment', 'request', 'storage'];
const has = (file: string) => repoFiles(file).includes(file);

describe.each(hosts)('src/hosts/%s', (host) => {
  const folder = `src/hosts/${host}`;

  it('has a runtime, primitives and a README with its quirks', () => {
    expect(has(`${folder}/runtime.ts`)).toBe(true);
    expect(has(`${folder}/primitives.table.ts`)).toBe(true);
    expect(has(`${folder}/primitives.ts`) || has(`${folder}/primitives.tsx`)).toBe(true);
    expect(read(`${folder}/README.md`)).toMatch(/\|\s*quirk\s*\|\s*source\s*\|\s*test/i);
  });

  it.each(capabilities)('implements api/%s.ts like the others', (capability) => {
    const file = (id: string) => `src/hosts/${id}/api/${capability}.ts`;
    const names = (id: string) => exportedNames(read(file(id)), file(id));
    expect(names(host!)).toEqual(names('memory'));
  });
});
