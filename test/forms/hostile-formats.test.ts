import { formatKind, type Cell } from '../../src/grid/index.ts';
import { kindOf } from '../../src/forms/table/geometry/cell-kinds.ts';
import { serialOf } from '../../src/forms/document-statistics/date-cell.ts';
import { typedWay } from '../../src/places/browser/entry/clipboard/number-text.ts';
import { changeListOf } from '../../src/workbench/change-list.ts';
import { processorTime } from '../growth.ts';

/** No number format has more than 255 letters, but a file may hold any text as one. */
const SIZE = 100_000;
const FORMATS: readonly (readonly [string, string])[] = [
  ['brackets that are never closed', '['.repeat(SIZE)],
  ['brackets of hours that are never closed', '[h'.repeat(SIZE)],
  ['quotes that are never closed', '"['.repeat(SIZE)],
];

const cellOf = (format: string): Cell => ({ value: 44_000, formula: null, format, font: null });
const contentOf = (format: string | null) => ({ value: 44_000, formula: null, format });
const READERS: readonly (readonly [string, (format: string) => unknown])[] = [
  ['what its cells are for', formatKind],
  ['whether a figure of a table is a date', (format) => kindOf(cellOf(format), new Set())],
  ['whether a document has a date', (format) => serialOf(cellOf(format))],
  [
    'what was changed',
    (format) =>
      changeListOf(
        [
          {
            kind: 'set-cell',
            cell: { sheet: 'a', row: 0, col: 0 },
            before: contentOf(null),
            after: contentOf(format),
          },
        ],
        false,
      ),
  ],
  [
    'how a pasted number is typed',
    (format) => typedWay({ text: '1/2/2023', number: null, format: `d${format}`, isNumber: true, mark: '.' }),
  ],
];

describe.each(READERS)('A number format is asked %s in time', (_, ask) => {
  test.each(FORMATS)('where it is %s', (_name, format) => {
    expect(processorTime(() => ask(format))).toBeLessThan(1_000);
  });
});

test.each([
  ['General', 'general'],
  ['[$-42A]d/m/yyyy', 'date'],
  ['"năm" 0', 'number'],
  ['[Red][<0]0.0%;0', 'percent'],
  ['[h]:mm', 'time'],
  ['@', 'text'],
])('%s is for what it was: %s', (format, kind) => {
  expect(formatKind(format)).toBe(kind);
});
