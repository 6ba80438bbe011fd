// The peers: how each is built and watched. Commands are programs of the app's own node_modules.
import type { PeerVariant } from '../variants.ts';

export interface HostCommand {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where the output lies afterwards, relative to the app. */
  readonly output: string;
}

export interface Peer {
  readonly id: PeerVariant;
  /** Folder in bench/apps. */
  readonly app: string;
  readonly builds: Readonly<Record<string, HostCommand>>;
  readonly watch: HostCommand;
  /** The page whose text is changed while it is watched. */
  readonly helloPage: string;
  /** Changes of the source by file. */
  readonly adapt: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;
}

const production = { NODE_ENV: 'production' };

const taroCommand = (type: string, ...options: string[]): HostCommand => ({
  args: ['taro', 'build', '--type', type, ...options],
  env: { ...production, OUT: `dist/${type}` },
  output: `dist/${type}`,
});

const taro: Peer = {
  id: 'taro',
  app: 'taro',
  builds: { wechat: taroCommand('weapp'), alipay: taroCommand('alipay'), web: taroCommand('h5') },
  watch: taroCommand('weapp', '--watch'),
  helloPage: 'src/pages/hello/index.tsx',
  adapt: {},
};

const uniCommand = (platform: string): HostCommand => ({
  args: ['uni', 'build', '-p', platform],
  env: production,
  output: `dist/build/${platform}`,
});

export const peers: readonly Peer[] = [
  taro,
  {
    ...taro,
    id: 'taro-compilemode',
    builds: { wechat: taroCommand('weapp') },
    adapt: {
      'config/index.ts': [['    mini: {', '    mini: {\n      experimental: { compileMode: true },']],
      'src/pages/bench/index.tsx': [
        [
          "<View className={row.selected ? 'row danger' : 'row'}>",
          "<View compileMode className={row.selected ? 'row danger' : 'row'}>",
        ],
      ],
      'src/pages/shop/index.tsx': [["<View className='card'>", "<View compileMode className='card'>"]],
    },
  },
  {
    id: 'uni-app',
    app: 'uni-app',
    // Its compiler for Alipay is not published in this version.
    builds: { wechat: uniCommand('mp-weixin'), web: { ...uniCommand('h5'), args: ['uni', 'build'] } },
    watch: { ...uniCommand('mp-weixin'), args: ['uni', '-p', 'mp-weixin'], output: 'dist/dev/mp-weixin' },
    helloPage: 'src/pages/hello/index.vue',
    adapt: {},
  },
];
