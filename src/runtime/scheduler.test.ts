// When what changed is sent: before an event ends, in one patch for a turn, and never in the middle of another patch.
import { beforeEach, describe, expect, it } from 'vitest';
import { TreeDocument, TreeElement } from '../core/tree/index.ts';
import type { Patch } from '../core/host.ts';
import { afterCommit, commit, installScheduler, turn } from './scheduler.ts';

installScheduler();

let block: TreeElement;
let log: string[];
/** What the host does while it takes a patch. */
let meanwhile: () => void;

const set = (value: string): unknown => block.take({ m: value }, {});
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  log = [];
  meanwhile = () => {};
  const document = new TreeDocument(
    { rekeyMoved: false, templateCopies: undefined },
    {
      commit(patch: Patch, done) {
        log.push(`begin ${JSON.stringify(patch)}`);
        meanwhile();
        log.push(done ? 'end, and say so' : 'end');
        if (done) done();
      },
    },
  );
  block = new TreeElement('xt0', document);
  document.root.appendChild(block);
  set('first');
  commit();
  log = [];
});

describe('a turn', () => {
  it('sends all that changed as one patch', async () => {
    set('second');
    set('third');
    await nextTask();
    expect(log).toEqual(['begin {"r.m":"third"}', 'end']);
  });

  it('may be taken at once, and is over then', async () => {
    set('second');
    turn();
    expect(log).toEqual(['begin {"r.m":"second"}', 'end']);
    await nextTask();
    expect(log).toHaveLength(2);
  });

  it('waits for what is being sent, by a turn or by a page that opens', async () => {
    for (const send of [turn, commit]) {
      log = [];
      set(`before ${send.name}`);
      meanwhile = () => {
        meanwhile = () => {};
        set(`meanwhile ${send.name}`);
        turn();
      };
      send();
      expect(log).toEqual([`begin {"r.m":"before ${send.name}"}`, 'end']);
      await nextTask();
      expect(log.slice(2)).toEqual([`begin {"r.m":"meanwhile ${send.name}"}`, 'end']);
    }
  });

  it('asks the host for an answer only where something waits for the drawn view', async () => {
    set('second');
    afterCommit(() => log.push('drawn'));
    await nextTask();
    expect(log).toEqual(['begin {"r.m":"second"}', 'end, and say so', 'drawn']);
  });
});
