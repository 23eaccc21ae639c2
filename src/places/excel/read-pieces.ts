import { chunksOf, MOST_BYTES, oneAfterAnother } from './chunks.ts';
import { askFor, bytesOf, halvesOf, piecesOf, type Piece, type ReadPiece } from './read-cells.ts';
import type { UsedSheet } from './read-used.ts';
import { codeOf } from './troubles.ts';

/** What became of a sheet's cells: its pieces from top to bottom, or why Excel gave none of one. */
export type SheetRead =
  | { readonly ok: true; readonly pieces: readonly ReadPiece[] }
  | { readonly ok: false; readonly error: unknown };

interface Watching {
  /** Called before each request; ends the reading by throwing. */
  readonly beforeEach: () => void;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
  /** Whether an error ends the reading of all sheets. */
  readonly isFatal: (error: unknown) => boolean;
}

/** Reads the cells of sheets, as much at once as goes through. */
export async function readPieces(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  { beforeEach, onProgress, isFatal }: Watching,
): Promise<ReadonlyMap<UsedSheet, SheetRead>> {
  const pieces = new Map<UsedSheet, ReadPiece[]>(sheets.map((sheet) => [sheet, []]));
  const failed = new Map<UsedSheet, unknown>();
  const chunks = chunksOf(
    sheets.flatMap((sheet) => piecesOf(sheet, MOST_BYTES)),
    bytesOf,
  );
  onProgress?.(0, chunks.length);
  await oneAfterAnother(chunks, async (chunk, index) => {
    beforeEach();
    for (const { piece, read, error } of await readChunk(context, chunk, isFatal)) {
      if (read) pieces.get(piece.of)?.push(read);
      else failed.set(piece.of, error);
    }
    onProgress?.(index + 1, chunks.length);
  });
  beforeEach();
  return new Map(
    sheets.map((sheet) => [
      sheet,
      failed.has(sheet)
        ? { ok: false, error: failed.get(sheet) }
        : { ok: true, pieces: pieces.get(sheet) ?? [] },
    ]),
  );
}

interface PieceRead {
  readonly piece: Piece;
  readonly read: ReadPiece | null;
  readonly error?: unknown;
}

/**
 * One sync. Where Excel refuses it is asked for in halves: long texts may make an answer larger than was reckoned, and
 * a sheet that can't be read makes it refuse the others, too.
 */
async function readChunk(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  isFatal: (error: unknown) => boolean,
): Promise<PieceRead[]> {
  const answers = pieces.map((piece) => askFor(context, piece));
  try {
    await context.sync();
  } catch (error) {
    if (isFatal(error)) throw error;
    const halves = halve(pieces, codeOf(error) === 'ResponsePayloadSizeLimitExceeded');
    if (!halves) return pieces.map((piece) => ({ piece, read: null, error }));
    return [
      ...(await readChunk(context, halves[0], isFatal)),
      ...(await readChunk(context, halves[1], isFatal)),
    ];
  }
  return answers.map((answer) => {
    const read = answer();
    return { piece: read.piece, read };
  });
}

/** Only what is too large for one answer is cut within a sheet. */
function halve(
  pieces: readonly Piece[],
  isTooLarge: boolean,
): readonly [readonly Piece[], readonly Piece[]] | null {
  const [first, ...others] = pieces;
  if (!first) return null;
  if (others.length > 0) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const halves = isTooLarge ? halvesOf(first) : null;
  return halves && [[halves[0]], [halves[1]]];
}
