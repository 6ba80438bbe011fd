// Hints for names that are not known.
import { nearest } from '../core/nearest.ts';

/** `Did you mean "title"?`, or '' when nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const name = nearest(word, known);
  return name === undefined ? '' : `Did you mean "${name}"?`;
}

/** `Did you mean "title"?`, or the list of what there is. */
export const hintFor = (word: string, known: readonly string[], what: string): string =>
  didYouMean(word, known) || `Known ${what}: ${known.join(', ')}.`;
