// The engines on which the demo buys something, each with the host whose output it runs.
import { openAlipay, openWeb, openWechat } from '../../src/testing/index.ts';
import type { AppDriver, EngineId } from '../../src/testing/driver.ts';

export interface EngineRun {
  readonly host: string;
  readonly engine: EngineId;
  /** `dist` is the host's built folder. */
  open(dist: string): Promise<AppDriver>;
}

export const engineRuns: readonly EngineRun[] = [
  { host: 'wechat', engine: 'exparser', open: (dist) => openWechat({ dist, engine: 'exparser' }) },
  { host: 'wechat', engine: 'glass-easel', open: (dist) => openWechat({ dist, engine: 'glass-easel' }) },
  { host: 'alipay', engine: 'alipay', open: (dist) => openAlipay({ dist }) },
  { host: 'web', engine: 'chromium', open: (dist) => openWeb({ dist }) },
];
