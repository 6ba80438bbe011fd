// Written by sampan from src/pages, src/packages and app.config.ts. Do not edit.
/// <reference types="vite/client" />
import 'sampan';

declare module 'sampan' {
  interface Routes {
    '/boxes': {};
    '/clones': {};
    '/context': {};
    '/drawn': {};
    '/errors': {};
    '/events': {};
    '/fields': {};
    '/groups': {};
    '/hooks': {};
    '/lists': {};
    '/nesting': {};
    '/parted': {};
    '/portals': {};
    '/refs': {};
    '/refused': {};
    '/reorder': {};
    '/reset': {};
    '/signals': {};
    '/suspense': {};
  }
}

declare global {
  interface ImportMetaEnv {
    /** The host that this build is for. A constant: branches on it for other hosts are left out. */
    readonly SAMPAN_HOST: 'wechat' | 'alipay' | 'web';
  }
}
