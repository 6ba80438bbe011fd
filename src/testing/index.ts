// sampan/testing: drives a built app on the engines of its hosts. Engines are optional packages, loaded when asked for.
export { openAlipay, type AlipayOptions } from './alipay/open-alipay.ts';
export { AxmlError } from './alipay/axml-error.ts';
export { openWeb, type WebOptions } from './web/open-web.ts';
export { findChromium } from './chromium.ts';
export { openWechat, type WechatOptions } from './wechat/open-wechat.ts';
export { compileWechat } from './wechat/official-compilers.ts';
export type {
  Answer,
  AppDriver,
  CommitRecord,
  CommitStats,
  DialogKind,
  EngineId,
  HostReport,
  MiniDriver,
} from './driver.ts';
