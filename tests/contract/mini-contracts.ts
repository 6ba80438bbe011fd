// The contracts on a mini host whose global is a fake.
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { AccountHost } from '../../src/api/account.ts';
import type { CapabilityHost } from '../../src/api/capability.ts';
import type { FeedbackHost } from '../../src/api/feedback.ts';
import type { NavigationHost } from '../../src/api/navigation.ts';
import type { PaymentHost } from '../../src/api/payment.ts';
import type { RequestHost } from '../../src/api/request.ts';
import type { StorageHost } from '../../src/api/storage.ts';
import { decodeQuery } from '../../src/hosts/shared/page-url.ts';
import { accountContract } from './account.ts';
import { type CapabilitySetup, capabilityContract } from './capability.ts';
import { createFakeDevice, type FakeDevice, routeOf, topPage } from './fakes/device.ts';
import { feedbackContract } from './feedback.ts';
import { navigationContract } from './navigation.ts';
import { type PaymentSetup, paymentContract } from './payment.ts';
import { requestContract } from './request.ts';
import { type Server, startServer } from './server.ts';
import { storageContract } from './storage.ts';

export interface MiniHostApi {
  readonly account: AccountHost;
  readonly capability: CapabilityHost;
  readonly feedback: FeedbackHost;
  readonly navigation: NavigationHost;
  readonly payment: PaymentHost;
  readonly request: RequestHost;
  readonly storage: StorageHost;
}

export interface MiniSetup
  extends Pick<PaymentSetup, 'order' | 'foreignOrder' | 'outcomes'>, Pick<CapabilitySetup, 'lack'> {
  readonly api: MiniHostApi;
  /** Puts the fake global of this device in place. */
  install(device: FakeDevice): void;
  /** How pages get their query. */
  readonly decodes: boolean;
}

/** Runs all contracts; returns the device and the server of the test that runs. */
export function miniContracts({ api, install, decodes, lack, ...payment }: MiniSetup): {
  readonly device: FakeDevice;
  readonly base: string;
} {
  let device = createFakeDevice();
  let server: Server | undefined;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());
  beforeEach(() => {
    device = Object.assign(createFakeDevice(), { decodes });
    install(device);
    Object.assign(globalThis, { getCurrentPages: () => device.pages });
  });

  requestContract({ api: api.request, base: () => server!.url });
  storageContract({ api: api.storage, fill: () => (device.isStorageFull = true) });
  feedbackContract({
    api: api.feedback,
    toast: () => device.toast,
    loading: () => device.loading,
    answerModal: (answer) => (device.modalAnswer = answer),
    modal: () => device.modal,
  });
  accountContract({ api: api.account, answerLogin: (answer) => (device.loginAnswer = answer) });
  paymentContract({ api: api.payment, ...payment, answerPay: (answer) => (device.payAnswer = answer) });
  navigationContract({
    api: api.navigation,
    start: () => undefined,
    top: () => ({ route: routeOf(topPage(device)), query: decodeQuery(topPage(device).query) }),
    depth: () => device.pages.length,
    badge: (index) => device.badges.get(index),
    title: () => topPage(device).title,
    pull: () => (device.isRefreshing = true),
    isRefreshing: () => device.isRefreshing,
  });
  capabilityContract({ api: api.capability, lack });
  return {
    get device() {
      return device;
    },
    get base() {
      return server!.url;
    },
  };
}
