import { readFileSync } from 'node:fs';
import { addYear } from '../../src/filling/index.ts';
import { rangeName, sheetNamed, type Plan, type Range } from '../../src/grid/index.ts';
import { patchWorkbook, readLook } from '../../src/xlsx/index.ts';
import { statistics } from '../rules/documents.ts';
import { sheet, workbook } from '../workbooks/literal.ts';
import { mustRead } from '../xlsx/reading.ts';
import { statisticsOf } from './seed.ts';

const bytes = new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx'));

test('the column of a new year looks like its neighbour, and the title reaches over it; both are taken back', () => {
  const book = mustRead(bytes);
  const form = statisticsOf(book);
  const index = book.sheets.findIndex(({ name }) => name === form.sheet);
  const patched = patchWorkbook(bytes, planned(addYear(form, book)));
  if (!patched.ok) throw new Error(patched.trouble.code);
  const [before, after] = [bytes, patched.bytes].map((file) => readLook(file).sheets[index]);
  const columns = form.years.map(({ cell }) => cell.col);
  const last = Math.max(...columns);
  for (const [row, looks] of before?.cells ?? []) {
    if (row < form.range.top || row > form.range.bottom) continue;
    expect([row, after?.cells.get(row)?.get(last + 1)]).toEqual([row, looks.get(last)]);
  }
  const merges = sheetNamed(mustRead(patched.bytes), form.sheet)?.merges.map(rangeName) ?? [];
  const titles = sheetNamed(book, form.sheet)?.merges.filter(isTitle(last, form.range.top)) ?? [];
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(merges).toContain(rangeName({ ...title, right: last + 1 }));
  const back = patchWorkbook(patched.bytes, patched.inverse);
  expect(back.ok && Buffer.compare(back.bytes, bytes)).toBe(0);
});

const isTitle = (last: number, top: number) => (merge: Range) =>
  merge.left === 0 && merge.right === last && merge.bottom < top;

test.each<[what: string, merges: readonly string[], plan: string]>([
  ['no merged cells', [], 'copy D2:D4 to E2:E4'],
  ['a title over the table', ['A1:D1'], 'copy D2:D4 to E2:E4; merge A1:D1 as A1:E1'],
  ['a title over the years', ['C1:D1'], 'copy D2:D4 to E2:E4; merge C1:D1 as C1:E1'],
  ['a title that ends before the last year', ['A1:C1'], 'copy D2:D4 to E2:E4'],
])('a new year beside %s', (_what, merges, told) => {
  const rows = statistics([2021, 2022], [['32-KH/HU'], ['08/11/2021']]);
  const book = workbook(sheet('Biểu 1', rows, { merges: [...merges] }));
  const plan = planned(addYear(statisticsOf(book), book));
  expect(tellingOf(plan)).toBe(told);
});

function planned(plan: ReturnType<typeof addYear>): Plan {
  if (!plan.ok) throw new Error(plan.reason);
  return plan.edits;
}

function tellingOf(plan: Plan): string {
  const told = plan.flatMap((edit) => {
    if (edit.kind === 'copy-look') return [`copy ${rangeName(edit.from)} to ${rangeName(edit.to)}`];
    const names = (ranges: readonly Range[]) => ranges.map(rangeName).join(', ');
    return edit.kind === 'set-merges' ? [`merge ${names(edit.before)} as ${names(edit.after)}`] : [];
  });
  return told.join('; ');
}
