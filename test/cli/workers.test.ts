import type { CheckedOne, Job, Setup } from '../../src/cli/file-check.ts';
import { inParallel, oneByOne } from '../../src/cli/workers.ts';

const SETUP: Setup = {
  options: {
    format: 'json',
    ruleset: undefined,
    base: undefined,
    severity: 'info',
    strict: false,
    paths: [],
  },
  layer: undefined,
  width: null,
  coloured: false,
};
const FILES = [
  'assets/samples/bao-lam-2022.xlsx',
  'test/fixtures/openpyxl-layouts.xlsx',
  'test/fixtures/encrypted.xlsx',
  'test/fixtures/libreoffice.xls',
  'khong-co.xlsx',
];
const jobs: Job[] = Array.from({ length: 20 }, (_, index) => {
  const path = FILES[index % FILES.length] ?? '';
  return { file: `${index} ${path}`, path, trouble: null };
});

async function all(results: AsyncGenerator<CheckedOne>): Promise<CheckedOne[]> {
  const list: CheckedOne[] = [];
  for await (const result of results) list.push(result);
  return list;
}

test('Files checked over several threads give the same report, in the same order, as one after the other', async () => {
  const [alone, together] = [await all(oneByOne(jobs, SETUP)), await all(inParallel(jobs, SETUP, 3))];
  expect(together.map((one) => one.piece)).toEqual(alone.map((one) => one.piece));
  expect(together.map((one) => one.tally)).toEqual(alone.map((one) => one.tally));
  expect(together.map((one) => one.told)).toEqual(alone.map((one) => one.told));
});

test('Threads end when nobody reads on', async () => {
  for await (const first of inParallel(jobs, SETUP, 2)) {
    expect(first.piece).toContain('"file":"0 assets');
    break;
  }
});
