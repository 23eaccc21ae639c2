import { tryWorkbook } from './run.ts';

test('Of 200 made workbooks of rating tables each figure is read, each fault told, and nothing else', () => {
  const seeds = Array.from({ length: 200 }, (_, at) => at + 1);
  const wrong = seeds.flatMap((seed) =>
    tryWorkbook(seed).map(({ kind, detail }) => `${seed}: ${kind}, ${detail}`),
  );
  expect(wrong).toEqual([]);
}, 120_000);
