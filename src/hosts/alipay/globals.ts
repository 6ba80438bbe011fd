// The host's global `my`, typed by Alipay's own typings.
/// <reference types="@mini-types/alipay" />

export type My = typeof my;
