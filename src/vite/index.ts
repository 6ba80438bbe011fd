// The Vite plugin: `plugins: [sampan({ hosts: ['wechat', 'alipay', 'web'] })]`, and the same from code.
export { BuildFailure } from './build-failure.ts';
export { build, type BuildOptions } from './build.ts';
export type { BuildReport, BuiltFile, BuiltHost } from './build-report.ts';
export { dev, type Dev, type DevOptions } from './dev.ts';
export type { DevRebuild } from './watch-host.ts';
export { sampan, type SampanOptions } from './plugin.ts';
