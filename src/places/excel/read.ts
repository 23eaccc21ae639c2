import type { LeftOut, ReadRequest } from '../../app/place.ts';
import { sheetNamed, type Sheet, type Workbook } from '../../grid/index.ts';
import { cellCount } from './addresses.ts';
import type { Answered } from './in-halves.ts';
import { listAll } from './list-all.ts';
import { looksElsewhere } from './looks-elsewhere.ts';
import { sheetOf } from './picture.ts';
import { askForOwnCharts } from './read-charts.ts';
import { joined } from './read-cells.ts';
import { readPieces, type SheetRead } from './read-pieces.ts';
import { findUsed, type UsedSheet } from './read-used.ts';
import type { ListedSheet, SheetMemory } from './sheet-list.ts';
import { codeOf, detailOf, isOfExcelItself, PlaceError } from './troubles.ts';

/** More cells than any report has, and than Excel hands out. */
const MOST_CELLS = 5_000_000;

/** A workbook as Excel gave it, and what it did not give. */
export interface WorkbookRead {
  readonly workbook: Workbook;
  readonly leftOut: readonly LeftOut[];
  /** From now on plans and findings are about this picture: sheets are remembered as it has them. */
  readonly keep: () => void;
}

/**
 * Reads the workbook in three syncs whatever the number of its sheets, more only for what does not fit into one
 * answer, and where Excel refuses a sheet: that one is left out and told. Sheets that did not change since an earlier
 * reading are taken from it. The API does not say whether dates count from 1904; they are taken to count from 1900, as
 * in every workbook that was not made on an old Mac.
 * @param isAgain whether sheets that are not found are left out; else that ends the reading, which is to be begun anew
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  memory: SheetMemory,
  { since, signal, onProgress }: ReadRequest,
  isAgain: boolean,
): Promise<WorkbookRead> {
  const beforeEach = () => {
    if (signal?.aborted === true) throw new PlaceError('stopped');
  };
  const isFatal = (error: unknown) =>
    isOfExcelItself(error) || (!isAgain && codeOf(error) === 'ItemNotFound');
  beforeEach();
  const { sheets: listed, ownNames, leftOut } = await listAll(context);
  const names = ownNames(listed);
  const kept = new Map(since ? keptSheets(listed, since, memory) : []);
  beforeEach();
  const toRead = listed.filter(({ id }) => !kept.has(id));
  const asked = askForOwnCharts(context, listed, names);
  let found = await findUsed(context, toRead, isFatal);
  const charts = asked?.() ?? null;
  // It may have been the question about charts that Excel refused.
  if (asked && !charts && found.some(({ ok }) => !ok)) found = await findUsed(context, toRead, isFatal);
  const used = found.flatMap((answer) => (answer.ok ? [answer.value] : []));
  refuseTooLarge(used);
  const read = await readPieces(context, used, { beforeEach, onProgress, isFatal });
  const unread = unreadSheets(toRead, found, read);
  const [first] = unread.values();
  if (unread.size > 0 && unread.size === listed.length) throw first;
  const { fresh, cutMerges } = freshSheets(read, memory.cutMerges);
  const sheets = listed.flatMap(({ id }) => kept.get(id) ?? fresh.get(id) ?? []);
  return {
    workbook: { sheets, date1904: false, ...names, ...(charts ?? chartsOf(since)) },
    leftOut: [...leftOut, ...listed.flatMap((sheet) => leftOutOf(sheet, unread, cutMerges))],
    keep: () => {
      memory.remember(listed, cutMerges);
    },
  };
}

function chartsOf(since: ReadRequest['since']): Pick<Workbook, 'ownCharts'> {
  const ownCharts = since?.workbook.ownCharts;
  return ownCharts ? { ownCharts } : {};
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

/** Why Excel did not give sheets, by their ids. */
function unreadSheets(
  asked: readonly ListedSheet[],
  found: readonly Answered<UsedSheet>[],
  read: ReadonlyMap<UsedSheet, SheetRead>,
): ReadonlyMap<string, unknown> {
  const unread = new Map<string, unknown>();
  asked.forEach(({ id }, at) => {
    const answer = found[at];
    if (answer?.ok === false) unread.set(id, answer.error);
  });
  for (const [{ sheet }, cells] of read) if (!cells.ok) unread.set(sheet.id, cells.error);
  return unread;
}

interface Fresh {
  readonly fresh: ReadonlyMap<string, Sheet>;
  readonly cutMerges: ReadonlyMap<string, number>;
}

/** The pictures of what was read now, and how many merged areas of all sheets are cut short, by the sheets' ids. */
function freshSheets(read: ReadonlyMap<UsedSheet, SheetRead>, knownCuts: ReadonlyMap<string, number>): Fresh {
  const fresh = new Map<string, Sheet>();
  const cutMerges = new Map(knownCuts);
  for (const [sheet, cells] of read) {
    if (!cells.ok) continue;
    const { id } = sheet.sheet;
    fresh.set(id, sheetOf(sheet, cells.pieces));
    cutMerges.set(id, joined(cells.pieces.map(({ merged }) => merged)).cut.length);
  }
  return { fresh, cutMerges };
}

function leftOutOf(
  { id, name }: ListedSheet,
  unread: ReadonlyMap<string, unknown>,
  cutMerges: ReadonlyMap<string, number>,
): LeftOut[] {
  if (unread.has(id)) return [{ what: 'sheet', sheet: name, detail: detailOf(unread.get(id)) }];
  const count = cutMerges.get(id) ?? 0;
  return count === 0 ? [] : [{ what: 'merges', sheet: name, count, detail: null }];
}
