import { recognise } from '../../src/forms/recognise.ts';
import { cellName, rangeName } from '../../src/grid/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const YEARS = [2024, 2025];
const LABELS = ['Số, ký hiệu', 'Ngày ban hành'];

/** Two contents of so many documents each, their labels merged over them or written once; the last rows may be blank. */
function statistics(title: string, count: number, { merged = true, filled = count } = {}) {
  const rows: Literal[][] = [[title], ['Nội dung', undefined, ...YEARS]];
  const merges: string[] = [];
  for (const content of ['Quy định 132-QĐ/TW', 'Hướng dẫn 21-HD/BTCTW']) {
    for (const [kind, label] of LABELS.entries()) {
      const top = rows.length + 1;
      for (let at = 0; at < count; at++) {
        const texts = YEARS.map((year) => (kind === 0 ? `${at + 10}-KH/HU` : `${(at % 19) + 10}/11/${year}`));
        rows.push([
          at === 0 && kind === 0 ? content : undefined,
          at === 0 ? label : undefined,
          ...(at < filled ? texts : []),
        ]);
      }
      if (merged) merges.push(`B${top}:B${top + count - 1}`);
    }
  }
  return workbook(sheet('S', rows, { merges }));
}

/** The range of the form, and how many numbers and dates it has read; else what is told. */
function read(...of: Parameters<typeof statistics>) {
  const { forms, unread } = recognise(statistics(...of));
  return [
    ...forms.map((form) => {
      if (form.kind !== 'document-statistics') return form.kind;
      const cells = new Set(JSON.stringify(form.slots).match(/"row":\d+,"col":\d+/gu));
      const filled = [...cells].map((one) => JSON.parse(`{${one}}`) as { row: number; col: number });
      return `${rangeName(form.range)} ${filled.filter(({ col }) => col > 1).map(cellName).length}`;
    }),
    ...unread.map(({ reason }) => reason),
  ];
}

const TITLES = ['THỐNG KÊ VĂN BẢN LÃNH ĐẠO, CHỈ ĐẠO', 'CÁC VĂN BẢN ĐÃ BAN HÀNH', 'Biểu số 1'];

test.each(TITLES.flatMap((title) => [1, 7, 13, 25, 90].map((count) => [title, count] as const)))(
  '“%s” with %d documents a year and content is read whole',
  (title, count) => {
    const whole = [`A2:D${2 + 4 * count} ${8 * count + YEARS.length}`];
    expect(read(title, count)).toEqual(whole);
    expect(read(title, count, { merged: false })).toEqual(whole);
  },
);

test.each([14, 40])('Labels merged over %d rows, of which three are filled, are paired', (count) => {
  const [form] = read(TITLES[1] ?? '', count, { filled: 3 });
  expect(form).toMatch(new RegExp(`^A2:D${2 + 4 * count} `, 'u'));
});
