import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { calculated } from '../../src/cli/calculator.ts';
import { readFile } from '../../src/cli/read-file.ts';
import { cellAt, parseCellName, type Workbook } from '../../src/grid/index.ts';
import { calculateBy } from '../../src/places/formulas/index.ts';
import { reportSchema } from '../../src/report/index.ts';
import { formulaBook, type Cells } from '../workbooks/formula-book.ts';
import { makeFolder } from './folder.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const COMMAND = join(__dirname, '..', '..', 'dist', 'cli', 'soat-bieu.js');
/** Runs the command and tells what its whole process took of memory at most. */
const MEASURED = `
process.on('exit', () => process.stderr.write('\\nMB ' + process.resourceUsage().maxRSS / 1024));
require(process.argv[1]);`;

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly megabytes: number;
  readonly seconds: number;
}

function run(...words: readonly string[]): Outcome {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', MEASURED, COMMAND, ...words], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  const megabytes = Number(/MB ([\d.]+)$/u.exec(stderr)?.[1]);
  return { status, out: stdout, megabytes, seconds: (performance.now() - start) / 1000 };
}

const f = (formula: string): Literal => ({ v: null, f: formula });

/** A table with an error of its own, where the formulas are the total of one year. */
const table = (...formulas: readonly string[]): Cells => ({
  A1: 'Kết quả xếp loại tổ chức cơ sở đảng',
  ...{ A2: 'Tiêu chí', B2: 2021, C2: 2022 },
  ...{ A3: 'Hoàn thành xuất sắc nhiệm vụ', B3: 1, C3: 1 },
  ...{ A4: 'Hoàn thành tốt nhiệm vụ', B4: 8, C4: 8 },
  ...{ A5: 'Hoàn thành nhiệm vụ', B5: 1, C5: 1 },
  ...{ A6: 'Không hoàn thành nhiệm vụ', B6: 0, C6: 0 },
  ...{ A7: 'Tổng số', B7: 12, C7: { formula: formulas[0] ?? '' } },
  ...Object.fromEntries(formulas.slice(1).map((formula, index) => [`H${index + 1}`, { formula }])),
});

const DOUBLED = Array.from({ length: 24 }, (_, index) =>
  index === 0 ? 'REPT("x",32767)' : `H${index}&H${index}`,
);

const HOSTILE: readonly [string, readonly string[]][] = [
  ['a factorial that never ends', ['FACT(1E+15)']],
  ['products of whole sheets', ['SUMPRODUCT(J1:XFD1048576*J1:XFD1048576)']],
  ['texts that double from cell to cell', ['LEN(H20)', ...DOUBLED]],
  ['a text of a billion letters', ['LEN(REPT("x",1E+9))']],
  ['brackets within brackets', [`${'('.repeat(4000)}1${')'.repeat(4000)}`]],
  ['signs before signs', [`${'-'.repeat(8000)}1`]],
  [
    'sums of whole sheets from every cell',
    Array.from({ length: 300 }, (_, at) => `SUM(J1:XFD1048576)+${at}`),
  ],
  ['functions within functions', [`${'ABS('.repeat(1500)}1${')'.repeat(1500)}`]],
];

describe('formulas without values that would take all time or all memory cost no more than their own cells:', () => {
  const folder = makeFolder(
    Object.fromEntries(
      HOSTILE.map(([, formulas], index) => [`${index}.xlsx`, formulaBook(table(...formulas))]),
    ),
  );
  test.each(HOSTILE.map(([what], index) => [what, join(folder, `${index}.xlsx`)] as const))(
    '%s',
    (_what, path) => {
      const { status, out, megabytes, seconds } = run('check', '--format', 'json', path);
      const [file] = reportSchema.parse(JSON.parse(out)).files;
      // The year beside is checked as ever.
      expect([status, file?.findings.map(({ rule, cell }) => `${rule} ${cell ?? ''}`)]).toEqual([
        1,
        expect.arrayContaining(['rating-total B7']),
      ]);
      const told = file?.notChecked.map(({ messageId, cell }) => `${messageId} ${cell ?? ''}`);
      const isWrong = file?.findings.some(({ cell }) => cell === 'C7') === true;
      expect(isWrong || told?.includes('uncalculated C7')).toBe(true);
      expect(megabytes).toBeLessThan(400);
      // Two seconds of calculation, and the start of the program, be the computer ever so busy.
      expect(seconds).toBeLessThan(20);
    },
  );

  test.each([
    ['fill', '--dry-run'],
    ['fill', '--in-place', '--year', '2023'],
    ['narrate', '--dry-run'],
  ])('%s %s', (command, ...words) => {
    const { status, megabytes, seconds } = run(command, join(folder, '0.xlsx'), ...words);
    expect([0, 1, 2]).toContain(status);
    expect(megabytes).toBeLessThan(400);
    expect(seconds).toBeLessThan(20);
  });
});

const cellIn = ({ sheets: [first] }: Workbook) => first && cellAt(first, 0, 0)?.value;

test('After a workbook whose calculation was given up the next one is calculated', async () => {
  const [hanging, usual] = ['FACT(1E+15)', '1+1'].map((formula) => workbook(sheet('Bảng', [[f(formula)]])));
  if (!hanging || !usual) throw new Error('no workbook');
  const [first, second] = await Promise.all([
    calculateBy(hanging, calculated),
    calculateBy(usual, calculated),
  ]);
  expect([first.isGivenUp, first.workbook]).toEqual([true, hanging]);
  expect([second.isGivenUp, cellIn(second.workbook)]).toEqual([false, 2]);
});

test('A file of usual size is calculated within the limits, every value of it', async () => {
  const cells: Record<string, Cells[string]> = {};
  for (let row = 1; row <= 500; row++) {
    cells[`A${row}`] = row;
    cells[`B${row}`] = { formula: `A${row}*2` };
    cells[`C${row}`] = { formula: `SUM(A1:A${Math.min(row, 50)})` };
  }
  const folder = makeFolder({ 'a.xlsx': formulaBook(cells) });
  const read = await readFile(join(folder, 'a.xlsx'));
  expect(read).toMatchObject({ ok: true, isGivenUp: false });
  const at = parseCellName('B500');
  const own = read.ok ? read.workbook.sheets[0] : undefined;
  expect(own && at && cellAt(own, at.row, at.col)?.value).toBe(1000);
});
