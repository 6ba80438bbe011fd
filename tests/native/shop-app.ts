// An app with native components of @vant/weapp and antd-mini, and one of its own for each host.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFixtureApp, type Files, type FixtureApp, page } from '../build/fixture-app.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

const natives = `
import { nativeComponent, type NativeHandler } from 'sampan';

export const Button = nativeComponent<{
  type?: string; disabled?: boolean; loading?: boolean; block?: boolean; onClick?: NativeHandler; 'data-id'?: string;
}>({
  wechat: { component: '@vant/weapp/button/index', class: 'custom-class', style: 'custom-style' },
  alipay: { component: 'antd-mini/es/Button/index', events: { onClick: 'onTap' } },
  web: (props: object) => <button {...props} />,
});

export const Stepper = nativeComponent<
  { value?: number; min?: number; max?: number; onChange?: NativeHandler<number> },
  { data: { currentValue?: number }; readonly setData: (data: object) => void }
>({
  wechat: { component: '@vant/weapp/stepper/index', defaults: { min: 1 } },
  alipay: 'antd-mini/es/Stepper/index',
  web: () => null,
});

export const Cell = nativeComponent<{ title?: string; header?: string; clickable?: boolean; onClick?: NativeHandler }>({
  wechat: '@vant/weapp/cell/index',
  alipay: { component: 'antd-mini/es/Card/index' },
  web: () => null,
});

export const Stars = nativeComponent<
  { count?: number; marks?: readonly string[]; tone?: string; onPick?: NativeHandler<{ index: number }>; onLongPick?: NativeHandler },
  { total(): number }
>({
  wechat: { component: './native/stars', events: { onLongPick: 'long-pick' }, props: ['count', 'marks', 'tone', 'onPick', 'onLongPick'] },
  alipay: { component: './native/stars', props: ['count', 'marks', 'tone', 'onPick', 'onLongPick'] },
  web: () => null,
});
`;

const home = `
import { useRef, useState } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { Slot, Text, View } from 'sampan/components';
import { Button, Cell, Stars, Stepper } from '../natives';

export default function Home() {
  const [count, setCount] = useState(1);
  const [log, setLog] = useState('nothing');
  const [rows, setRows] = useState(['a', 'b']);
  const busy = useSignal(false);
  const stars = useRef<{ total(): number }>(null);
  const extra = { count: 2, tone: 'cold', marks: ['z'], onPick: (event: { detail: { index: number } }) => setLog('spread ' + event.detail.index) };
  return (
    <View class="page">
      <Text>{log}</Text>
      <Button class="main" style={{ color: 'red' }} type="primary" data-id="b7" onClick={(event) => setLog(event.type + ' ' + event.currentTarget.dataset.id)}>Buy {count}</Button>
      <Button disabled={busy.value} onClick={() => { busy.value = true; setLog('locked'); }}>Lock</Button>
      <Stepper value={count} max={9} onChange={(event) => setCount(event.detail)} />
      <Cell title="Parcel">
        <Slot name="icon"><Text>icon slot</Text></Slot>
        <Slot name="headerRight"><Text>right slot</Text></Slot>
        <Text>in the cell</Text>
      </Cell>
      <Stars ref={stars} class="wide" count={3} marks={['x', 'y']} onPick={(event) => setLog('pick ' + event.detail.index)} onLongPick={(event) => setLog(event.type)}>
        {rows.map((row) => <Text key={row}>row {row}</Text>)}
        {count > 2 && <Slot name="foot"><Text>many</Text></Slot>}
      </Stars>
      <Stars {...extra}><Text>inner</Text></Stars>
      {rows.map((row) => <Stars key={row} tone={row} onPick={() => setRows(rows.filter((other) => other !== row))} />)}
      <View onTap={() => setLog('total ' + stars.current?.total())}>Total</View>
      <View onTap={() => setRows([...rows].reverse())}>Turn</View>
      <View onTap={() => setCount(count + 1)}>More</View>
    </View>
  );
}
`;

const starsMethods = (fire: string): string => `
    pick(event) { ${fire.replace('NAME', 'pick').replace('DETAIL', '{ index: event.currentTarget.dataset.index }')} },
    longPick() { ${fire.replace('NAME', 'long-pick').replace('DETAIL', '{}')} },
    total() { return PROPS.count * 10; },`;

const wechatStars: Files = {
  'src/native/stars.json': '{ "component": true }',
  'src/native/stars.wxml': `<wxs src="./double.wxs" module="m"/>
<view class="stars tone-{{tone}}"><text>{{m.twice(count)}} {{tone}} {{marks.length}}</text>
<view wx:for="{{marks}}" wx:key="*this" data-index="{{index}}" bindtap="pick" class="star">star {{tone}}{{index}}</view>
<view bindtap="longPick"><text>hold {{tone}}</text></view><slot/><slot name="foot"/></view>\n`,
  'src/native/double.wxs': 'module.exports = { twice: function (n) { return n * 2; } };\n',
  'src/native/stars.wxss': '.star { color: red; }\n',
  'src/native/stars.js': `import { label } from './label';
Component({
  options: { multipleSlots: true },
  properties: { count: { type: Number, value: 1 }, marks: { type: Array, value: ['0'] }, tone: { type: String, value: label } },
  methods: {${starsMethods("this.triggerEvent('NAME', DETAIL)").replace('PROPS', 'this.data')}
  },
});
`,
  'src/native/label.ts': `export const label: string = 'warm';\n`,
};

const alipayStars: Files = {
  'src/native/stars.axml': `<import-sjs from="./double.sjs" name="m"/>
<view class="stars tone-{{tone}}"><text>{{m.twice(count)}} {{tone}} {{marks.length}}</text>
<view a:for="{{marks}}" a:key="*this" data-index="{{index}}" onTap="pick" class="star">star {{tone}}{{index}}</view>
<view onTap="longPick"><text>hold {{tone}}</text></view><slot/><slot name="foot"/></view>\n`,
  'src/native/double.sjs': 'export default { twice(n) { return n * 2; } };\n',
  'src/native/stars.acss': '.star { color: red; }\n',
};

export interface Shop {
  readonly app: FixtureApp;
  remove(): void;
}

/** @param host whose script stands in `stars.js`: both name the file alike */
export function createShop(host: 'wechat' | 'alipay', files: Readonly<Record<string, string | null>> = {}): Shop {
  const alipayScript = `import { label } from './label';
Component({
  props: { count: 1, marks: ['0'], tone: label },
  methods: {
    pick(event) { this.props.onPick && this.props.onPick({ index: event.currentTarget.dataset.index }); },
    longPick() { this.props.onLongPick && this.props.onLongPick({}); },
    total() { return this.props.count * 10; },
  },
});
`;
  const app = createFixtureApp(
    {
      ...wechatStars,
      ...alipayStars,
      ...(host === 'alipay' && { 'src/native/stars.js': alipayScript }),
      'src/natives.tsx': natives,
      'src/pages/home.tsx': home,
      'src/pages/plain.tsx': page('Plain'),
      ...files,
    },
    { keep: true },
  );
  for (const name of ['@vant/weapp', 'antd-mini']) {
    const path = join(app.root, 'node_modules', name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(repository, 'node_modules', name), path, 'dir');
  }
  return { app, remove: () => rmSync(app.root, { recursive: true, force: true }) };
}
