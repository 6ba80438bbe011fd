// Files that mini-program styles hold as text: said when they grow large.
import { randomBytes } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { createFixtureApp, page } from './fixture-app.ts';

const warningsOf = async (bytes: number): Promise<string> => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const app = createFixtureApp({
    'src/pages/home.tsx': page('Home', `import '../home.css';`),
    'src/home.css': `@font-face { font-family: a; src: url(./a.woff2) }\n`,
    'src/a.woff2': randomBytes(bytes),
  });
  await app.build({ hosts: ['wechat'] });
  const text = warn.mock.calls.flat().join('\n');
  warn.mockRestore();
  return text;
};

it('more than 100 KB are a warning', async () => expect(await warningsOf(150_000)).toContain('SP2011'));
it('less are not', async () => expect(await warningsOf(50_000)).toBe(''));
