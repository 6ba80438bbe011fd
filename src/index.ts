// What apps import from `sampan`. Re-exports only.
export { supports, type Capability } from './api/capability.ts';
export type { AppConfig, PageConfig, ParamType, TabBarConfig, TabBarItem, WindowConfig } from './core/dialect.ts';
export { SampanError, type ErrorCode, type ErrorDetail } from './core/errors.ts';
export type { EventTargetInfo, SampanEvent } from './core/host.ts';
export {
  defineApp,
  defineComponent,
  definePage,
  type ComponentDefinition,
  type PageDefinition,
} from './runtime/define.ts';
export {
  nativeComponent,
  type NativeComponent,
  type NativeEvent,
  type NativeHandler,
  type NativeInstance,
  type NativeSources,
} from './runtime/native-component.ts';
export type { NativeSource } from './core/native.ts';
export { useHide, useParams, usePullDownRefresh, useReachBottom, useReady, useShow } from './runtime/hooks.ts';
export type { PageParams, ParamValue } from './runtime/page-context.ts';
export type { Params, ParamTypes } from './runtime/params.ts';
export {
  back,
  navigate,
  redirect,
  relaunch,
  setTabBadge,
  setTitle,
  switchTab,
  type OpenPage,
} from './runtime/router.ts';
// `export *`, so that `declare module 'sampan' { interface Routes … }` reaches the interface itself.
export * from './runtime/routes.ts';
