import * as fc from 'fast-check';
import {
  explanationText,
  NO_NOTES,
  notesText,
  readNotes,
  type KeptExplanation,
} from '../../src/sending/notes.ts';

const ONE: KeptExplanation = {
  key: 'excellent-quota|over|individuals|2022',
  text: 'Tỉnh ủy đã quyết định.',
  date: '2026-12-01',
  figures: [11, 8, null, 'x'],
};

test('what is kept is read back', () => {
  const text = notesText({ explanations: [ONE] });
  expect(readNotes(text)).toEqual({ notes: { explanations: [ONE] }, trouble: null });
  expect(notesText(NO_NOTES)).toBeNull();
  expect(readNotes(null)).toEqual({ notes: NO_NOTES, trouble: null });
});

test.each<[name: string, text: string, explanations: number, trouble: string | null]>([
  ['no JSON', '{', 0, 'damaged'],
  ['a list', '[]', 0, 'damaged'],
  ['no version', '{"explanations":[]}', 0, 'damaged'],
  ['explanations that are no list', '{"soat-bieu":1,"explanations":{}}', 0, 'damaged'],
  ['nothing but the version', '{"soat-bieu":1}', 0, null],
  [
    'one that is damaged',
    JSON.stringify({ 'soat-bieu': 1, explanations: [{ key: 'x' }, ONE] }),
    1,
    'damaged',
  ],
  ['a later version', JSON.stringify({ 'soat-bieu': 2, explanations: [ONE], more: 1 }), 1, 'later'],
  ['a later one with other explanations', '{"soat-bieu":3,"explanations":"x"}', 0, 'later'],
])('%s is read as far as it can be', (_name, text, explanations, trouble) => {
  const read = readNotes(text);
  expect(read.notes.explanations.length).toBe(explanations);
  expect(read.trouble).toBe(trouble);
});

test('whatever is kept, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readNotes(text).trouble !== 'number'),
  );
});

test.each<[typed: string, kept: string | null]>([
  ['  Đã báo cáo.\r\nCó biên bản. ', 'Đã báo cáo.\nCó biên bản.'],
  ['a\u0000b\u0007\tc', 'abc'],
  [' \n ', null],
  ['x'.repeat(1_000), 'x'.repeat(1_000)],
  ['x'.repeat(1_001), null],
])('what is typed is kept without control characters and spaces around it', (typed, kept) => {
  expect(explanationText(typed)).toBe(kept);
});
