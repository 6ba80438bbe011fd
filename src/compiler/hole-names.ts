// Names of holes and slots within one block: one letter while they last, then a letter and a number.

/** Letters that are keys of the wire format: node id, template, text, the type behind a boundary, a swiper item's class and style. */
const reserved = 'ntxyus';
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const holeLetters = letters.filter((letter) => !reserved.includes(letter));

const nameAt = (alphabet: readonly string[], index: number): string => {
  const letter = alphabet[index % alphabet.length] ?? '';
  const round = Math.floor(index / alphabet.length);
  return round === 0 ? letter : `${letter}${round - 1}`;
};

export interface HoleNames {
  /** Name of an attribute or text hole: `a`. */
  hole(): string;
  /** Name of a child slot: `A`. */
  slot(): string;
  /** Name of a text hole whose upper-case name is free, too: `b`, with the slot `B`. */
  textAndSlot(): string;
}

export function createHoleNames(): HoleNames {
  const taken = new Set<string>();
  const take = (alphabet: readonly string[], isFree: (name: string) => boolean): string => {
    let index = 0;
    while (!isFree(nameAt(alphabet, index))) index++;
    const name = nameAt(alphabet, index);
    taken.add(name);
    return name;
  };
  const slotLetters = letters.map((letter) => letter.toUpperCase());
  return {
    hole: () => take(holeLetters, (name) => !taken.has(name)),
    slot: () => take(slotLetters, (name) => !taken.has(name)),
    textAndSlot: () => {
      const name = take(holeLetters, (hole) => !taken.has(hole) && !taken.has(hole.toUpperCase()));
      taken.add(name.toUpperCase());
      return name;
    },
  };
}
