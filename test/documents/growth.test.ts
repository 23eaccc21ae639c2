import {
  DEFAULT_VOCABULARY,
  findCitations,
  readDate,
  readDates,
  readDocumentNumber,
  splitEntries,
} from '../../src/documents/index.ts';
import { growth } from '../growth.ts';

const PIECES: readonly [string, (at: number) => string][] = [
  ['citations', (at) => `Kế hoạch số ${(at % 900) + 10}-KH/HU ngày 20/11/2019 về việc kiểm điểm; `],
  ['a list of bare numbers', (at) => `${at === 0 ? 'Công văn số ' : ''}${(at % 90_000) + 10}, `],
  ['bare numbers each called one', (at) => `số ${(at % 900) + 10}, `],
  ['numbers that were forgotten', () => 'số …-KH/HU; '],
  ['dots before codes', () => '...........................KH/HU '],
  ['codes alone', () => 'KH/HU '],
  ['slashes', () => '/ '],
  ['days', () => 'ngày '],
  ['spaces', () => ' \t'],
  ['digits', () => '7'],
  ['letters with their marks apart', () => 'kê\u0301 hoa\u0323ch '],
];

const text = (piece: (at: number) => string, count: number) =>
  Array.from({ length: count }, (_, at) => piece(at)).join('');

test.each(PIECES)('Documents are found in time that grows with the text alone: %s', (_name, piece) => {
  expect(growth((size) => findCitations(text(piece, size), DEFAULT_VOCABULARY), 2500)).toBeLessThan(10);
});

test.each(PIECES)('A cell is read in time that grows with its text alone: %s', (_name, piece) => {
  const read = (size: number) => {
    const cell = text(piece, size);
    return [
      splitEntries(cell),
      readDates(cell),
      readDate(cell),
      readDocumentNumber(cell, DEFAULT_VOCABULARY),
    ];
  };
  expect(growth(read, 1000)).toBeLessThan(10);
});
