// The contracts on the web host, in Chromium.
import { afterEach, beforeAll, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { ModalOptions, ToastOptions } from '../../src/api/feedback.ts';
import type { PayResult } from '../../src/api/payment.ts';
import * as account from '../../src/hosts/web/api/account.ts';
import * as capability from '../../src/hosts/web/api/capability.ts';
import * as feedback from '../../src/hosts/web/api/feedback.ts';
import * as navigation from '../../src/hosts/web/api/navigation.ts';
import * as payment from '../../src/hosts/web/api/payment.ts';
import * as request from '../../src/hosts/web/api/request.ts';
import * as storage from '../../src/hosts/web/api/storage.ts';
import { startApp, TabBar, usePull } from '../../src/hosts/web/runtime.ts';
import { parseParams } from '../../src/runtime/params.ts';
import { runningApp } from '../../src/hosts/web/shell/running-app.ts';
import { accountContract } from './account.ts';
import { capabilityContract } from './capability.ts';
import { feedbackContract } from './feedback.ts';
import { navigationContract, navigationRoutes } from './navigation.ts';
import { paymentContract } from './payment.ts';
import { requestContract } from './request.ts';
import { storageContract } from './storage.ts';

const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? undefined;
const textOf = (selector: string) => find(selector)?.textContent ?? undefined;

/** Does something as soon as it can be done. */
const soon = (attempt: () => boolean): void => void setTimeout(() => attempt() || soon(attempt), 10);

let base = '';
beforeAll(async () => {
  base = await commands.contractServer();
});
afterEach(() => vi.restoreAllMocks());

requestContract({ api: request, base: () => base });

storageContract({
  api: storage,
  fill() {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
  },
});

let shown: ModalOptions | undefined;
feedbackContract({
  api: feedback,
  toast() {
    const icon = find('[data-sampan-toast]')?.dataset.sampanToast as ToastOptions['icon'];
    return icon && { title: textOf('[data-sampan-toast]') ?? '', icon };
  },
  loading: () => textOf('[data-sampan-loading]'),
  answerModal: (answer) =>
    soon(() => {
      const dialog = find('dialog[data-sampan-modal][open]');
      if (!dialog) return false;
      const text = (selector: string) => dialog.querySelector(selector)?.textContent ?? undefined;
      shown = {
        title: text('h2'),
        content: text('p') ?? '',
        confirmText: text('[data-sampan-confirm]'),
        cancelText: text('[data-sampan-cancel]'),
        showCancel: dialog.querySelector('[data-sampan-cancel]') !== null,
      };
      dialog.querySelector<HTMLElement>(`[data-sampan-${answer}]`)!.click();
      return true;
    }),
  modal: () => shown,
});

accountContract({
  api: account,
  answerLogin(answer) {
    const getItem = vi.spyOn(Storage.prototype, 'getItem');
    if (answer !== 'failure') getItem.mockReturnValueOnce(answer.code);
    else
      getItem.mockImplementationOnce(() => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      });
  },
});

/** A cashier of the page's own origin; it says how it ended. */
const answerPay = (status: PayResult['status'] | 'refused'): void =>
  soon(() => {
    const frame = document.querySelector<HTMLIFrameElement>('[data-sampan-cashier] iframe');
    if (!frame?.contentWindow || frame.contentDocument?.readyState !== 'complete') return false;
    const script = frame.contentDocument.createElement('script');
    script.textContent = `parent.postMessage({ sampan: 'pay', status: ${JSON.stringify(status)} }, '*')`;
    frame.contentDocument.body.append(script);
    return true;
  });

paymentContract({
  api: payment,
  order: { web: { url: '/tests/contract/cashier.html' } },
  foreignOrder: { alipay: { tradeNO: '1' } },
  outcomes: ['paid', 'cancelled', 'pending'],
  answerPay,
});

const Page = () => <p>page</p>;
const load = () => Promise.resolve({ default: Page, page: { pullDownRefresh: true } });

let stop = (): void => undefined;
const tabs = navigationRoutes.filter(({ isTab }) => isTab);
navigationContract({
  api: navigation,
  start() {
    stop();
    history.replaceState(null, '', '#');
    stop = startApp(
      {
        name: 'Contract',
        routes: navigationRoutes,
        window: {},
        darkMode: false,
        tabBar: { items: tabs.map(({ route }) => ({ page: route, text: route })) },
        pages: Object.fromEntries(navigationRoutes.map(({ route }) => [route, load])),
      },
      { TabBar, usePull, parseParams },
    );
  },
  top: () => ({ route: runningApp().top.route!.route, query: runningApp().top.query }),
  depth: () => runningApp().pages.value.length,
  badge: (index) =>
    document.querySelectorAll('[data-sampan-tab]')[index]?.querySelector('[data-sampan-badge]')?.textContent ??
    undefined,
  title: () => textOf('.sp-navbar-title'),
  pull: () => (runningApp().top.isRefreshing.value = true),
  isRefreshing: () => runningApp().top.isRefreshing.value,
});

capabilityContract({ api: capability });
