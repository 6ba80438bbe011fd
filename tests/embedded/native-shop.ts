// A shop written by hand for each host, with a component of Preact's in its page, built with `entry: 'component'`.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createFixtureApp, type Files, type FixtureApp } from '../build/fixture-app.ts';

const picker = `
import { useEffect, useState } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { defineComponent, useHide, useReady, useShow } from 'sampan';
import { Button, Image, Input, Text, View } from 'sampan/components';
import dot from '../dot.png';
import { Price } from '../price';
import { tell, watch } from '../told';
import styles from './sku-picker.module.css';

interface Product { id: string; name: string; skus: string[] }
interface Props {
  product?: Product;
  count?: number;
  label?: string;
  isOpen?: boolean;
  marks?: string[];
  onChoose?(sku: { id: string; sku: string; count: number }): void;
  onSkuChange?(sku: string): void;
}

export const component = defineComponent<Props>({
  props: {
    product: 'object', count: 'number', label: 'string', isOpen: 'boolean', marks: 'array', onChoose: 'event', onSkuChange: 'event',
  },
});

export default function SkuPicker({ product, count = 7, label = 'pick', isOpen = true, marks = ['none'], onChoose, onSkuChange }: Props) {
  const [chosen, setChosen] = useState('');
  const taps = useSignal(0);
  useState(() => watch({ chosen }));
  useShow(() => tell('show'));
  useHide(() => tell('hide'));
  useReady(() => tell('ready'));
  useEffect(() => {
    tell('mount');
    return () => tell('unmount');
  }, []);
  if (!product) return <Text>no product</Text>;
  const choose = (sku: string) => {
    taps.value++;
    setChosen(sku);
    onSkuChange?.(sku);
    onChoose?.({ id: product.id, sku, count: count + 1 });
  };
  return (
    <View class={styles.picker}>
      <Text>{product.name} {label} {typeof count}{count} {isOpen ? 'open' : 'shut'} {marks.join('+')}</Text>
      <Text>{product.id} taps {taps}</Text>
      <Price value={count}><Price value={1}><Price value={2}><Price value={3}><Price value={4}>
        <Text class={styles.deep} onTap={() => choose('deep')}>deep {product.id} {count}</Text>
      </Price></Price></Price></Price></Price>
      {product.skus.map((sku) => (
        <Button key={sku} onTap={() => choose(sku)}>{product.id + sku}{sku === chosen && <Text>*</Text>}</Button>
      ))}
      <Image src={dot} />
    </View>
  );
}
`;

const files: Files = {
  'src/exports/sku-picker.tsx': picker,
  'src/exports/sku-picker.module.css': '.picker { color: red; padding: 10rpx; }\n.deep { color: blue; }\n',
  'src/exports/hello-box.tsx': `import { Text } from 'sampan/components';\nexport default function Hello() { return <Text>hello box</Text>; }\n`,
  'src/told.ts': `declare const getApp: () => { told: (word: string) => void; held: WeakRef<object>[] };\nexport const tell = (word: string): void => getApp().told(word);
export function watch(state: object): object {
  getApp().held.push(new WeakRef(state));
  return state;
}
`,
  'src/dot.png': new Uint8Array([137, 80, 78, 71]),
  'src/price.tsx': `import type { ComponentChildren } from 'preact';
import { View } from 'sampan/components';
export const Price = ({ value, children }: { value: number; children?: ComponentChildren }) => (
  <View class="price" data-value={value}>{children}</View>
);
`,
};

/** What both hosts' pages do, in the words that both have. */
const pageScript = (hook: string): string => `
Page({
  data: { log: 'nothing', count: 1, one: { id: 'a', name: 'Tea', skus: ['x', 'y'] }, two: { id: 'b', name: 'Cake', skus: ['z'] }, hasTwo: true, told: '' },
  onChoose(event) { const { id, sku, count } = ${hook}; this.setData({ log: 'chose ' + id + sku + count }); },
  onSku(event) { this.setData({ sku: ${hook} }); },
  change() { this.setData({ count: this.data.count + 1, one: { id: 'a', name: 'Green tea', skus: ['x', 'w'] } }); },
  toggle() { this.setData({ hasTwo: !this.data.hasTwo }); },
  look() { this.setData({ told: 'held ' + getApp().held.filter((ref) => ref.deref()).length + ' of ' + getApp().held.length }); },
  tell() { this.setData({ told: 'told ' + getApp().words.join(' ') }); getApp().words = []; },
});
`;

const page = (words: {
  readonly if: string;
  readonly tap: string;
  readonly choose: string;
  readonly sku: string;
}): string => `
<view>
  <text>{{log}}</text><text>sku {{sku}}</text><text>{{told}}</text>
  <sku-picker product="{{one}}" count="{{count}}" label="mine" ${words.choose}="onChoose" ${words.sku}="onSku"/>
  <sku-picker ${words.if}="{{hasTwo}}" product="{{two}}" count="3" isOpen="{{false}}" is-open="{{false}}" marks="{{['m', 'n']}}" ${words.choose}="onChoose"/>
  <sku-picker/>
  <hello-box/>
  <button ${words.tap}="change">Change</button>
  <button ${words.tap}="toggle">Toggle</button>
  <button ${words.tap}="tell">Tell</button>
  <button ${words.tap}="look">Look</button>
</view>
`;

const using = {
  usingComponents: {
    'sku-picker': '/components/preact/sku-picker/index',
    'hello-box': '../components/preact/hello-box/index',
  },
};

const projects: Readonly<Record<string, Files>> = {
  wechat: {
    'app.json': JSON.stringify({ pages: ['pages/home'], window: {} }),
    'pages/home.json': JSON.stringify(using),
    'pages/home.wxml': page({ if: 'wx:if', tap: 'bindtap', choose: 'bind:choose', sku: 'bind:skuChange' }),
    'pages/home.js': pageScript('event.detail'),
  },
  alipay: {
    'app.json': JSON.stringify({ pages: ['pages/home'], window: {} }),
    'mini.project.json': JSON.stringify({ format: 2, compileOptions: { component2: true } }),
    'pages/home.json': JSON.stringify(using),
    'pages/home.axml': page({ if: 'a:if', tap: 'onTap', choose: 'onChoose', sku: 'onSkuChange' }),
    'pages/home.js': pageScript('event'),
  },
};

export interface NativeShop {
  readonly app: FixtureApp;
  /** The shop's own folder, with the components in it. */
  readonly dist: string;
  remove(): void;
}

export async function createNativeShop(host: string): Promise<NativeShop> {
  const none = { 'app.config.ts': null, 'src/pages/home.tsx': null };
  const app = createFixtureApp({ ...none, ...files }, { keep: true });
  await app.build({ hosts: [host], entry: 'component' });
  const dist = join(app.root, 'native-shop');
  const project: Files = {
    ...projects[host],
    'app.js': 'App({ words: [], held: [], told(word) { this.words.push(word); } });\n',
  };
  for (const [file, content] of Object.entries(project)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), content);
  }
  cpSync(join(app.root, 'dist', host), join(dist, 'components/preact'), { recursive: true });
  return { app, dist, remove: () => rmSync(app.root, { recursive: true, force: true }) };
}
