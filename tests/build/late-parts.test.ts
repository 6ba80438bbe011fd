// Parts of Preact and of the runtime that an app has only if something in it needs them, and that they work where it does.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAlipay, openWechat, type MiniDriver } from '../../src/testing/index.ts';
import { createFixtureApp, page, type Files, type FixtureApp } from './fixture-app.ts';

const hosts = ['wechat', 'alipay'];

/** What only the code of each part says. */
const marks = {
  classes: /\.getDerivedStateFromError\b/,
  contexts: /\.getChildContext\b/,
  effects: /\.__h\.some\(/,
  hooks: /\bonReachBottom\b/,
};
type Part = keyof typeof marks;

function partsOf(app: FixtureApp, host: string): Part[] {
  const scripts = app.list(host).filter((file) => file.endsWith('.js'));
  const code = scripts.map((file) => app.read(`${host}/${file}`)).join('\n');
  expect(code).not.toContain('__sampan_');
  return (Object.keys(marks) as Part[]).filter((part) => marks[part].test(code));
}

const library = (code: string, type: 'module' | 'commonjs' = 'module'): Files => ({
  'node_modules/lib/package.json': `{ "name": "lib", "type": "${type}", "main": "./index.js", "sideEffects": false }`,
  'node_modules/lib/index.js': code,
});

const home = (...lines: string[]): Files => ({ 'src/pages/home.tsx': page('Home', ...lines) });

const uses = (names: string, from: string): Files =>
  home(`import { ${names} } from '${from}';`, `console.log(${names});`);

describe.each<[string, Files, Part[]]>([
  ['a page with state', uses('useState, useMemo, useErrorBoundary', 'preact/hooks'), []],
  ['our memo', uses('memo', 'preact/compat'), []],
  ['signals', uses('signal', '@preact/signals'), []],
  [
    'a class',
    home(`import { Component } from 'preact';`, 'console.log(class extends Component {});'),
    ['classes', 'contexts'],
  ],
  [
    'a class of a library in the older form of modules',
    {
      ...uses('Box', 'lib'),
      ...library(`const p = require('preact'); exports.Box = class extends p.Component {};`, 'commonjs'),
    },
    // Such a module asks for compat's rules by `require`, which takes all of the runtime along.
    ['classes', 'contexts', 'effects', 'hooks'],
  ],
  [
    'a class of a library that nobody uses',
    {
      ...home(`import { one } from 'lib';`, 'console.log(one);'),
      ...library(`export { Box } from './box.js';\nexport const one = 1;`),
      'node_modules/lib/box.js': `import { Component } from 'preact';\nexport class Box extends Component {}\n`,
    },
    [],
  ],
  ['compat', uses('Children', 'preact/compat'), ['classes', 'contexts', 'effects']],
  ['a context', uses('createContext', 'preact'), ['contexts']],
  [
    'a context by another name',
    {
      ...library(`export { createContext as make } from 'preact';`),
      ...uses('make', 'lib'),
    },
    ['contexts'],
  ],
  ['an effect', uses('useEffect', 'preact/hooks'), ['effects']],
  ['a layout effect', uses('useLayoutEffect', 'preact/hooks'), ['effects']],
  ['a handle', uses('useImperativeHandle', 'preact/hooks'), ['effects']],
  [
    'effects of a library in the older form of modules',
    {
      ...uses('run', 'lib'),
      ...library(`const hooks = require('preact/hooks'); exports.run = () => hooks.useEffect();`, 'commonjs'),
    },
    ['effects'],
  ],
  ['effects of signals', uses('useSignalEffect', '@preact/signals'), ['effects']],
  ['params', uses('useParams', 'sampan'), ['contexts', 'hooks']],
  [
    'params by type',
    home(
      `import { definePage } from 'sampan';`,
      `export const page = definePage({ params: { id: 'number' }, firstPaint: { id: 0 } });`,
    ),
    ['contexts', 'hooks'],
  ],
  ['a hook of pages', uses('useHide', 'sampan'), ['contexts', 'effects', 'hooks']],
  [
    'a hook of pages by another name',
    { ...uses('onShow', 'lib'), ...library(`export { useShow as onShow } from 'sampan';`) },
    ['contexts', 'effects', 'hooks'],
  ],
  [
    'a hook of pages in a part that is loaded late',
    {
      ...home(`export const later = () => import('../late');`, 'console.log(later);'),
      'src/late.ts': `import { useReady } from 'sampan';\nexport const late = useReady;\n`,
    },
    ['contexts', 'effects', 'hooks'],
  ],
  ['a badge', uses('setTabBadge', 'sampan'), ['contexts', 'hooks']],
])('%s', (_, files, parts) => {
  it(`brings ${parts.join(', ') || 'nothing'}`, async () => {
    const app = createFixtureApp(files);
    await app.build({ hosts });
    for (const host of hosts) expect(partsOf(app, host), host).toEqual(parts);
  });
});

it('all of it is in a build to be read', async () => {
  const app = createFixtureApp(uses('useState', 'preact/hooks'));
  await app.build({ hosts, minify: false });
  for (const host of hosts) expect(partsOf(app, host), host).toEqual(Object.keys(marks));
});

const engines: Record<string, (app: FixtureApp) => Promise<MiniDriver>> = {
  wechat: ({ root }) => openWechat({ dist: join(root, 'dist/wechat'), engine: 'exparser' }),
  alipay: ({ root }) => openAlipay({ dist: join(root, 'dist/alipay') }),
};

const shown = (lines: string, jsx: string): Files => ({
  'src/pages/home.tsx': `import { Text, View } from 'sampan/components';
${lines}
export default function Page() { return <View>${jsx}</View>; }
`,
});

const counter = `function Counter({ children = null }) {
  const [count, setCount] = useState(0);
  return <View><View id="more" onTap={() => setCount(count + 1)} /><Text>count {count}</Text>{children}</View>;
}`;

const boundary = `class Boundary extends Component<{ children: unknown }, { error?: string }> {
  static getDerivedStateFromError(error: Error) { return { error: error.message }; }
  render() { return this.state.error ? <Text>caught {this.state.error}</Text> : this.props.children as never; }
}
function Bad({ after }: { after: number }) {
  const [count, setCount] = useState(0);
  if (count === after) throw new Error('bad');
  return <View><View id="more" onTap={() => setCount(count + 1)} /><Text>count {count}</Text></View>;
}`;

const lifecycle = `const log: string[] = [];
class Logged extends Component<object, { count: number }> {
  state = { count: 0 };
  componentWillMount() { log.push('will'); }
  componentDidMount() { log.push('did'); }
  componentDidUpdate(_: object, { count }: { count: number }) { log.push('from ' + count); }
  shouldComponentUpdate(_: object, { count }: { count: number }) { return count !== 1; }
  render() {
    return <View><View id="more" onTap={() => this.setState({ count: this.state.count + 1 })} /><Text>count {this.state.count}: {log.join()}</Text></View>;
  }
}`;

describe.each(Object.entries(engines))('on %s', (host, open) => {
  const preact = (...names: string[]): string => `import { ${names.join(', ')} } from 'preact';`;
  const hooks = (...names: string[]): string => `import { ${names.join(', ')} } from 'preact/hooks';`;

  it.each<[string, Files, (readonly string[])[]]>([
    ['state', shown(`${hooks('useState')}\n${counter}`, '<Counter />'), [['count 0'], ['count 1'], ['count 2']]],
    [
      'an error that a class takes',
      shown(`${preact('Component')}\n${hooks('useState')}\n${boundary}`, '<Boundary><Bad after={2} /></Boundary>'),
      [['count 0'], ['count 1'], ['caught bad']],
    ],
    [
      'an error that a hook takes',
      shown(
        `${hooks('useErrorBoundary', 'useState')}\n${boundary.slice(boundary.indexOf('function Bad'))}
function Boundary({ children }: { children: unknown }) {
  const [error] = useErrorBoundary();
  return error ? <Text>caught {error.message}</Text> : children as never;
}`,
        '<Boundary><Bad after={2} /></Boundary>',
      ),
      [['count 0'], ['count 1'], ['caught bad']],
    ],
    [
      'what a class is told',
      shown(`${preact('Component')}\n${lifecycle}`, '<Logged />'),
      [['count 0: will'], ['count 0: will'], ['count 2: will,did']],
    ],
    [
      'a memo',
      shown(
        `import { memo } from 'preact/compat';\n${hooks('useState')}\nlet renders = 0;
const Kept = memo(() => <Text>renders {++renders}</Text>);
${counter.replace('{children}', '<Kept />')}`,
        '<Counter />',
      ),
      [
        ['count 0', 'renders 1'],
        ['count 1', 'renders 1'],
      ],
    ],
    [
      'a context',
      shown(
        `${preact('createContext')}\n${hooks('useContext', 'useState')}\nconst Place = createContext('none');
function Here() { return <Text>at {useContext(Place)}</Text>; }
${counter.replace('{children}', '<Place.Provider value={String(count)}>{children}</Place.Provider>')}`,
        '<Counter><Here /></Counter>',
      ),
      [
        ['count 0', 'at 0'],
        ['count 1', 'at 1'],
      ],
    ],
    [
      'effects',
      shown(
        `${hooks('useEffect', 'useLayoutEffect', 'useState')}\nconst log: string[] = [];
${counter
  .replace(
    'return',
    `useEffect(() => { log.push('e' + count); return () => log.push('un' + count); }, [count]);
  useLayoutEffect(() => void log.push('l' + count));
  return`,
  )
  .replace('count {count}', 'count {count} {log.join()}')}`,
        '<Counter />',
      ),
      [['count 0'], ['count 1 l0,e0'], ['count 2 l0,e0,l1,un0,e1']],
    ],
    [
      'hooks of the page',
      shown(
        `import { useParams, useReady, useShow } from 'sampan';\n${hooks('useState')}
${counter
  .replace(
    'return',
    `const params = useParams(); const [log, setLog] = useState('');
  useShow(() => setLog((old) => old + 'shown '));
  useReady(() => setLog((old) => old + 'ready '));
  return`,
  )
  .replace('count {count}', '{log}{Object.keys(params).length} {count}')}`,
        '<Counter />',
      ),
      [['shown ready 0 0'], ['shown ready 0 1']],
    ],
  ])('%s', async (_, files, steps) => {
    const app = createFixtureApp(files);
    await app.build({ hosts: [host] });
    const driver = await open(app);
    const [first, ...rest] = steps;
    expect(await driver.texts()).toEqual(first);
    for (const texts of rest) {
      await driver.tap('#more');
      expect(await driver.texts()).toEqual(texts);
    }
    expect(driver.errors()).toEqual([]);
    await driver.close();
  });
});
