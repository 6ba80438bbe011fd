// The Vite plugin: `plugins: [sampan({ hosts: ['wechat', 'alipay', 'web'] })]`, and the same from code.
import './native-memory.ts';

export { BuildFailure } from './build-failure.ts';
export { build, type BuildOptions } from './build.ts';
export type { BuildReport, BuiltFile, BuiltHost } from './build-report.ts';
export { inspect, type InspectOptions } from './inspect/inspect.ts';
export type * from './inspect/inspection.ts';
export { dev, type Dev, type DevOptions } from './dev.ts';
export type { DevRebuild } from './watch-host.ts';
export { sampan, type SampanOptions } from './plugin.ts';
export type { EntryKind } from '../core/dialect.ts';
