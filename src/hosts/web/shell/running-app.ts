// The app that runs in this document. The navigation API reaches it here; there is one app a realm.
import { SampanError } from '../../../core/errors.ts';
import type { PageStack } from './page-stack.ts';

let running: PageStack | undefined;

export const setRunningApp = (stack: PageStack | undefined): void => {
  running = stack;
};

export const appIfRunning = (): PageStack | undefined => running;

/** @throws SampanError SP5010 before the app was started. */
export function runningApp(): PageStack {
  if (!running) throw new SampanError('SP5010', { route: '', reason: 'the app has not started' });
  return running;
}
