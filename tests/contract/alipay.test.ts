// The contracts on Alipay's adapters, for present and for old versions of the host, and what only Alipay does.
import { describe, expect, it, vi } from 'vitest';
import * as account from '../../src/hosts/alipay/api/account.ts';
import * as capability from '../../src/hosts/alipay/api/capability.ts';
import * as feedback from '../../src/hosts/alipay/api/feedback.ts';
import * as navigation from '../../src/hosts/alipay/api/navigation.ts';
import * as payment from '../../src/hosts/alipay/api/payment.ts';
import * as request from '../../src/hosts/alipay/api/request.ts';
import * as storage from '../../src/hosts/alipay/api/storage.ts';
import { createFakeMy } from './fakes/my.ts';
import { miniContracts } from './mini-contracts.ts';

const api = { account, capability, feedback, navigation, payment, request, storage };

const functions = {
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
} as const;

const stub = (changes: object) => vi.stubGlobal('my', { ...my, ...changes });

describe.each([
  ['present', false, true],
  ['old', true, false],
])('%s version', (_, isOld, decodes) => {
  const now = miniContracts({
    api,
    install: (device) => vi.stubGlobal('my', createFakeMy(device, isOld)),
    decodes,
    order: { alipay: { tradeNO: '2017' } },
    foreignOrder: { web: { url: '/cashier' } },
    outcomes: ['paid', 'cancelled', 'pending'],
    lack: (missing) => stub({ [functions[missing]]: undefined }),
  });

  describe('only here', () => {
    it('reads what a native version stored', () => {
      now.device.storage.set('cart', [{ id: 1 }]);
      expect(storage.readItem('cart')).toBe('[{"id":1}]');
    });

    it.each(['9000', 9000])('takes the result code %o', async (resultCode) => {
      stub({ tradePay: (option: { success(result: object): void }) => option.success({ resultCode }) });
      expect(await payment.pay({ alipay: { orderStr: 'a=1' } })).toEqual({ status: 'paid' });
    });

    it.each([
      [{ resultCode: '6004' }, 'pending'],
      [{ resultCode: '6001', memo: '用户中途取消' }, 'cancelled'],
    ])('%o is %s', async (result, status) => {
      stub({ tradePay: (option: { success(result: object): void }) => option.success(result) });
      expect(await payment.pay({ alipay: { tradeNO: '1' } })).toEqual({ status });
    });

    it.each([
      [{ resultCode: '6002' }, 'code 6002'],
      [{ resultCode: '4000', memo: '订单不存在' }, '订单不存在'],
      [{ errorMessage: 'no permission' }, 'no permission'],
    ])('%o is SP5007: %s', async (result, reason) => {
      stub({ tradePay: (option: { success(result: object): void }) => option.success(result) });
      await expect(payment.pay({ alipay: { tradeNO: '1' } })).rejects.toMatchObject({
        code: 'SP5007',
        detail: { reason },
      });
    });

    it('an HTTP failure without a status is SP5001', async () => {
      const failure = { error: 19, errorMessage: 'http status error' };
      stub({ request: (option: { fail(error: object): void }) => void option.fail(failure) });
      const options = { url: 'x', method: 'GET', headers: {}, timeout: 100, responseType: 'text' } as const;
      await expect(request.sendRequest(options)).rejects.toMatchObject({
        code: 'SP5001',
        detail: { reason: 'http status error' },
      });
    });

    it('a write that throws is SP5004, too', () => {
      stub({
        setStorageSync: () => {
          throw new Error('busy');
        },
      });
      expect(() => storage.writeItem('a', '1')).toThrow(
        expect.objectContaining({ code: 'SP5004', detail: { reason: 'busy' } }),
      );
    });

    it('login without a code is SP5006', async () => {
      now.device.loginAnswer = { code: '' };
      await expect(account.login()).rejects.toMatchObject({ code: 'SP5006' });
    });
  });
});
