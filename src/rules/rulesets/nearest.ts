/** How many letters must be put in, left out or replaced to make one text of another. */
function distance(a: string, b: string): number {
  const others = Array.from(b);
  let above = [0, ...others.map((_, j) => j + 1)];
  for (const letter of a) {
    let [diagonal = 0] = above;
    let left = diagonal + 1;
    const row = [left];
    for (const [j, up] of above.slice(1).entries()) {
      left = Math.min(diagonal + (letter === others[j] ? 0 : 1), up + 1, left + 1);
      diagonal = up;
      row.push(left);
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

/** The known word that a mistyped one is most like; null where it is like none (more than a third of it differs). */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of known) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    const alike = far <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (alike && far < least) [best, least] = [candidate, far];
  }
  return best;
}
