// RichText where the host takes a list of nodes and no HTML.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openAlipay, openWechat } from '../../src/testing/index.ts';
import { createFixtureApp } from './fixture-app.ts';

const home = `import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button, RichText, View } from 'sampan/components';
const own = signal<string>('<b>own</b>');
const list = [{ type: 'text' as const, text: 'list' }];
export default function Home() {
  const [html, setHtml] = useState('<P class="lead">a &amp; b<br>c</P><!-- no --><script>no</script>');
  return (
    <View>
      <RichText id="constant" nodes="<i style='color: red'>x</i>" />
      <RichText id="state" nodes={html} />
      <RichText id="signal" nodes={own} />
      <RichText id="spread" {...{ nodes: html }} />
      <RichText id="list" nodes={list} />
      <Button id="change" onTap={() => { setHtml('plain'); own.value = '<u>new</u>'; }} />
    </View>
  );
}
`;

const text = (value: string) => ({ type: 'text', text: value });

it('HTML becomes nodes for alipay, whether the source tells it or not', async () => {
  const files = createFixtureApp({ 'src/pages/home.tsx': home });
  await files.build({ hosts: ['alipay'] });
  const app = await openAlipay({ dist: join(files.root, 'dist/alipay') });
  const lead = [{ name: 'p', attrs: { class: 'lead' }, children: [text('a &amp; b'), { name: 'br' }, text('c')] }];
  expect(await app.prop('#constant', 'nodes')).toEqual([
    { name: 'i', attrs: { style: 'color: red' }, children: [text('x')] },
  ]);
  expect(await app.prop('#state', 'nodes')).toEqual(lead);
  expect(await app.prop('#spread', 'nodes')).toEqual(lead);
  expect(await app.prop('#signal', 'nodes')).toEqual([{ name: 'b', children: [text('own')] }]);
  expect(await app.prop('#list', 'nodes')).toEqual([text('list')]);
  await app.tap('#change');
  expect(await app.prop('#state', 'nodes')).toEqual([text('plain')]);
  expect(await app.prop('#spread', 'nodes')).toEqual([text('plain')]);
  expect(await app.prop('#signal', 'nodes')).toEqual([{ name: 'u', children: [text('new')] }]);
  expect(app.errors()).toEqual([]);
  await app.close();
});

it('wechat, which reads HTML itself, gets it as it is', async () => {
  const files = createFixtureApp({ 'src/pages/home.tsx': home });
  await files.build({ hosts: ['wechat'] });
  const app = await openWechat({ dist: join(files.root, 'dist/wechat'), engine: 'glass-easel' });
  expect(await app.prop('#signal', 'nodes')).toBe('<b>own</b>');
  await app.close();
});

it('the parser is in the bundles that need it, and in no other', async () => {
  const page = (nodes: string): string =>
    `import { RichText } from 'sampan/components';\nexport default (props: { html: string }) => <RichText nodes=${nodes} />;\n`;
  const sizeOf = async (host: string, nodes: string): Promise<number> => {
    const app = createFixtureApp({ 'src/pages/home.tsx': page(nodes) });
    await app.build({ hosts: [host] });
    const scripts = app.list(host).filter((file) => file.endsWith('.js'));
    return scripts.reduce((sum, file) => sum + app.read(`${host}/${file}`).length, 0);
  };
  const [constant, dynamic] = [await sizeOf('alipay', '"<b>x</b>"'), await sizeOf('alipay', '{props.html}')];
  expect(dynamic - constant).toBeGreaterThan(1500);
  expect(dynamic - constant).toBeLessThan(6000);
  expect(await sizeOf('wechat', '{props.html}')).toBeLessThan(constant + 1500);
});
