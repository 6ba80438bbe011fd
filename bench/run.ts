// The benchmark from the first build to the last line.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, type MeasuredVariant } from './measure.ts';
import { sizeOf } from './output-size.ts';
import { buildOwn, nativeDist, type OwnBuild, ownHosts } from './own-builds.ts';
import { measureInstalled } from './peers/build-installed.ts';
import { buildPeers } from './peers/build-peers.ts';
import { writeReadme } from './report/readme.ts';
import { describeResults, describeVerdicts } from './report/tables.ts';
import { verdictsOn } from './report/verdicts.ts';
import type { BuildFigures, Results, Size } from './result.ts';
import { helloVariants, ownVariants } from './variants.ts';

export interface BenchOptions {
  /** Without the peers. */
  readonly quick: boolean;
  /** File for the results. Default, without `quick`: RESULTS.md and results.json in this folder. */
  readonly json: string | undefined;
}

type Builds = ReadonlyMap<string, OwnBuild>;

const here = fileURLToPath(new URL('.', import.meta.url));
const seconds = (): string => `${(performance.now() / 1000).toFixed(0).padStart(4)} s`;
const say = (text: string): void => console.log(`${seconds()}  ${text}`);

async function buildOwnApps(folder: string): Promise<Builds> {
  const builds = new Map<string, OwnBuild>();
  for (const name of [...ownVariants, ...helloVariants]) {
    say(`building ${name}`);
    builds.set(name, await buildOwn(name, folder));
  }
  return builds;
}

async function ownSizes(builds: Builds): Promise<Results['outputs']> {
  const sizes: Record<string, Record<string, Size>> = { native: { wechat: await sizeOf(nativeDist) } };
  for (const [name, { outDir }] of builds) {
    sizes[name] = {};
    for (const host of ownHosts) sizes[name][host] = await sizeOf(join(outDir, host));
  }
  return sizes;
}

const ownFigures = ({ coldSeconds, peakMiB }: OwnBuild): BuildFigures => ({
  coldSeconds: { [ownHosts.join('+')]: coldSeconds },
  peakMiB,
  rebuildMs: null,
  packages: null,
});

const measuredOwn = (builds: Builds): MeasuredVariant[] =>
  ownVariants.map((id) => {
    const { outDir } = builds.get(id)!;
    return { id, wechat: join(outDir, 'wechat'), alipay: join(outDir, 'alipay') };
  });

async function collect(folder: string, quick: boolean): Promise<Results> {
  const own = await buildOwnApps(folder);
  const peers = quick ? [] : await buildPeers(folder, say);
  const installed = quick ? undefined : await measureInstalled(folder, say);
  const native: MeasuredVariant = { id: 'native', wechat: nativeDist };
  const measurements = await measure(
    [native, ...measuredOwn(own), ...peers.map(({ id, wechat }) => ({ id, wechat }))],
    say,
  );
  return {
    ...measurements,
    outputs: { ...(await ownSizes(own)), ...Object.fromEntries(peers.map(({ id, outputs }) => [id, outputs])) },
    builds: {
      ...Object.fromEntries(ownVariants.map((id) => [id, installed?.[id] ?? ownFigures(own.get(id)!)])),
      ...Object.fromEntries(peers.map(({ id, figures }) => [id, figures])),
    },
  };
}

/** Whether every bar is met. */
export async function runBench({ quick, json }: BenchOptions): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'sampan-bench-'));
  try {
    const results = await collect(folder, quick);
    const verdicts = verdictsOn(results);
    const tables = `${describeResults(results)}\n\n${describeVerdicts(verdicts)}`;
    console.log(`\n${tables}\n\n${seconds()}`);
    const data = `${JSON.stringify(results, null, 2)}\n`;
    if (json !== undefined) await writeFile(json, data);
    else if (!quick) {
      await writeFile(join(here, 'results.json'), data);
      await writeFile(join(here, 'RESULTS.md'), `# Results\n\nWritten by \`npm run bench\`.\n\n${tables}\n`);
      await writeReadme(join(here, '../README.md'), results);
    }
    return verdicts.every(({ isMet }) => isMet);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
