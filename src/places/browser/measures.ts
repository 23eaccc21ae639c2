/** In characters and points, as programs have them where the file tells nothing. */
export const DEFAULT_WIDTH = 9.14;
export const DEFAULT_HEIGHT = 15;

/** A digit of the default font is seven pixels wide (ECMA-376 part 1, 18.3.1.13). */
export function widthInPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7);
}

export function pointsInPixels(points: number): number {
  return Math.round((points * 4) / 3);
}
