// The command line: what it prints and how it ends.
import { expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createFixtureApp, page, type FixtureApp } from './fixture-app.ts';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

// Colours come and go with the terminal; texts are what counts.
// oxlint-disable-next-line no-control-regex -- the escape character is what colours begin with
const plain = (text: string): string => text.replace(/\u001b\[\d+m/g, '');

async function sampan(app: FixtureApp | undefined, ...args: string[]): Promise<Ended> {
  let out = '';
  let error = '';
  const code = await run(args, {
    cwd: app?.root ?? '/',
    out: (text) => void (out += `${text}\n`),
    error: (text) => void (error += `${text}\n`),
  });
  return { code, out: plain(out), error: plain(error) };
}

it('builds and says what it wrote', async () => {
  const { code, out } = await sampan(createFixtureApp(), 'build', '--host', 'wechat,web', '--outDir', 'out');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^wechat {2}out\/wechat {2}\d+ files {2,}[\d.]+ kB\nweb {5}out\/web {5} +\d+ files {2,}[\d.]+ kB\nbuilt in [\d.]+ s\n$/,
  );
});

it('ends with 1 and shows each error with its place, lines and fix', async () => {
  const app = createFixtureApp({
    'src/pages/home.tsx': page('Home', '', `export const title = document.title;`, 'console.log(title);'),
  });
  const { code, out, error } = await sampan(app, 'build', '--host', 'wechat');
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(error).toBe(`src/pages/home.tsx:3:22
SP2003 "document" is a browser global; the host wechat has none. Imported by: src/pages/home.tsx.
  1 | import { Text, View } from 'sampan/components';
  2 |
> 3 | export const title = document.title;
    |                      ^
  4 | console.log(title);
  fix: Give elements a ref, a class or a prop instead of reaching for the DOM.

1 error
`);
});

it.each([
  [['bild'], 'SP4001 Unknown command "bild".'],
  [['build', '--hots', 'web'], 'SP4002 --hots is not an option.'],
  [['build', '--host'], 'SP4002 --host <hosts> needs a value.'],
  [['build', '--host', 'toutiao'], 'SP1011 Unknown host "toutiao".'],
  [['dev', '--host', 'wechat,web'], 'SP4002 --host takes one host here.'],
  [['dev', '--port', 'x'], 'SP4002 --port must be a port number, but is "x".'],
])('%j is refused', async (args, message) => {
  const { code, error } = await sampan(createFixtureApp(), ...args);
  expect(code).toBe(1);
  expect(error).toContain(message);
});

it('refuses an app whose vite.config does not use the plugin', async () => {
  const { code, error } = await sampan(createFixtureApp({ 'vite.config.mjs': 'export default {};\n' }), 'build');
  expect(code).toBe(1);
  expect(error).toContain('SP4005');
});

it.each([[['--help']], [['build', '--help']], [[]]])('%j prints help', async (args) => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const { code } = await sampan(undefined, ...args);
  expect(code).toBe(0);
  expect(info.mock.calls.flat().join('\n')).toMatch(/Usage:\n {2}\$ sampan/);
  info.mockRestore();
});
