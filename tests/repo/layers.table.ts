// Who may import whom (DESIGN 2). `to` lists prefixes of repo paths or names of packages; `types` may be imported as types
// only. The first layer whose `from` fits a file binds it.

export interface Layer {
  readonly from: RegExp;
  readonly to: readonly string[];
  readonly types?: readonly string[];
}

const neutral = ['preact', '@preact/signals'];

export const layers: readonly Layer[] = [
  { from: /^src\/core\//, to: ['src/core/'] },
  {
    from: /^src\/api\//,
    to: ['src/api/', 'src/core/', '#host/'],
    types: ['components/primitives/types.ts'],
  },
  { from: /^src\/runtime\//, to: ['src/runtime/', 'src/core/', 'src/api/', '#host/', ...neutral] },

  { from: /^src\/hosts\/(?:registry|primitive-facts)\.ts$/, to: ['src/hosts/', 'src/core/'] },
  { from: /^src\/hosts\/shared\/dialect[^/]*\.ts$/, to: ['src/hosts/shared/', 'src/core/'] },
  {
    from: /^src\/hosts\/shared\//,
    to: ['src/hosts/shared/', 'src/core/', 'src/runtime/', ...neutral],
    types: ['src/api/', 'components/primitives/types.ts'],
  },
  { from: /^src\/hosts\/alipay\/rich-nodes\.ts$/, to: ['ultrahtml'] },
  {
    from: /^src\/hosts\/(\w+)\/(?:dialect[^/]*|primitives\.table)\.ts$/,
    to: ['src/hosts/$1/', 'src/hosts/shared/', 'src/core/'],
  },
  {
    from: /^src\/hosts\/web\/primitives\/purifier\.ts$/,
    to: ['src/hosts/web/', 'dompurify'],
    types: ['components/primitives/types.ts'],
  },
  {
    from: /^src\/hosts\/web\/primitives\/picker-region\.lazy\.ts$/,
    to: ['src/hosts/web/primitives/', '@vant/area-data'],
    types: ['components/primitives/types.ts'],
  },
  {
    from: /^src\/hosts\/(\w+)\//,
    to: ['src/hosts/$1/', 'src/hosts/shared/', 'src/core/', 'src/runtime/', ...neutral],
    types: ['src/api/', 'components/primitives/types.ts', 'miniprogram-api-typings', '@mini-types/alipay'],
  },

  {
    from: /^src\/compiler\//,
    to: ['src/compiler/', 'src/core/', 'vite', 'magic-string'],
  },
  {
    from: /^src\/vite\//,
    to: [
      'src/vite/',
      'src/compiler/',
      'src/core/',
      'src/hosts/registry.ts',
      'src/hosts/primitive-facts.ts',
      'src/hosts/memory/',
      'vite',
      'lightningcss',
      'magic-string',
      '@jridgewell/sourcemap-codec',
      'picocolors',
      '@prefresh/vite',
      'node:',
      ...neutral,
    ],
    types: ['src/runtime/'],
  },
  {
    from: /^src\/cli\.ts$|^src\/cli\//,
    to: ['src/cli/', 'src/vite/', 'src/core/', 'vite', 'cac', 'picocolors', 'node:'],
  },
  { from: /^src\/testing\//, to: ['src/testing/', 'src/core/', 'node:', 'npm:'] },
  { from: /^src\/[^/]+\.ts$/, to: ['src/core/', 'src/api/', 'src/runtime/', '#host/'], types: ['src/'] },
  { from: /^components\//, to: ['components/', '#host/', ...neutral], types: ['src/core/', 'src/api/'] },
];
