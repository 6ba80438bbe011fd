// What this version of the host has: the functions are asked for, not the version.
import type { Capability, CapabilityHost } from '../../../api/capability.ts';

const functions: Readonly<Record<Capability, keyof typeof my>> = {
  loading: 'showLoading',
  login: 'getAuthCode',
  modal: 'confirm',
  pay: 'tradePay',
  pullDownRefresh: 'stopPullDownRefresh',
  request: 'request',
  storage: 'setStorageSync',
  tabBadge: 'setTabBarBadge',
  title: 'setNavigationBar',
  toast: 'showToast',
};

export const hasCapability: CapabilityHost['hasCapability'] = (capability) =>
  typeof my[functions[capability]] === 'function';
