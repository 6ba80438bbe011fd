// The only list of hosts, for build tools. What each host is stands in its folder.
import type { Dialect } from '../core/dialect.ts';
import type { HostPrimitives } from '../core/primitives/host-primitives.ts';
import { dialect as alipay } from './alipay/dialect.ts';
import { primitives as alipayPrimitives } from './alipay/primitives.table.ts';
import { dialect as memory } from './memory/dialect.ts';
import { primitives as memoryPrimitives } from './memory/primitives.table.ts';
import { primitives as webPrimitives } from './web/primitives.table.ts';
import { dialect as wechat } from './wechat/dialect.ts';
import { primitives as wechatPrimitives } from './wechat/primitives.table.ts';

export interface HostEntry {
  readonly id: string;
  /** The compiler turns its pages into blocks, written in `dialect`; elsewhere the primitives are components. */
  readonly isMini: boolean;
  /** Apps can be built for it. The memory host is for tests and first paint. */
  readonly isTarget: boolean;
  /** Conditions by which `#host/*` resolves to it. */
  readonly conditions: readonly string[];
  /** What it has of the primitives. */
  readonly primitives: HostPrimitives;
  /** Of mini hosts and of the memory host, which takes their output. */
  readonly dialect?: Dialect;
}

export const hosts: readonly HostEntry[] = [
  {
    id: 'wechat',
    isMini: true,
    isTarget: true,
    conditions: ['wechat'],
    primitives: wechatPrimitives,
    dialect: wechat,
  },
  {
    id: 'alipay',
    isMini: true,
    isTarget: true,
    conditions: ['alipay'],
    primitives: alipayPrimitives,
    dialect: alipay,
  },
  { id: 'web', isMini: false, isTarget: true, conditions: ['web'], primitives: webPrimitives },
  { id: 'memory', isMini: true, isTarget: false, conditions: [], primitives: memoryPrimitives, dialect: memory },
];
