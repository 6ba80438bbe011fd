// What an author is told whose component cannot be built for native pages.
import { describe, expect, it } from 'vitest';
import { createFixtureApp, placeOf } from '../build/fixture-app.ts';

const box = (props: string): string =>
  `import { defineComponent } from 'sampan';\nexport const component = defineComponent(${props});\nexport default function Box() { return null; }\n`;

async function errorsOf(files: Readonly<Record<string, string>>, hosts = ['wechat']): Promise<string[]> {
  const app = createFixtureApp({ 'app.config.ts': null, 'src/pages/home.tsx': null, ...files });
  const errors = await app.fail({ hosts, entry: 'component' });
  return errors.map((error) => `${placeOf(error)} ${JSON.stringify(error.detail)}`);
}

const errorOf = async (props: string): Promise<string | undefined> =>
  (await errorsOf({ 'src/exports/box.tsx': box(props) }))[0];

describe('what is to be built', () => {
  it('is there', async () => {
    expect(await errorsOf({})).toEqual([expect.stringMatching(/^SP1014 src\/exports .*holds none/)]);
  });

  it('has a name that pages can write, and that no folder of the build has', async () => {
    const code = box('{ props: {} }');
    const errors = await errorsOf({ 'src/exports/SkuPicker.tsx': code, 'src/exports/shared.tsx': code });
    expect(errors).toEqual([
      expect.stringMatching(/^SP1014 src\/exports\/SkuPicker\.tsx .*SkuPicker/),
      expect.stringMatching(/^SP1014 src\/exports\/shared\.tsx /),
    ]);
  });

  it('is the default export', async () => {
    expect(await errorsOf({ 'src/exports/box.tsx': 'export const a = 1;\n' })).toEqual([
      expect.stringMatching(/^SP1014 src\/exports\/box\.tsx:1:1 .*no default export/),
    ]);
  });

  it('is for hosts that have native components', async () => {
    const app = createFixtureApp({ 'src/exports/box.tsx': box('{ props: {} }') });
    await expect(app.build({ hosts: ['web'], entry: 'component' })).rejects.toMatchObject({ code: 'SP1014' });
    const { hosts } = await app.build({ entry: 'component' });
    expect(hosts.map(({ host }) => host)).toEqual(['wechat', 'alipay']);
  });
});

describe('its props', () => {
  it('stand there literally', async () => {
    expect(await errorOf('{ props: Object.keys({}) }')).toMatch(/^SP1009 src\/exports\/box\.tsx:2:51/);
  });

  it('have a kind that there is', async () => {
    expect(await errorOf("{ props: { a: 'text' } }")).toMatch(/^SP1003 src\/exports\/box\.tsx:2:\d+ .*"props\.a"/);
    expect(await errorOf('{ prop: {} }')).toMatch(/^SP1003 |^SP1002 /);
  });

  it('are no children, and nothing that a host keeps for itself', async () => {
    expect(await errorOf("{ props: { children: 'any' } }")).toMatch(/^SP1014 src\/exports\/box\.tsx:2:53 .*children/);
    expect(await errorOf("{ props: { style: 'string' } }")).toMatch(/^SP1014 src\/exports\/box\.tsx:2:53 .*style/);
    expect(await errorOf("{ props: { 'max-count': 'number' } }")).toMatch(/^SP1014 src\/exports\/box\.tsx:2:53 /);
  });

  it('are events when they are called so', async () => {
    expect(await errorOf("{ props: { choose: 'event' } }")).toMatch(/^SP1014 src\/exports\/box\.tsx:2:53 .*onChoose/);
    expect(await errorOf("{ props: { onChoose: 'string' } }")).toMatch(/^SP1014 src\/exports\/box\.tsx:2:53 .*'event'/);
  });
});
