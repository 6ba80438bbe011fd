// Names of holes and slots within one block: a letter of their kind while these last, then a letter and a number.
import { holeLetters } from '../core/hole-kind.ts';

/** Names that the tree has accessors for: a letter, or a letter and one digit. */
const NAMES_PER_LETTER = 11;

export type HoleKind = Exclude<keyof typeof holeLetters, 'slot'>;

export interface HoleNames {
  /** Name of a hole: `a`. */
  hole(kind: Exclude<HoleKind, 'text' | 'fused'>): string;
  /** Name of a text hole, whose upper-case name is the slot beside it: `m`. undefined when all are taken. */
  text(kind: 'text' | 'fused'): string | undefined;
  /** Name of a child slot: `A`. */
  slot(): string;
}

export function createHoleNames(): HoleNames {
  const counts: Record<keyof typeof holeLetters, number> = { attribute: 0, style: 0, text: 0, fused: 0, slot: 0 };
  const next = (kind: keyof typeof holeLetters): string => {
    const letters = holeLetters[kind];
    const index = counts[kind]++;
    const round = Math.floor(index / letters.length);
    return letters.charAt(index % letters.length) + (round === 0 ? '' : String(round - 1));
  };
  return {
    hole: next,
    slot: () => next('slot'),
    text: (kind) => (counts[kind] < holeLetters[kind].length * NAMES_PER_LETTER ? next(kind) : undefined),
  };
}
