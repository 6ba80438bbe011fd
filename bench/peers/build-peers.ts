// The peers, installed and built in a scratch folder.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sizeOf } from '../output-size.ts';
import type { BuildFigures, Size } from '../result.ts';
import type { PeerVariant } from '../variants.ts';
import { buildCold } from './build-cold.ts';
import { installApp, type InstalledApp } from './install.ts';
import { type Peer, peers } from './peer.table.ts';
import { measureRebuild } from './rebuild.ts';

export interface BuiltPeer {
  readonly id: PeerVariant;
  /** Folder of the output for WeChat. */
  readonly wechat: string;
  readonly outputs: Readonly<Record<string, Size>>;
  readonly figures: BuildFigures;
}

/** @throws when a piece of source is not there any more. */
function adapt(root: string, changes: Peer['adapt']): void {
  for (const [file, replacements] of Object.entries(changes)) {
    let code = readFileSync(join(root, file), 'utf8');
    for (const [from, to] of replacements) {
      if (!code.includes(from)) throw new Error(`${file} does not hold ${from}`);
      code = code.replace(from, to);
    }
    writeFileSync(join(root, file), code);
  }
}

async function buildPeer(peer: Peer, { root, packages }: InstalledApp, folder: string): Promise<BuiltPeer> {
  adapt(root, peer.adapt);
  const outputs: Record<string, Size> = {};
  const coldSeconds: Record<string, number> = {};
  let peakMiB: number | null = null;
  for (const [host, { args, env, output }] of Object.entries(peer.builds)) {
    const cost = await buildCold({ cwd: root, args, env }, output);
    const kept = join(folder, `${peer.id}-${host}`);
    renameSync(join(root, output), kept);
    outputs[host] = await sizeOf(kept);
    coldSeconds[host] = cost.seconds;
    if (cost.peakMiB !== null) peakMiB = Math.max(peakMiB ?? 0, cost.peakMiB);
  }
  const { watch, helloPage } = peer;
  const rebuildMs = await measureRebuild({
    cwd: root,
    args: watch.args,
    env: watch.env,
    page: helloPage,
    output: watch.output,
  });
  return {
    id: peer.id,
    wechat: join(folder, `${peer.id}-wechat`),
    outputs,
    figures: { coldSeconds, peakMiB, rebuildMs, packages },
  };
}

/** Variants of one app share its installation, one after the other; a variant that changes the sources comes last. */
export async function buildPeers(folder: string, say: (progress: string) => void): Promise<BuiltPeer[]> {
  const installed = new Map<string, InstalledApp>();
  const built: BuiltPeer[] = [];
  for (const peer of peers) {
    let app = installed.get(peer.app);
    if (!app) {
      say(`installing ${peer.app}`);
      app = await installApp(peer.app, join(folder, `${peer.app}-app`));
      installed.set(peer.app, app);
    }
    say(`building ${peer.id}`);
    built.push(await buildPeer(peer, app, folder));
  }
  return built;
}
