import { Desk } from '../../src/app/desk.ts';
import { createEngine } from '../../src/app/engine.ts';
import { NarrativeDesk, type InsertRequest } from '../../src/app/narrative-desk.ts';
import type { CellRef } from '../../src/grid/index.ts';
import { seed } from '../narrative/seed.ts';
import { MemoryPlace } from '../places/memory-place.ts';

const engine = createEngine();
const C13: CellRef = { sheet: 'XL tập thể LĐQL', row: 12, col: 2 };
const REQUEST: InsertRequest = {
  wanted: { years: null },
  isChosen: ({ kind }) => kind === 'ratings',
  where: 'new-sheet',
  mode: 'live',
  charts: false,
  overwrite: false,
};

async function openWords() {
  const place = new MemoryPlace(seed());
  const desk = new Desk(place, () => Promise.resolve(engine));
  await desk.open();
  return { place, desk, words: new NarrativeDesk(desk) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

test('the words are of what was checked last, from when the tab is opened until it is closed', async () => {
  const { place, desk, words } = await openWords();
  await desk.check();
  const close = words.open();
  await settled();
  expect(words.state().current).toEqual(desk.lastChecked());
  place.type(C13, 35);
  await desk.check();
  await settled();
  expect(words.state().current?.checked).toBe(desk.state().checked);
  close();
  place.type(C13, 36);
  await desk.check();
  await settled();
  expect(words.state().current?.checked).not.toBe(desk.state().checked);
});

test('chosen tables are inserted once, found unchanged, and taken back', async () => {
  const { place, desk, words } = await openWords();
  const before = place.workbook.sheets.length;
  expect(await words.insert(REQUEST)).toEqual({ kind: 'written' });
  expect(place.workbook.sheets).toHaveLength(before + 1);
  expect(await words.insert(REQUEST)).toEqual({ kind: 'unchanged' });
  await desk.undo();
  expect(place.workbook.sheets).toHaveLength(before);
});

test('what is asked while a check on edit begins is inserted after it, not lost', async () => {
  const { place, desk, words } = await openWords();
  await words.read();
  Object.assign(place, {
    selection: () => {
      if (desk.state().task === null && place.reads.length === 1) void desk.check();
      return Promise.resolve({ ...C13, row: 40 });
    },
  });
  expect(await words.insert({ ...REQUEST, where: 'selection' })).toEqual({ kind: 'written' });
  expect(desk.state()).toMatchObject({ done: [{ what: 'inserted' }], outcome: { kind: 'inserted' } });
});

test('where nothing is selected, or the workbook can’t be read, nothing is written', async () => {
  const { place, desk, words } = await openWords();
  const { workbook } = place;
  expect(await words.insert({ ...REQUEST, where: 'selection' })).toEqual({ kind: 'no-selection' });
  place.type(C13, 34);
  place.trouble = { code: 'cell-edited', sheet: null, detail: null };
  expect(await words.insert(REQUEST)).toEqual({ kind: 'unread' });
  expect(desk.state().done).toEqual([]);
  expect(place.workbook.sheets).toHaveLength(workbook.sheets.length);
});
