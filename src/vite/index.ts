// The Vite plugin: `plugins: [sampan({ hosts: ['wechat', 'alipay', 'web'] })]`, and the same from code.
export { BuildFailure } from './build-failure.ts';
export { build, type BuildOptions, type BuildReport, type BuiltFile, type BuiltHost } from './build.ts';
export { sampan, type SampanOptions } from './plugin.ts';
