// What a build puts into subpackages: code, files, styles and blocks that only they use.
import { SourceMap, type SourceMapPayload } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFixtureApp, page } from './fixture-app.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');

describe('subpackages', () => {
  const files = {
    'src/only-member.ts': `export const onlyMember = 'only in member';\n`,
    'src/everywhere.ts': `export const everywhere = 'in both';\n`,
    'src/only.css': `.only { color: red }\n`,
    'src/cat.png': png,
    'src/dog.png': Buffer.concat([png, Buffer.from('dog')]),
    'src/card.tsx': `import { Text, View } from 'sampan/components';\nexport const Card = () => <View><Text>shared card</Text></View>;\n`,
    'src/pages/home.tsx': page(
      'Home',
      `import { everywhere } from '../everywhere';`,
      `import dog from '../dog.png';`,
      `import { Card } from '../card';`,
      `console.log(everywhere, dog, Card);`,
    ),
    'src/packages/member/pages/points.tsx': page(
      'Points',
      `import { onlyMember } from '../../../only-member';`,
      `import { everywhere } from '../../../everywhere';`,
      `import cat from '../../../cat.png';`,
      `import dog from '../../../dog.png';`,
      `import { Card } from '../../../card';`,
      `import '../../../only.css';`,
      `console.log(onlyMember, everywhere, cat, dog, <Card />);`,
    ),
    'src/packages/member/pages/coupons.tsx': page(
      'Coupons',
      `import { onlyMember } from '../../../only-member';`,
      `import '../../../only.css';`,
      `console.log(onlyMember);`,
    ),
  };

  it('hold what only they use', async () => {
    const app = createFixtureApp(files);
    await app.build({ hosts: ['wechat', 'alipay'] });
    for (const host of ['wechat', 'alipay']) {
      const holding = (text: string): string[] =>
        app.list(host).filter((file) => file.endsWith('.js') && app.read(`${host}/${file}`).includes(text));
      expect(holding('only in member')).toEqual([expect.stringMatching(/^packages\/member\/shared\//)]);
      expect(holding('in both')).toEqual([expect.stringMatching(/^shared\//)]);
      expect(app.list(host)).toContainEqual(expect.stringMatching(/^packages\/member\/assets\/cat-\w{8}\.png$/));
      expect(app.list(host)).toContainEqual(expect.stringMatching(/^assets\/dog-\w{8}\.png$/));
    }
    expect(JSON.parse(app.read('wechat/app.json'))).toMatchObject({
      pages: ['pages/home'],
      subpackages: [{ root: 'packages/member', pages: ['pages/coupons', 'pages/points'] }],
    });
  });

  it('have a file with every block that their pages can show', async () => {
    const app = createFixtureApp(files);
    await app.build({ hosts: ['wechat'] });
    const blocks = (file: string): string[] =>
      [...app.read(`wechat/${file}`).matchAll(/<text>([^<]+)<\/text>/g)]
        .map((match) => match[1] ?? '')
        .filter((text, index, all) => all.indexOf(text) === index)
        .sort();
    expect(blocks('packages/member/blocks.wxml')).toEqual(['Coupons', 'Points', 'shared card']);
    expect(blocks('blocks.wxml')).toContain('Home');
    expect(blocks('blocks.wxml')).not.toContain('Points');
    expect(app.read('wechat/packages/member/pages/points.wxml')).toContain('src="../blocks.wxml"');
  });

  it('hold what only they use of a barrel, with code and maps that fit', async () => {
    const app = createFixtureApp({
      'src/lib/index.ts': `export * from './a';\nexport * from './b';\n`,
      'src/lib/a.ts': `export function a() { console.log('I am a', Date.now()); }\n`,
      'src/lib/b.ts': `import { a } from './a';\nimport cat from './cat.png';\n\nexport function b() { a(); console.log('I am b', cat, Date.now()); }\n`,
      'src/lib/cat.png': png,
      'src/pages/home.tsx': page('Home', `import { a } from '../lib';`, 'a();'),
      'src/packages/m/pages/x.tsx': page('X', `import { b } from '../../../lib';`, 'b();'),
      'src/packages/m/pages/y.tsx': page('Y', `import { b } from '../../../lib';`, 'b();'),
    });
    await app.build({ hosts: ['wechat'] });
    const scripts = app.list('wechat').filter((file) => file.endsWith('.js'));
    expect(scripts).toEqual(expect.arrayContaining(['packages/m/shared/b.js', 'shared/a.js']));
    expect(scripts).not.toContain('shared/b.js');

    for (const file of scripts) {
      for (const [, path = ''] of app.read(`wechat/${file}`).matchAll(/require\(["'`]([^"'`]+)["'`]\)/g)) {
        const target = posix.join(posix.dirname(file), path);
        expect(scripts).toContain(target);
        // A subpackage may use the main package and itself; the main package only itself.
        expect(target.startsWith('packages/') && !file.startsWith('packages/')).toBe(false);
      }
    }
    const code = app.read('wechat/packages/m/shared/b.js');
    expect(code).toMatch(/\/packages\/m\/assets\/cat-\w{8}\.png/);
    const map = new SourceMap(JSON.parse(app.read('.maps/wechat/packages/m/shared/b.js.map')) as SourceMapPayload);
    const entry = map.findEntry(0, code.indexOf('I am b')) as { originalSource: string; originalLine: number };
    expect(posix.join('dist/.maps/wechat/packages/m/shared', entry.originalSource)).toBe('src/lib/b.ts');
    expect(entry.originalLine).toBe(3);
  });

  it('show blocks that are loaded later, too', async () => {
    const app = createFixtureApp({
      'src/packages/m/pages/x.tsx': page('X', `export const load = () => import('../later');`, 'console.log(load);'),
      'src/packages/m/later.tsx': page('Later'),
    });
    await app.build({ hosts: ['wechat'] });
    expect(app.read('wechat/packages/m/blocks.wxml')).toContain('<text>Later</text>');
    expect(app.read('wechat/blocks.wxml')).not.toContain('Later');
  });

  it('share a style sheet without repeating it', async () => {
    const app = createFixtureApp(files);
    await app.build({ hosts: ['wechat'] });
    const shared = app
      .list('wechat')
      .filter((file) => file.endsWith('.wxss') && app.read(`wechat/${file}`).includes('.only'));
    expect(shared).toEqual([expect.stringMatching(/^packages\/member\/shared\/[\w-]+\.wxss$/)]);
    expect(app.read('wechat/packages/member/pages/points.wxss')).toBe(
      `@import "../shared/${shared[0]?.split('/').at(-1)}";\n`,
    );
  });
});
