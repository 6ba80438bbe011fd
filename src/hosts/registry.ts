// The only list of hosts, for build tools. What each host is stands in its folder.
import type { Dialect } from '../core/dialect.ts';
import { dialect as alipay } from './alipay/dialect.ts';
import { dialect as memory } from './memory/dialect.ts';
import { dialect as wechat } from './wechat/dialect.ts';

export interface HostEntry {
  readonly id: string;
  /** The compiler turns its pages into blocks, written in `dialect`; elsewhere the primitives are components. */
  readonly isMini: boolean;
  /** Apps can be built for it. The memory host is for tests and first paint. */
  readonly isTarget: boolean;
  /** Conditions by which `#host/*` resolves to it. */
  readonly conditions: readonly string[];
  /** Of mini hosts and of the memory host, which takes their output. */
  readonly dialect?: Dialect;
}

export const hosts: readonly HostEntry[] = [
  { id: 'wechat', isMini: true, isTarget: true, conditions: ['wechat'], dialect: wechat },
  { id: 'alipay', isMini: true, isTarget: true, conditions: ['alipay'], dialect: alipay },
  { id: 'web', isMini: false, isTarget: true, conditions: ['web'] },
  { id: 'memory', isMini: true, isTarget: false, conditions: [], dialect: memory },
];
