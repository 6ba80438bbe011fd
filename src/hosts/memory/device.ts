// The device that the memory host pretends to be: what the app did to it, and how it answers. For tests and first paint.
import type { LoginResult } from '../../api/account.ts';
import type { Capability } from '../../api/capability.ts';
import type { PayResult } from '../../api/payment.ts';
import type { HostRequest, Response } from '../../api/request.ts';
import type { RouteSpec } from '../../core/app-spec.ts';

export interface DeviceCall {
  /** Name of the contract's function: `showToast`. */
  readonly api: string;
  readonly args: readonly unknown[];
}

export interface DevicePage {
  readonly route: RouteSpec;
  readonly query: Readonly<Record<string, string>>;
}

/** How the device answers; tests set what they need. */
export interface DeviceAnswers {
  /** The network. By default no server answers. A rejection is SP5001 with its message. */
  request(request: HostRequest): Response | Promise<Response>;
  /** The user's answer to a modal. Default `confirm`. */
  modal: 'confirm' | 'cancel';
  /** An Error makes `login` fail. Default a code. */
  login: LoginResult | Error;
  /** An Error makes `pay` fail. Default paid. */
  pay: PayResult['status'] | Error;
  /** Characters that storage holds, keys and values together. Default 10 MB, as the mini hosts. */
  storageLimit: number;
  /** Capabilities that the device lacks. Default none. */
  missing: readonly Capability[];
}

export interface Device {
  /** Every call of a host API, oldest first. */
  readonly calls: DeviceCall[];
  readonly answers: DeviceAnswers;
  readonly storage: Map<string, string>;
  /** Open pages, the top one last. */
  readonly pages: DevicePage[];
  /** Badges by index of the tab. */
  readonly badges: Map<number, string>;
  /** Title of the top page, once the app has set one. */
  title: string | undefined;
  /** Text of the loading message, while it is shown. */
  loading: string | undefined;
  /** The pull-down indicator is shown. */
  isRefreshing: boolean;
}

const defaultAnswers = (): DeviceAnswers => ({
  request: () => Promise.reject(new Error('no server: set device.answers.request')),
  modal: 'confirm',
  login: { code: 'memory-code' },
  pay: 'paid',
  storageLimit: 10 * 1024 * 1024,
  missing: [],
});

const createDevice = (): Device => ({
  calls: [],
  answers: defaultAnswers(),
  storage: new Map(),
  pages: [],
  badges: new Map(),
  title: undefined,
  loading: undefined,
  isRefreshing: false,
});

/** The one device of this process; one app per realm. */
export const device: Device = createDevice();

/** Makes the device as new, between tests. */
export function resetDevice(): void {
  Object.assign(device, createDevice());
}

/** Notes a call. */
export const note = (api: string, ...args: readonly unknown[]): void => void device.calls.push({ api, args });
