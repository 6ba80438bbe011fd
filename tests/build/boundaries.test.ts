// Boundary components are in the output of apps whose blocks may stand inside themselves, and in no other. That they work shows in
// tests/preact and tests/leaks.
import { describe, expect, it } from 'vitest';
import { createFixtureApp, page, type FixtureApp } from './fixture-app.ts';

const subpackage = 'src/packages/member/pages/points.tsx';

const tree = `import { View } from 'sampan/components';
export function Tree({ depth }: { depth: number }) {
  return <View>{depth > 0 ? <Tree depth={depth - 1} /> : null}</View>;
}
`;

/** A page that shows lists, conditions and its own components, and nothing inside itself. */
const flat = `import { memo, useState } from 'preact/compat';
import { Text, View } from 'sampan/components';
const Row = memo(function Row({ name }: { name: string }) {
  return <View>{name}</View>;
});
export default function Page() {
  const [names, setNames] = useState(['a', 'b']);
  return <View onTap={() => setNames([])}>{names.map((name) => <Row key={name} name={name} />)}<Text>{names}</Text></View>;
}
`;

const show = `import { Tree } from './tree';
import { View } from 'sampan/components';
export default function Page() { return <View><Tree depth={3} /></View>; }
`;

async function build(files: Readonly<Record<string, string>>, hosts = ['wechat']): Promise<FixtureApp> {
  const app = createFixtureApp(files);
  await app.build({ hosts });
  return app;
}

const boundaryFiles = (app: FixtureApp, host = 'wechat'): string[] =>
  app.list(host).filter((file) => file.includes('boundary'));

/** Only the boundary component asks for it. */
const boundaryMark = 'virtualHost';

describe('boundary components', () => {
  it('are nowhere in an app that nests nothing', async () => {
    const app = await build({ 'src/pages/home.tsx': flat, [subpackage]: page('Points') });
    expect(boundaryFiles(app)).toEqual([]);
    for (const file of app.list('wechat')) {
      expect(app.read(`wechat/${file}`), file).not.toMatch(/s-boundary|usingComponents/);
      expect(app.read(`wechat/${file}`), file).not.toContain(boundaryMark);
    }
  });

  it('are in each package of an app that may nest, and named by all pages', async () => {
    const app = await build({
      'src/pages/home.tsx': show,
      'src/pages/tree.ts': `export * from '../tree';`,
      'src/tree.tsx': tree,
      [subpackage]: page('Points'),
    });
    const kinds = ['js', 'json', 'wxml'];
    expect(boundaryFiles(app)).toEqual([
      ...kinds.map((kind) => `boundary.${kind}`),
      ...kinds.map((kind) => `packages/member/boundary.${kind}`),
    ]);
    expect(app.read('wechat/boundary.js')).toMatch(/require\(.\.\/shared\/runtime\.js.\)/);
    expect(app.read('wechat/shared/runtime.js')).toContain(boundaryMark);
    for (const [file, path] of [
      ['pages/home', '../boundary'],
      ['packages/member/pages/points', '../boundary'],
      ['packages/member/boundary', './boundary'],
    ]) {
      const { usingComponents } = JSON.parse(app.read(`wechat/${file}.json`));
      expect(usingComponents, file).toEqual({ 's-boundary': path });
    }
    for (const root of ['', 'packages/member/'])
      expect(app.read(`wechat/${root}blocks.wxml`)).toContain('<template name="w"><s-boundary');
  });

  it('are there where a module shows a page, which the host does not know of', async () => {
    const app = await build({
      'src/pages/home.tsx': flat,
      'src/pages/other.tsx': page('Other', `import { again } from '../again';`, 'console.log(again);'),
      'src/again.ts': `export const again = () => import('./pages/home');`,
    });
    expect(boundaryFiles(app)).toContain('boundary.js');
  });

  it('are nowhere on hosts whose templates may stand inside themselves', async () => {
    const app = await build(
      { 'src/pages/home.tsx': show, 'src/pages/tree.ts': `export * from '../tree';`, 'src/tree.tsx': tree },
      ['alipay'],
    );
    expect(boundaryFiles(app, 'alipay')).toEqual([]);
    expect(app.read('alipay/shared/runtime.js')).not.toContain(boundaryMark);
  });
});
