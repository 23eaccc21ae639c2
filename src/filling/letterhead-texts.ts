import type { Recognition } from '../forms/form.ts';
import { foldText, tidyText, type Row, type Workbook } from '../grid/index.ts';

/** What a workbook's sheets say around their forms; "" where none says it, or they don't agree. */
export interface LetterheadTexts {
  /** "ĐẢNG BỘ TỈNH LÂM ĐỒNG". */
  readonly superior: string;
  /** "Bảo Lâm". */
  readonly locality: string;
  /** The name below "NGƯỜI LẬP BIỂU". */
  readonly signer: string;
}

/** Reads them from a workbook; `unit` is the line that names the unit ("HUYỆN ỦY BẢO LÂM"), null where none does. */
export function letterheadTexts(
  workbook: Workbook,
  { letterheads }: Pick<Recognition, 'letterheads'>,
  unit: string | null,
): LetterheadTexts {
  const localities = letterheads.flatMap(({ dates }) => dates.map(({ place }) => localityName(place)));
  const signers = letterheads.flatMap(({ signatures }) => signatures.map(({ name }) => name?.text ?? ''));
  return {
    superior: unit === null ? '' : agreed(superiorsOf(workbook, unit)),
    locality: agreed(localities),
    signer: agreed(signers.map(tidyText)),
  };
}

/** The text that all say; "" where two say different things. */
function agreed(texts: readonly string[]): string {
  const [first, another] = new Set(texts.filter((text) => text !== ''));
  return another === undefined ? (first ?? '') : '';
}

function localityName(text: string): string {
  return tidyText(text).replace(/,$/u, '').trim();
}

const LETTERHEAD_ROWS = 12;
const LONGEST = 120;

/** The lines directly above those that name the unit, in the same cell or the one above. */
function superiorsOf({ sheets }: Workbook, unit: string): string[] {
  const key = foldText(unit);
  return sheets.flatMap(({ rows }) => {
    const columns = new Map<number, string[]>();
    for (const [row, cells] of rows) {
      if (row >= LETTERHEAD_ROWS) break;
      addLines(columns, cells);
    }
    return [...columns.values()].flatMap((lines) => {
      const at = lines.findIndex((line) => foldText(line) === key);
      const above = lines[at - 1];
      return above === undefined ? [] : [above];
    });
  });
}

function addLines(columns: Map<number, string[]>, cells: Row): void {
  cells.forEach((cell, col) => {
    if (typeof cell?.value !== 'string' || cell.value.length > LONGEST) return;
    const lines = cell.value.split(/[\r\n]+/u).map((line) => tidyText(line));
    columns.set(col, [...(columns.get(col) ?? []), ...lines.filter((line) => line !== '')]);
  });
}
