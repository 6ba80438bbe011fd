// The host-leak index: comparisons with a host's name outside that host's folder. It is 0 and stays 0.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isScript, isTest, read, repoFiles, root } from './files.ts';
import { hostComparisons } from './host-names.ts';

/** From the folders, not from the registry: a host that is not registered must not leak, either. */
const hosts = readdirSync(join(root, 'src/hosts'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map((entry) => entry.name);

/** A host may know its own name; what drives one host's engine may know that host. */
const homeOf = (file: string) => /^src\/(?:hosts|testing)\/([\w-]+)\//.exec(file)?.[1];

const shipped = [...repoFiles('src/'), ...repoFiles('components/')].filter((file) => isScript(file) && !isTest(file));

describe('host leak', () => {
  it('knows the hosts', () => expect(hosts).toEqual(expect.arrayContaining(['alipay', 'memory', 'web', 'wechat'])));

  it('is 0', () => {
    const leaks = shipped.flatMap((file) => {
      const others = hosts.filter((name) => name !== homeOf(file));
      return hostComparisons(read(file), others, file).map((found) => `${file}:${found}`);
    });
    expect(leaks).toEqual([]);
  });

  it.each([
    `if (host === 'wechat') go()`,
    'const is = `alipay` !== id',
    `switch (host) { case 'web': break }`,
    `if (['wechat', 'alipay'].includes(host)) go()`,
    `const x = name.startsWith('alipay')`,
    `const mini = new Set(ids).has('wechat')`,
    `const x = 'web' in hosts`,
    `const x = { wechat: 1, 'alipay': 2 }[host]`,
    `const x = /^(wechat|tt)$/.test(host)`,
    `const x = <View class={import.meta.env.SAMPAN_HOST === 'web' ? 'a' : 'b'} />`,
  ])('sees %s', (code) => expect(hostComparisons(code, hosts)).not.toEqual([]));

  it.each([`const order = { wechat: 1 }`, `pay(order.alipay)`, `const label = 'web'`, `if (kind === 'website') go()`])(
    'lets %s pass',
    (code) => expect(hostComparisons(code, hosts)).toEqual([]),
  );
});
