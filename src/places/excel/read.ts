import type { Progress, ReadRequest } from '../../app/place.ts';
import { sheetNamed, type Sheet, type Workbook } from '../../grid/index.ts';
import { cellCount } from './addresses.ts';
import { chunksOf, MOST_BYTES, oneAfterAnother } from './chunks.ts';
import { looksElsewhere } from './looks-elsewhere.ts';
import { sheetOf } from './picture.ts';
import { askFor, bytesOf, halvesOf, piecesOf, type Piece, type ReadPiece } from './read-cells.ts';
import { askForOwnNames } from './read-names.ts';
import { findUsed, type UsedSheet } from './read-used.ts';
import { listSheets, type ListedSheet, type SheetMemory } from './sheet-list.ts';
import { codeOf, PlaceError } from './troubles.ts';

/** More cells than any report has, and than Excel hands out. */
const MOST_CELLS = 5_000_000;

/**
 * Reads the workbook in three syncs whatever the number of its sheets, more only for what does not fit into one
 * answer. Sheets that did not change since an earlier reading are taken from it. The API does not say whether dates
 * count from 1904; they are taken to count from 1900, as in every workbook that was not made on an old Mac.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  memory: SheetMemory,
  { since, signal, onProgress }: ReadRequest,
): Promise<Workbook> {
  stopIfAsked(signal);
  const ownNames = askForOwnNames(context);
  const listed = await listSheets(context);
  const kept = new Map(since ? keptSheets(listed, since, memory) : []);
  stopIfAsked(signal);
  const toRead = listed.filter(({ id }) => !kept.has(id));
  const used = toRead.length > 0 ? await findUsed(context, toRead) : [];
  refuseTooLarge(used);
  const read = await readPieces(context, used, { signal, onProgress });
  memory.remember(listed);
  const fresh = new Map(used.map((sheet) => [sheet.sheet.id, sheetOf(sheet, read.get(sheet) ?? [])]));
  const sheets = listed.flatMap(({ id }) => kept.get(id) ?? fresh.get(id) ?? []);
  return { sheets, date1904: false, ...ownNames(listed) };
}

/** The sheets of the earlier reading that stand, by id. */
function keptSheets(
  listed: readonly ListedSheet[],
  { workbook, changed }: NonNullable<ReadRequest['since']>,
  memory: SheetMemory,
): [string, Sheet][] {
  return listed.flatMap((sheet): [string, Sheet][] => {
    const known = sheetNamed(workbook, sheet.name);
    if (!known || changed.has(sheet.name) || !memory.isSame(sheet) || looksElsewhere(known)) return [];
    return [[sheet.id, known.hidden === sheet.hidden ? known : { ...known, hidden: sheet.hidden }]];
  });
}

function refuseTooLarge(used: readonly UsedSheet[]): void {
  let cells = 0;
  for (const { used: range, sheet } of used) {
    cells += range ? cellCount(range) : 0;
    if (cells > MOST_CELLS) throw new PlaceError('too-large', sheet.name);
  }
}

interface Watched {
  readonly signal: AbortSignal | undefined;
  readonly onProgress: Progress | undefined;
}

async function readPieces(
  context: Excel.RequestContext,
  used: readonly UsedSheet[],
  { signal, onProgress }: Watched,
): Promise<ReadonlyMap<UsedSheet, readonly ReadPiece[]>> {
  const read = new Map<UsedSheet, ReadPiece[]>();
  const chunks = chunksOf(
    used.flatMap((sheet) => piecesOf(sheet, MOST_BYTES)),
    bytesOf,
  );
  onProgress?.(0, chunks.length);
  await oneAfterAnother(chunks, async (chunk, index) => {
    stopIfAsked(signal);
    for (const piece of await readChunk(context, chunk)) {
      const known = read.get(piece.piece.of);
      if (known) known.push(piece);
      else read.set(piece.piece.of, [piece]);
    }
    onProgress?.(index + 1, chunks.length);
  });
  stopIfAsked(signal);
  return read;
}

/** One sync. Long texts may make an answer larger than was reckoned: then it is asked for in halves. */
async function readChunk(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<ReadPiece[]> {
  const answers = pieces.map((piece) => askFor(context, piece));
  try {
    await context.sync();
  } catch (error) {
    const halves = codeOf(error) === 'ResponsePayloadSizeLimitExceeded' ? halve(pieces) : null;
    if (!halves) throw error;
    return [...(await readChunk(context, halves[0])), ...(await readChunk(context, halves[1]))];
  }
  return answers.map((answer) => answer());
}

function halve(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] | null {
  const [first, ...others] = pieces;
  if (!first) return null;
  if (others.length > 0) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const halves = halvesOf(first);
  return halves && [[halves[0]], [halves[1]]];
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new PlaceError('stopped');
}
