// What must be reached, as numbers. A bar that is missed is reported with its figure; nothing here gives way to a measurement.
// bench/report/verdicts.ts compares.

export const bars = {
  /** Bytes of an operation, against native's of the same operation. */
  bytes: {
    factor: 1,
    factors: { remove: 0.06, open: 0 },
    /** Bytes above. */
    slack: { clearcart: 24 },
    /** Bytes that a page without first data may send when it opens, above native's. */
    openingSlack: 28,
    /** On alipay against the same variant's on wechat, `$spliceData` counted. */
    alipayFactor: 1,
  },
  /** setData calls of an operation. */
  calls: 1,
  /** View time in Chromium, as ratios to native. */
  view: {
    geometricMean: 1.15,
    each: 1.25,
    /** ms that each may lie above `each`. */
    slackMs: 5,
    /** A peer's ratio to ours, at least. */
    peer: { variant: 'taro', factor: 2, operations: ['create', 'swap', 'open'] },
  },
  /** Tap to the end of the last setData, as ratios to native. */
  logic: {
    geometricMean: 1.3,
    create: { sampan: 1.5, 'sampan-signals': 1.75 },
    /** Ours must be below this peer's. */
    peer: { variant: 'uni-app', operations: ['create', 'update', 'swap', 'remove'] },
  },
  /** All files that are uploaded or served, kB (1000 bytes); gzip is of each file by itself. */
  outputs: {
    sampan: { wechat: { raw: 44, gzip: 18 }, alipay: { raw: 44, gzip: 18 }, web: { raw: 60, gzip: 24 } },
    'sampan-signals': { wechat: { raw: 52, gzip: 20.5 }, alipay: { raw: 52, gzip: 20.5 }, web: { raw: 60, gzip: 24 } },
    'sampan-hello': { wechat: { raw: 30, gzip: 11 } },
    'sampan-hello-signals': { wechat: { raw: 36, gzip: 14 } },
  },
  builds: {
    /** A peer's cold build of one host takes this many times what ours takes for all three. */
    cold: { variant: 'uni-app', host: 'wechat', factor: 3 },
    /** Any peer's rebuild of one page takes this many times ours. */
    rebuildFactor: 4,
    peakMiB: 250,
    packages: 150,
  },
} as const;
