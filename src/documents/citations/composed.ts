/** Text in composed form, and where its characters stand in the text as it came. */
export interface ComposedText {
  readonly text: string;
  /** The place in the text as it came, in UTF-16 units, of a place in the composed one. */
  readonly placeInSource: (index: number) => number;
}

/** A letter and what is to be composed with it. */
const CLUSTER = /\P{M}\p{M}+/gu;

/** Composes a text; most texts are composed already, and their places stay. */
export function composeText(text: string): ComposedText {
  if (!/\p{M}/u.test(text)) return { text, placeInSource: (index) => index };
  const parts: string[] = [];
  /** From this composed place on, places of the text as it came are so much farther. */
  const places: number[] = [0];
  const shifts: number[] = [0];
  let end = 0;
  let length = 0;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const letter = cluster.normalize('NFC');
    parts.push(text.slice(end, index), letter);
    length += index - end + letter.length;
    end = index + cluster.length;
    if (letter.length === cluster.length) continue;
    places.push(length);
    shifts.push(end - length);
  }
  parts.push(text.slice(end));
  return { text: parts.join(''), placeInSource: (index) => index + (shifts[lastUpTo(places, index)] ?? 0) };
}

/** The last of ascending numbers that is not above one. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
