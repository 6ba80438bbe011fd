// Keeps sampan-env.d.ts in the app's folder equal to its pages.
import { emitEnvTypes } from './env-types.ts';
import { targets } from './hosts.ts';
import type { ScannedApp } from './scan-app.ts';
import { writeIfChanged } from './write-if-changed.ts';

export function writeAppTypes(root: string, { manifest }: ScannedApp): void {
  const hosts = targets.map((target) => target.id);
  writeIfChanged(`${root}/sampan-env.d.ts`, emitEnvTypes(manifest, hosts));
}
