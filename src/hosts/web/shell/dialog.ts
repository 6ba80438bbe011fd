// A modal dialog of the host: the browser's own, which traps the focus, gives it back, and closes on Escape.
import { element } from './dom.ts';
import '../primitives/tokens.css';
import './feedback.css';

export interface HostDialog<T> {
  readonly node: HTMLDialogElement;
  /** Closes the dialog with an answer. Only the first one counts. */
  close(answer: T): void;
  readonly answer: Promise<T>;
}

/** Shows a dialog. `escaped` is the answer when the user leaves it otherwise than by what stands in it. */
export function openDialog<T>(attributes: Readonly<Record<string, string>>, escaped: T): HostDialog<T> {
  const node = element('dialog', attributes);
  let close!: (answer: T) => void;
  const answer = new Promise<T>((resolve) => {
    close = (value) => {
      resolve(value);
      // Closed first: only then does the focus go back to where it was.
      node.close();
      node.remove();
    };
  });
  node.addEventListener('close', () => close(escaped));
  document.body.append(node);
  return { node, close, answer };
}
