// The benchmark's exact figures: what is sent is what the last run says, byte for byte, and the output stays near it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BenchHost } from '../../bench/engine/open-app.ts';
import { record, type Sent, sentBy } from '../../bench/engine/record.ts';
import { sizeOf } from '../../bench/output-size.ts';
import { buildOwn, nativeDist, ownHosts } from '../../bench/own-builds.ts';
import { type OperationId, operationIds } from '../../bench/operations.ts';
import type { Results } from '../../bench/result.ts';
import { ownVariants } from '../../bench/variants.ts';
import { ensureLibrary } from '../pack/installed-app.ts';

const results = JSON.parse(readFileSync(join(import.meta.dirname, '../../bench/results.json'), 'utf8')) as Results;
const folder = mkdtempSync(join(tmpdir(), 'sampan-bench-test-'));

// By the built library, as an app has it: which of its modules share a file shows nowhere else.
beforeAll(async () => {
  await ensureLibrary();
  for (const name of ownVariants) await buildOwn(name, folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sentBytes = async (dist: string, host: BenchHost): Promise<Record<OperationId, Sent>> => {
  const sent = sentBy(await record(dist, dist, host));
  return Object.fromEntries(operationIds.map((operation) => [operation, sent.get(operation)])) as Record<
    OperationId,
    Sent
  >;
};

const figures = ({ bytes, calls }: Sent): string => `${bytes} bytes in ${calls}`;

describe.each(ownVariants)('%s', (variant) => {
  it.each(['wechat', 'alipay'] as const)('sends on %s what the last run says', async (host) => {
    const sent = await sentBytes(join(folder, variant, host), host);
    for (const operation of operationIds) {
      const known = host === 'alipay' ? results.alipay[operation][variant] : results.operations[operation][variant];
      expect(`${operation}: ${figures(sent[operation])}`).toBe(`${operation}: ${known && figures(known)}`);
    }
  });

  it.each(ownHosts)('weighs on %s what the last run says, within 3 %', async (host) => {
    const known = results.outputs[variant]?.[host];
    const size = await sizeOf(join(folder, variant, host));
    expect(Math.abs(size.raw / (known?.raw ?? 0) - 1)).toBeLessThan(0.03);
    expect(Math.abs(size.gzip / (known?.gzip ?? 0) - 1)).toBeLessThan(0.03);
  });
});

it('native sends what the last run says', async () => {
  const sent = await sentBytes(nativeDist, 'wechat');
  for (const operation of operationIds)
    expect(`${operation}: ${figures(sent[operation])}`).toBe(
      `${operation}: ${figures(results.operations[operation].native!)}`,
    );
});
