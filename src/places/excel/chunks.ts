/** How much is sent or asked for at once, in bytes; Excel on the web refuses more than five million. */
export const MOST_BYTES = 2_000_000;

/** Things in their order, in chunks of at most so many bytes each; one that is larger stands alone. */
export function chunksOf<T>(things: readonly T[], bytesOf: (thing: T) => number, most = MOST_BYTES): T[][] {
  const chunks: T[][] = [];
  let room = 0;
  for (const thing of things) {
    const bytes = bytesOf(thing);
    const last = chunks.at(-1);
    if (last && bytes <= room) last.push(thing);
    else chunks.push([thing]);
    room = (last && bytes <= room ? room : most) - bytes;
  }
  return chunks;
}

/** Does chunks one after another, never two at once: each needs an answer of Excel before the next. */
export async function oneAfterAnother<T>(
  chunks: readonly T[],
  work: (chunk: T, index: number) => Promise<void>,
  index = 0,
): Promise<void> {
  const chunk = chunks[index];
  if (chunk === undefined) return;
  await work(chunk, index);
  await oneAfterAnother(chunks, work, index + 1);
}
