// What the host itself says to the user. The one table to replace for another language; an app has those that it may show.

import { say } from '../primitives/say.ts';

export { cancel, ok } from '../primitives/say.ts';

export const back = (): string => say('返回', 'Back');
export const home = (): string => say('首页', 'Home');
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
export const progress = (): string => say('进度', 'Progress');

const icons: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  success: ['成功', 'Done'],
  success_no_circle: ['选中', 'Done'],
  info: ['提示', 'Information'],
  warn: ['警告', 'Warning'],
  waiting: ['等待', 'Waiting'],
  cancel: ['取消', 'Cancel'],
  download: ['下载', 'Download'],
  search: ['搜索', 'Search'],
  clear: ['清除', 'Clear'],
  loading: ['加载中', 'Loading'],
};
/** What an icon that can be tapped is for, by its type. */
export const icon = (type: string): string => say(...(icons[type] ?? [type, type]));
export const play = (): string => say('播放', 'Play');
export const pause = (): string => say('暂停', 'Pause');
export const position = (): string => say('播放位置', 'Position');
export const sound = (): string => say('音频', 'Sound');
export const webPage = (): string => say('网页', 'Web page');
export const map = (): string => say('地图', 'Map');
export const pin = (): string => say('标记点', 'Pin');
export const control = (): string => say('地图控件', 'Map control');
/** `39.9042° N, 116.4074° E` */
export const coordinates = (latitude: number, longitude: number): string => {
  const [north, east] = [Math.abs(latitude).toFixed(4), Math.abs(longitude).toFixed(4)];
  return say(
    `${latitude < 0 ? '南' : '北'}纬 ${north}°，${longitude < 0 ? '西' : '东'}经 ${east}°`,
    `${north}° ${latitude < 0 ? 'S' : 'N'}, ${east}° ${longitude < 0 ? 'W' : 'E'}`,
  );
};
