import { dateInWords } from '../forms/letterhead/date-line.ts';
import {
  styledSheet,
  type CalendarDate,
  type CellStyle,
  type NewSheet,
  type StyledCell,
} from '../grid/index.ts';
import { CONTENTS } from './classify.ts';
import type { Draft } from './draft.ts';
import { byDate } from './make-draft.ts';
import { dateLineText, FORM_TEXTS } from './wording.vi.ts';

/** What a new Biểu 1 says around its table; "" is left out. */
export interface FormOptions {
  /** "ĐẢNG BỘ TỈNH LÂM ĐỒNG". */
  readonly superior: string;
  /** "HUYỆN ỦY BẢO LÂM". */
  readonly unit: string;
  /** "Bảo Lâm". */
  readonly locality: string;
  /** null: left for the pen. */
  readonly date: CalendarDate | null;
  readonly signer: string;
  /** The sheet's name where "Biểu 1" is taken. */
  readonly name?: string;
}

const FONT = { name: 'Times New Roman', size: 13 } as const;
const BOLD: CellStyle = { font: { ...FONT, bold: true } };
const ITALIC: CellStyle = { font: { ...FONT, italic: true } };
const TITLE: CellStyle = { font: { ...FONT, size: 14, bold: true }, horizontal: 'center', wrap: true };
const LABEL: CellStyle = { font: FONT, border: true, vertical: 'center', wrap: true };
const VALUE: CellStyle = { ...LABEL, horizontal: 'center' };
const HEAD: CellStyle = { ...VALUE, font: { ...FONT, bold: true } };

/** Rows of the form, from 0, as the printed one has them. */
const [TITLE_ROW, HEAD_ROW, FIRST_ROW] = [4, 6, 7];
const LAST_ROW = FIRST_ROW + 2 * CONTENTS.length - 1;
const [NOTE_ROW, SIGNER_ROW, NAME_ROW] = [LAST_ROW + 1, LAST_ROW + 3, LAST_ROW + 7];
const FIRST_YEAR_COLUMN = 2;
const [CONTENT_WIDTH, LABEL_WIDTH, YEAR_WIDTH] = [40, 18, 17];

/**
 * Biểu 1 as a new sheet: letterhead, title, a pair of rows for each content with a column for each year of the draft,
 * the note (*) and the signature. It holds the documents that were chosen; the years must not be none.
 */
export function createForm(draft: Draft, options: FormOptions): NewSheet {
  const last = FIRST_YEAR_COLUMN + Math.max(draft.years.length, 1) - 1;
  return styledSheet({
    name: options.name ?? FORM_TEXTS.sheetName,
    cells: [...letterhead(options, last), ...head(draft.years), ...body(draft), ...closing(options, last)],
    merges: [
      { top: TITLE_ROW, left: 0, bottom: TITLE_ROW, right: last },
      { top: HEAD_ROW, left: 0, bottom: HEAD_ROW, right: 1 },
      ...CONTENTS.map((_content, index) => {
        const top = FIRST_ROW + 2 * index;
        return { top, left: 0, bottom: top + 1, right: 0 };
      }),
    ],
    widths: new Map([
      [0, CONTENT_WIDTH],
      [1, LABEL_WIDTH],
      ...draft.years.map((_year, index): [number, number] => [FIRST_YEAR_COLUMN + index, YEAR_WIDTH]),
    ]),
    heights: new Map([[TITLE_ROW, 40]]),
    orientation: 'landscape',
  });
}

function cell(row: number, col: number, value: string | number | null, style: CellStyle): StyledCell {
  return { row, col, content: { value, formula: null, format: null }, style };
}

function letterhead({ superior, unit, locality, date }: FormOptions, last: number): StyledCell[] {
  const right = Math.max(last - 2, FIRST_YEAR_COLUMN);
  const day = date ? dateInWords(date) : null;
  return [
    cell(0, 0, superior, BOLD),
    cell(0, right, FORM_TEXTS.motto, BOLD),
    cell(1, 0, unit, BOLD),
    cell(2, 0, FORM_TEXTS.star, { font: FONT }),
    ...(locality === '' ? [] : [cell(2, right, dateLineText(locality, day), ITALIC)]),
    cell(3, last, FORM_TEXTS.number, BOLD),
    cell(TITLE_ROW, 0, FORM_TEXTS.title, TITLE),
  ].filter(({ content }) => content.value !== '');
}

function head(years: readonly number[]): StyledCell[] {
  return [
    cell(HEAD_ROW, 0, FORM_TEXTS.contentHead, HEAD),
    cell(HEAD_ROW, 1, null, HEAD),
    ...years.map((year, index) => cell(HEAD_ROW, FIRST_YEAR_COLUMN + index, year, HEAD)),
  ];
}

function body({ years, chips }: Draft): StyledCell[] {
  return CONTENTS.flatMap((content, index) => {
    const row = FIRST_ROW + 2 * index;
    const columns = years.flatMap((year, at) => {
      const here = chips
        .filter((chip) => chip.content === content && chip.year === year)
        .filter(({ choice, number, date }) => choice === 'write' && number !== '' && date !== '')
        .toSorted(byDate);
      const lines = (texts: readonly string[]) => (texts.length === 0 ? null : texts.join('\n'));
      return [
        cell(row, FIRST_YEAR_COLUMN + at, lines(here.map(({ number }) => number)), VALUE),
        cell(row + 1, FIRST_YEAR_COLUMN + at, lines(here.map(({ date }) => date)), VALUE),
      ];
    });
    return [
      cell(row, 0, FORM_TEXTS.contents[content], LABEL),
      cell(row, 1, FORM_TEXTS.numberRow, LABEL),
      cell(row + 1, 0, null, LABEL),
      cell(row + 1, 1, FORM_TEXTS.dateRow, LABEL),
      ...columns,
    ];
  });
}

function closing({ signer }: FormOptions, last: number): StyledCell[] {
  const col = Math.max(last - 1, FIRST_YEAR_COLUMN);
  return [
    cell(NOTE_ROW, 0, FORM_TEXTS.note, ITALIC),
    cell(SIGNER_ROW, col, FORM_TEXTS.signer, BOLD),
    ...(signer === '' ? [] : [cell(NAME_ROW, col, signer, BOLD)]),
  ];
}
