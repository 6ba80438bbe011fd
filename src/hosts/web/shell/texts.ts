// What the host itself says to the user. The one table to replace for another language; an app has those that it may show.

/** By the document's language, else the user's. */
const say = (zh: string, en: string): string =>
  (document.documentElement.lang || navigator.language).startsWith('zh') ? zh : en;

export const back = (): string => say('返回', 'Back');
export const home = (): string => say('首页', 'Home');
export const ok = (): string => say('确定', 'OK');
export const cancel = (): string => say('取消', 'Cancel');
export const close = (): string => say('关闭', 'Close');
export const loading = (): string => say('加载中', 'Loading');
export const failed = (): string => say('页面加载失败', 'This page could not be loaded');
export const failedHint = (): string => say('请检查网络后重试', 'Check the network and try again.');
export const retry = (): string => say('重试', 'Try again');
export const missing = (): string => say('页面不存在', 'Page not found');
export const broken = (): string => say('页面出错了', 'Something went wrong here');
export const refreshing = (): string => say('正在刷新', 'Refreshing');
export const refresh = (): string => say('刷新', 'Refresh');
export const carousel = (): string => say('轮播', 'carousel');
export const slide = (): string => say('幻灯片', 'slide');
export const movable = (): string => say('可移动', 'movable');
export const dialog = (): string => say('对话框', 'Dialog');
export const cashier = (): string => say('收银台', 'Payment');
