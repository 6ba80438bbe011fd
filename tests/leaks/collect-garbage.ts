// The garbage collector, called by a test.
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Collects what nothing holds. A WeakRef holds its object until the task ends that looked at it, so several tasks pass. */
export async function collectGarbage(): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    collect();
  }
}

/** Bytes that are still held. */
export async function heapInUse(): Promise<number> {
  await collectGarbage();
  return getHeapStatistics().used_heap_size;
}
