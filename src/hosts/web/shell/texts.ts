// What the host itself says to the user. The one table to replace for another language.

const zh = {
  back: '返回',
  home: '首页',
  ok: '确定',
  cancel: '取消',
  close: '关闭',
  loading: '加载中',
  failed: '页面加载失败',
  failedHint: '请检查网络后重试',
  retry: '重试',
  missing: '页面不存在',
  broken: '页面出错了',
  refreshing: '正在刷新',
  cashier: '收银台',
};

const en: typeof zh = {
  back: 'Back',
  home: 'Home',
  ok: 'OK',
  cancel: 'Cancel',
  close: 'Close',
  loading: 'Loading',
  failed: 'This page could not be loaded',
  failedHint: 'Check the network and try again.',
  retry: 'Try again',
  missing: 'Page not found',
  broken: 'Something went wrong here',
  refreshing: 'Refreshing',
  cashier: 'Payment',
};

/** By the document's language, else the user's. */
export const text = (name: keyof typeof zh): string =>
  ((document.documentElement.lang || navigator.language).startsWith('zh') ? zh : en)[name];
