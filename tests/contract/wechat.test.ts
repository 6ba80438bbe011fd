// The contracts on WeChat's adapters, and what only WeChat does.
import { describe, expect, it, vi } from 'vitest';
import * as account from '../../src/hosts/wechat/api/account.ts';
import * as capability from '../../src/hosts/wechat/api/capability.ts';
import * as feedback from '../../src/hosts/wechat/api/feedback.ts';
import * as navigation from '../../src/hosts/wechat/api/navigation.ts';
import * as payment from '../../src/hosts/wechat/api/payment.ts';
import * as request from '../../src/hosts/wechat/api/request.ts';
import * as storage from '../../src/hosts/wechat/api/storage.ts';
import { createFakeWx } from './fakes/wx.ts';
import { miniContracts } from './mini-contracts.ts';
import { navigationRoutes } from './navigation.ts';

const api = { account, capability, feedback, navigation, payment, request, storage };
const order = {
  wechat: { timeStamp: '1', nonceStr: 'n', package: 'prepay_id=1', signType: 'RSA', paySign: 's' },
} as const;

const functions = {
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
} as const;

const lackFunction = (name: string) => vi.stubGlobal('wx', { ...wx, [name]: undefined });

describe.each([true, false])('pages get their query decoded: %s', (decodes) => {
  const now = miniContracts({
    api,
    install: (device) => vi.stubGlobal('wx', createFakeWx(device)),
    decodes,
    order,
    foreignOrder: { alipay: { tradeNO: '1' } },
    outcomes: ['paid', 'cancelled'],
    lack: (missing) => lackFunction(functions[missing]),
  });

  describe('only here', () => {
    it('reads what a native version stored', () => {
      now.device.storage.set('cart', [{ id: 1 }]);
      expect(storage.readItem('cart')).toBe('[{"id":1}]');
    });

    it('login without a code is SP5006', async () => {
      now.device.loginAnswer = { code: '' };
      await expect(account.login()).rejects.toMatchObject({ code: 'SP5006' });
    });

    it('a dialog that the host does not show is SP5009', async () => {
      const content = { content: 'Sure?', confirmText: '五个字不行' };
      await expect(feedback.showModal(content)).rejects.toMatchObject({ code: 'SP5009', detail: { api: 'showModal' } });
    });

    it('other refusals to go are SP5010 with the reason', async () => {
      const reason = 'navigateTo:fail can not navigateTo a tabbar page';
      await expect(navigation.push(navigationRoutes[0]!, {})).rejects.toMatchObject({
        code: 'SP5010',
        detail: { route: '/home', reason },
      });
    });

    it('a function that throws is a failure like any other', async () => {
      vi.stubGlobal('wx', {
        request: () => {
          throw new Error('url not in domain list');
        },
      });
      const options = { url: 'x', method: 'GET', headers: {}, timeout: 100, responseType: 'text' } as const;
      await expect(request.sendRequest(options)).rejects.toMatchObject({
        code: 'SP5001',
        detail: { reason: 'url not in domain list' },
      });
    });
  });
});
