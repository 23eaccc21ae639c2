/** How many letters must be put in, left out or replaced to make one text of another. */
function distance(a: string, b: string): number {
  const others = Array.from(b);
  let above = others.map((_, at) => at + 1);
  let left = others.length;
  for (const [at, letter] of Array.from(a).entries()) {
    let diagonal = at;
    left = at + 1;
    above = above.map((up, other) => {
      left = Math.min(diagonal + (letter === others[other] ? 0 : 1), up + 1, left + 1);
      diagonal = up;
      return left;
    });
  }
  return left;
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
