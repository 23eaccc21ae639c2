/** Below this length JavaScript engines copy a piece of a text rather than point into it. */
const COPIED_ANYWAY = 13;

/**
 * A copy of a text that stands by itself. A text cut out of another keeps that other in memory: each cell of a
 * sheet would keep the piece of XML it was read from.
 */
export function standalone(text: string): string {
  return text.length < COPIED_ANYWAY ? text : ` ${text}`.slice(1);
}
