// Host elements by whatever way they are imported; and components that only share a name with one.
import { expect, it } from 'vitest';
import { createFixtureApp } from './fixture-app.ts';

const home = (imports: string, jsx: string): string =>
  `${imports}\nexport default function Page() {\n  return ${jsx};\n}\n`;

async function blocksOf(files: Record<string, string>): Promise<string> {
  const app = createFixtureApp(files);
  await app.build({ hosts: ['wechat'] });
  return app.read('wechat/blocks.wxml');
}

it.each([
  ['a barrel that passes all on', `export * from 'sampan/components';`],
  [
    'a barrel that passes some on',
    `export { View, Text as Label } from 'sampan/components';\nexport { Text } from 'sampan/components';`,
  ],
  ['a barrel that imports and exports', `import { View, Text } from 'sampan/components';\nexport { View, Text };`],
  ['a barrel of barrels', `export * from './inner';`],
])('%s', async (_, barrel) => {
  const blocks = await blocksOf({
    'src/pages/home.tsx': home(`import { Text, View } from '../ui';`, '<View><Text>direct</Text></View>'),
    'src/ui/index.ts': `${barrel}\n`,
    'src/ui/inner.ts': `export * from 'sampan/components';\n`,
  });
  expect(blocks).toContain('<view><text>direct</text></view>');
});

it('a name that a barrel gives another meaning', async () => {
  const blocks = await blocksOf({
    'src/pages/home.tsx': home(`import { Button, View } from '../ui';`, '<View><Button label="Own" /></View>'),
    'src/ui.tsx': `export * from 'sampan/components';\nexport { Button } from './button';\n`,
    'src/button.tsx': `import { Text } from 'sampan/components';\nexport const Button = ({ label }: { label: string }) => <Text class="own">{label}</Text>;\n`,
  });
  expect(blocks).toMatch(/<text class="own">/);
  expect(blocks).not.toMatch(/<button/);
});

it('a renamed import and a namespace', async () => {
  const blocks = await blocksOf({
    'src/pages/home.tsx': home(
      `import { View as Box } from 'sampan/components';\nimport * as S from 'sampan/components';`,
      '<Box><S.Text>both</S.Text></Box>',
    ),
  });
  expect(blocks).toContain('<view><text>both</text></view>');
});
