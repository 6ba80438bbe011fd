// sampan/testing: drives a built app on the engines of its hosts. Engines are optional packages, loaded when asked for.
export { openWechat, type WechatOptions } from './wechat/open-wechat.ts';
export { compileWechat } from './wechat/official-compilers.ts';
export type { Answer, AppDriver, CommitRecord, CommitStats, DialogKind, EngineId, MiniDriver } from './driver.ts';
