// Follows the files that decide which pages there are; what modules say is the bundler's to follow.
import { existsSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { SampanError } from '../core/errors.ts';

/** @throws SampanError SP4007 when the system follows no more files. */
export function followApp(root: string, onChange: () => void): { close(): void } {
  const watchers: FSWatcher[] = [];
  const close = (): void => watchers.splice(0).forEach((watcher) => watcher.close());
  const follow = (folder: string, recursive: boolean, onEvent: (name: string | null) => void): void => {
    try {
      watchers.push(watch(folder, { recursive }, (_event, name) => onEvent(name)));
    } catch (error) {
      close();
      throw new SampanError('SP4007', { folder, reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const source = join(root, 'src');
  let hasSource = existsSync(source);
  const followSource = (): void => follow(source, true, onChange);
  follow(root, false, (name) => {
    if (name === 'src' && !hasSource && existsSync(source)) {
      hasSource = true;
      followSource();
    } else if (name !== null && name !== 'src' && !name.startsWith('app.config.')) return;
    onChange();
  });
  if (hasSource) followSource();
  return { close };
}
