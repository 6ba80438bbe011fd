// The contracts on the memory host.
import { beforeEach } from 'vitest';
import * as account from '../../src/hosts/memory/api/account.ts';
import * as capability from '../../src/hosts/memory/api/capability.ts';
import * as feedback from '../../src/hosts/memory/api/feedback.ts';
import * as navigation from '../../src/hosts/memory/api/navigation.ts';
import * as payment from '../../src/hosts/memory/api/payment.ts';
import * as request from '../../src/hosts/memory/api/request.ts';
import * as storage from '../../src/hosts/memory/api/storage.ts';
import type { ModalOptions } from '../../src/api/feedback.ts';
import type { ToastOptions } from '../../src/api/feedback.ts';
import { device, resetDevice } from '../../src/hosts/memory/device.ts';
import { accountContract } from './account.ts';
import { answer } from './answer.ts';
import { capabilityContract } from './capability.ts';
import { feedbackContract } from './feedback.ts';
import { navigationContract, navigationRoutes } from './navigation.ts';
import { paymentContract } from './payment.ts';
import { requestContract } from './request.ts';
import { storageContract } from './storage.ts';

const base = 'http://memory';
const last = <T>(api: string) => device.calls.findLast((call) => call.api === api)?.args[0] as T | undefined;

beforeEach(() => {
  resetDevice();
  device.answers.request = ({ url, method, headers, data = '' }) => {
    if (!url.startsWith(base)) throw new Error('nobody there');
    return answer(method, url.slice(base.length), headers, data);
  };
});

requestContract({ api: request, base: () => base });
storageContract({ api: storage, fill: () => (device.answers.storageLimit = 0) });
feedbackContract({
  api: feedback,
  toast() {
    const shown = last<ToastOptions>('showToast');
    return shown && { title: shown.title, icon: shown.icon ?? 'none' };
  },
  loading: () => device.loading,
  answerModal: (how) => (device.answers.modal = how),
  modal() {
    const shown = last<ModalOptions>('showModal');
    return shown && { showCancel: true, ...shown };
  },
});
accountContract({
  api: account,
  answerLogin: (how) => (device.answers.login = how === 'failure' ? new Error('refused') : how),
});
paymentContract({
  api: payment,
  order: { web: { url: '/cashier' } },
  foreignOrder: {},
  outcomes: ['paid', 'cancelled', 'pending'],
  answerPay: (how) => (device.answers.pay = how === 'refused' ? new Error('refused') : how),
});
navigationContract({
  api: navigation,
  start: () => navigation.relaunch(navigationRoutes[0]!, {}),
  top: () => ({ route: device.pages.at(-1)!.route.route, query: device.pages.at(-1)!.query }),
  depth: () => device.pages.length,
  badge: (index) => device.badges.get(index),
  title: () => device.title,
  pull: () => (device.isRefreshing = true),
  isRefreshing: () => device.isRefreshing,
});
capabilityContract({ api: capability, lack: (missing) => (device.answers.missing = [missing]) });
