// The host's own surfaces as far as a test can see them: toast, loading, dialogs, badges of the tab bar.
import type { Answer, DialogKind } from '../driver.ts';

export interface HostUi {
  /** Title of the last toast. */
  toast: string | undefined;
  /** Title of the loading that shows; undefined when none does. */
  loading: string | undefined;
  /** Badge by index of the tab. */
  readonly badges: Map<number, string>;
  /** Queues an answer for the next dialog of its kind. */
  answer(dialog: Answer, kind: DialogKind): void;
  /** The answer for a dialog that opens now. */
  take(kind: DialogKind): Answer;
}

export function createHostUi(): HostUi {
  const answers: Record<DialogKind, Answer[]> = { modal: [], pay: [] };
  return {
    toast: undefined,
    loading: undefined,
    badges: new Map(),
    answer: (dialog, kind) => void answers[kind].push(dialog),
    take: (kind) => answers[kind].shift() ?? 'confirm',
  };
}
