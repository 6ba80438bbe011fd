// The DOM's process, as a function.
import { Worker } from 'node:worker_threads';
import { htmlTags } from '../../src/compiler/html-tags.table.ts';
import { joinTexts, plainStyle, shownAttributes, type Shown, type ShownElement, type Step } from './shown.ts';

interface Answer {
  readonly id: number;
  readonly steps?: readonly Step[];
  readonly error?: string;
}

export interface DomRunner {
  run(body: string): Promise<readonly Step[]>;
  close(): Promise<unknown>;
}

export function openDom(): DomRunner {
  const worker = new Worker(new URL('./dom-worker.mjs', import.meta.url));
  const waiting = new Map<number, { resolve(steps: readonly Step[]): void; reject(error: Error): void }>();
  let count = 0;
  worker.on('message', ({ id, steps, error }: Answer) => {
    const caller = waiting.get(id);
    waiting.delete(id);
    if (steps) caller?.resolve(steps.map((step) => ({ ...step, shown: plainShown(step.shown) })));
    else caller?.reject(new Error(`in the DOM: ${error ?? ''}`));
  });
  worker.on('error', (error) => waiting.forEach(({ reject }) => reject(error)));
  return {
    run: (body) =>
      new Promise((resolve, reject) => {
        const id = count++;
        const timer = setTimeout(() => reject(new Error('in the DOM: no answer')), 10_000);
        timer.unref();
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, body });
      }),
    close: () => worker.terminate(),
  };
}

/** HTML as the host element that it becomes. */
const hostTag = ({ tag, attributes }: ShownElement): string =>
  tag === 'input' && attributes.type === 'checkbox' ? 'checkbox' : (htmlTags[tag]?.tag ?? tag);

const plainShown = (nodes: readonly Shown[]): Shown[] =>
  joinTexts(
    nodes.map((node) =>
      typeof node === 'string'
        ? node
        : {
            tag: hostTag(node),
            attributes: shownAttributes(node.attributes, plainStyle),
            children: plainShown(node.children),
          },
    ),
  );
