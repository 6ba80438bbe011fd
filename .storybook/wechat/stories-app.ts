// All stories as one mini program, a page each, built for WeChat as an app of a merchant's is: by `sampan build`'s own code.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../src/vite/build.ts';
import type { StoryPlace } from './story-list.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

const pagePath = (id: string): string => `pages/${id}`;

const config = `import { defineApp } from 'sampan';
export default defineApp({ name: 'Stories' });
`;

/** Play functions stay in the browser's half; what they import has no meaning on a mini program. */
const viteConfig = (
  stub: string,
): string => `import { sampan } from ${JSON.stringify(join(repository, 'src/vite/index.ts'))};
export default {
  plugins: [sampan({ hosts: ['wechat'] })],
  resolve: { alias: { 'storybook/test': ${JSON.stringify(stub)} } },
};
`;

/** Functions that stories hear with say so in the log. */
const stub = `const nothing = new Proxy(() => nothing, { get: () => nothing });
export const expect = nothing, fireEvent = nothing, userEvent = nothing, waitFor = nothing, within = nothing;
export const fn = () => (event) => wx.sampanHeard(event.type, event.detail);
`;

const posix = (path: string): string => path.replaceAll('\\', '/');

/** The page asks for the look and for the args that Storybook's controls have set. */
const page = (file: string, name: string): string => `import { definePage, useParams } from 'sampan';
import { ThemeProvider } from 'sampan/theme';
import { themeOf } from ${JSON.stringify(join(repository, '.storybook/looks.ts'))};
import meta, { ${name} as story } from ${JSON.stringify(posix(file))};

export const page = definePage({ params: { look: 'string?', args: 'string?' }, firstPaint: false });

export default function StoryPage() {
  const { look, args } = useParams(page);
  const Story = story.render ?? meta.render;
  const props = { ...meta.args, ...story.args, ...JSON.parse(args ?? '{}') };
  return <ThemeProvider {...themeOf(JSON.parse(look ?? '{}'))}><Story {...props} /></ThemeProvider>;
}
`;

/** Where links of stories lead: a route must be there. */
const destination = (params: string): string => `import { definePage } from 'sampan';
import { Text } from 'sampan/components';
export const page = definePage({ params: { ${params} } });
export default () => <Text>小舟零食</Text>;
`;

/** Writes and builds the app; returns the folder of the WeChat project. */
export async function buildStoriesApp(stories: readonly StoryPlace[], root: string): Promise<string> {
  rmSync(root, { recursive: true, force: true });
  const files = {
    'app.config.ts': config,
    'vite.config.ts': viteConfig(join(root, 'storybook-test.js')),
    'storybook-test.js': stub,
    'src/pages/orders.tsx': destination(`state: 'string?'`),
    'src/pages/product/[id].tsx': destination(`id: 'number'`),
    ...Object.fromEntries(stories.map(({ id, file, name }) => [`src/${pagePath(id)}.tsx`, page(file, name)])),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  await build({ root, minify: false });
  return join(root, 'dist/wechat');
}
