// The host's global `wx`, typed by WeChat's own typings. Those declare globals; where they clash with the web's, the web's win.
/// <reference types="miniprogram-api-typings" />

export type Wx = WechatMiniprogram.Wx;
