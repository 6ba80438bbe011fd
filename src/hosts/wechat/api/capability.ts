// What this version of the host has: the functions are asked for, not the version.
import type { Capability, CapabilityHost } from '../../../api/capability.ts';

const functions: Readonly<Record<Capability, keyof typeof wx>> = {
  loading: 'showLoading',
  login: 'login',
  modal: 'showModal',
  pay: 'requestPayment',
  pullDownRefresh: 'stopPullDownRefresh',
  request: 'request',
  storage: 'setStorageSync',
  tabBadge: 'setTabBarBadge',
  title: 'setNavigationBarTitle',
  toast: 'showToast',
};

export const hasCapability: CapabilityHost['hasCapability'] = (capability) =>
  typeof wx[functions[capability]] === 'function';
