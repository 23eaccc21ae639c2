import { readFileSync } from 'node:fs';
import { Desk } from '../../src/app/desk.ts';
import { createEngine } from '../../src/app/engine.ts';
import { cellAt, cellName, sheetNamed, type CellRef, type Plan } from '../../src/grid/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { MemoryPlace } from '../places/memory-place.ts';

const SHEET = 'XL tập thể LĐQL';
const C13: CellRef = { sheet: SHEET, row: 12, col: 2 };

function sampleDesk(): { place: MemoryPlace; desk: Desk } {
  const read = readWorkbook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!read.ok) throw new Error(read.code);
  const place = new MemoryPlace(read.workbook);
  return { place, desk: new Desk(place, () => Promise.resolve(createEngine())) };
}

const errorsOf = (desk: Desk) =>
  desk.state().checked?.findings.filter(({ severity }) => severity === 'error').length;

test('checking finds what is wrong and leaves the workbook as it is', async () => {
  const { place, desk } = sampleDesk();
  const before = place.workbook;
  await desk.open();
  await desk.check();
  expect(desk.state()).toMatchObject({ task: null, isStale: false, outcome: { kind: 'checked' } });
  expect(errorsOf(desk)).toBe(24);
  expect(place.workbook).toBe(before);
  expect(place.marks).toEqual([]);
});

test('marks stand on the cells of the findings, can be undone, and are cleared whole', async () => {
  const { place, desk } = sampleDesk();
  await desk.check();
  await desk.mark();
  expect(desk.state().isMarked).toBe(true);
  const marked = place.marks;
  expect(marked.length).toBeGreaterThan(20);
  const { range } =
    marked.find(({ tag, range: { sheet } }) => tag === 'rating-total' && sheet === SHEET) ?? {};
  expect(cellName({ row: range?.top ?? 0, col: range?.left ?? 0 })).toBe('C13');
  await desk.undo();
  expect(place.marks).toEqual([]);
  expect(desk.state()).toMatchObject({ isMarked: false, done: [], outcome: { kind: 'undone' } });
  await desk.mark();
  await desk.clear();
  expect(place.marks).toEqual([]);
  await desk.undo();
  expect(place.marks).toEqual(marked);
});

test('a suggestion is taken, checked again, and taken back', async () => {
  const { place, desk } = sampleDesk();
  await desk.check();
  const before = place.workbook;
  const findings = desk.state().checked?.findings ?? [];
  const finding = findings.find(({ suggestions }) => suggestions.length > 0);
  await desk.take(finding?.suggestions ?? []);
  expect(desk.state().outcome).toMatchObject({ kind: 'applied', cells: finding?.suggestions.length });
  expect(desk.state().checked?.findings.length).toBe(findings.length - 1);
  await desk.undo();
  expect(place.workbook).toEqual(before);
  expect(desk.state().checked?.findings.length).toBe(findings.length);
});

test('a cell that was edited since is not overwritten', async () => {
  const { place, desk } = sampleDesk();
  await desk.open();
  await desk.check();
  const finding = desk.state().checked?.findings.find(({ suggestions }) => suggestions.length > 0);
  const [suggestion] = finding?.suggestions ?? [];
  if (!suggestion) throw new Error('the sample has suggestions');
  place.type(suggestion.cell, 'khác');
  const edited = place.workbook;
  await desk.take([suggestion]);
  expect(desk.state().outcome).toMatchObject({ kind: 'trouble', trouble: { code: 'changed-meanwhile' } });
  expect(place.workbook).toBe(edited);
});

test('a plan made from the workbook as it is now is written, checked again, and taken back', async () => {
  const { place, desk } = sampleDesk();
  await desk.open();
  const { workbook } = (await desk.current()) ?? {};
  expect(workbook).toBe(place.workbook);
  const content = { formula: null, format: null };
  await desk.write('filled', [
    { kind: 'set-cell', cell: C13, before: { ...content, value: 34 }, after: { ...content, value: 35 } },
  ]);
  expect(desk.state().outcome).toEqual({ kind: 'filled', cells: 1, skipped: [] });
  expect(errorsOf(desk)).toBe(23);
  await desk.undo();
  expect(errorsOf(desk)).toBe(24);
});

test('what is asked of the workbook after an edit is answered from the workbook with the edit', async () => {
  const { place, desk } = sampleDesk();
  await desk.open();
  await desk.current();
  await desk.current();
  expect(place.reads).toHaveLength(1);
  place.type(C13, 35);
  const { workbook, checked } = (await desk.current()) ?? {};
  expect(workbook).toEqual(place.workbook);
  expect(checked?.findings.filter(({ severity }) => severity === 'error')).toHaveLength(23);
});

test('whoever follows the desk sees each result together with the workbook that it is about', async () => {
  const { place, desk } = sampleDesk();
  await desk.open();
  expect(desk.lastChecked()).toBeNull();
  const seen: (number | null)[] = [];
  let { checked } = desk.state();
  desk.subscribe(() => {
    if (desk.state().checked === checked) return;
    ({ checked } = desk.state());
    const last = desk.lastChecked();
    const at = last && sheetNamed(last.workbook, SHEET);
    seen.push(last && last.checked === checked ? Number(at && cellAt(at, C13.row, C13.col)?.value) : null);
  });
  await desk.check();
  place.type(C13, 35);
  await desk.mark();
  await desk.check();
  expect(seen).toEqual([34, 35]);
});

test('an edit makes the result stale, and only the sheet that changed is read again', async () => {
  const { place, desk } = sampleDesk();
  await desk.open();
  await desk.check();
  place.type(C13, 35);
  expect(desk.state().isStale).toBe(true);
  await desk.check();
  expect(place.reads.at(-1)?.since?.changed).toEqual(new Set([SHEET]));
  expect(errorsOf(desk)).toBe(23);
  const sheet = sheetNamed(place.workbook, SHEET);
  expect(sheet && cellAt(sheet, C13.row, C13.col)?.value).toBe(35);
});

test('a desk that is opened from two sides notices each edit once', async () => {
  const { place, desk } = sampleDesk();
  await Promise.all([desk.open(), desk.open()]);
  await desk.check();
  let changes = 0;
  desk.subscribe(() => changes++);
  place.type(C13, 35);
  expect(changes).toBe(1);
  desk.close();
  await Promise.resolve();
  place.type(C13, 34);
  expect(changes).toBe(1);
});

test('with checks on edit the desk checks by itself once the typing is over', async () => {
  jest.useFakeTimers();
  const { place, desk } = sampleDesk();
  await desk.open();
  await desk.check();
  desk.checkOnEdit(true);
  place.type(C13, 3);
  place.type(C13, 35);
  await jest.advanceTimersByTimeAsync(5000);
  expect(place.reads).toHaveLength(2);
  expect(errorsOf(desk)).toBe(23);
  desk.close();
  place.type(C13, 34);
  await jest.advanceTimersByTimeAsync(5000);
  expect(place.reads).toHaveLength(2);
  jest.useRealTimers();
});

test('what a change became is still told after the check of what the workbook calculates in answer to it, and no longer', async () => {
  jest.useFakeTimers();
  const { place, desk } = sampleDesk();
  await desk.open();
  await desk.check();
  desk.checkOnEdit(true);
  const content = { formula: null, format: null };
  await desk.write('inserted', [
    { kind: 'set-cell', cell: C13, before: { ...content, value: 34 }, after: { ...content, value: 35 } },
  ]);
  expect(desk.state().outcome).toMatchObject({ kind: 'inserted', cells: 1 });
  const before = place.reads.length;
  place.type(C13, 34);
  await jest.advanceTimersByTimeAsync(5000);
  expect(place.reads.length).toBeGreaterThan(before);
  expect(desk.state().outcome).toMatchObject({ kind: 'inserted', cells: 1 });
  place.type(C13, 35);
  await jest.advanceTimersByTimeAsync(5000);
  expect(desk.state().outcome).toEqual({ kind: 'checked' });
  desk.close();
  jest.useRealTimers();
});

test('what goes wrong is told, keeps the last result, and a second try works', async () => {
  const { place, desk } = sampleDesk();
  await desk.check();
  for (const task of ['check', 'mark', 'clear'] as const) {
    place.trouble = { code: 'cell-edited', sheet: null, detail: null };
    await desk[task]();
    expect(desk.state()).toMatchObject({
      task: null,
      outcome: { kind: 'trouble', trouble: { code: 'cell-edited' } },
    });
    expect(errorsOf(desk)).toBe(24);
    await desk[task]();
    expect(desk.state().outcome?.kind).not.toBe('trouble');
  }
});

test('a sheet that takes no marks is said, the others are marked', async () => {
  const { place, desk } = sampleDesk();
  place.protected.add(SHEET);
  await desk.check();
  await desk.mark();
  expect(desk.state().outcome).toMatchObject({ skipped: [{ sheet: SHEET, reason: 'sheet-protected' }] });
  expect(place.marks.some(({ range }) => range.sheet === SHEET)).toBe(false);
  expect(place.marks.length).toBeGreaterThan(0);
});

test('a check that is stopped keeps the result of the one before', async () => {
  const { place, desk } = sampleDesk();
  await desk.check();
  const known = desk.state().checked;
  place.type(C13, 35);
  const checking = desk.check();
  desk.stop();
  await checking;
  expect(desk.state()).toMatchObject({
    task: null,
    outcome: { kind: 'trouble', trouble: { code: 'stopped' } },
  });
  expect(desk.state().checked).toBe(known);
});

test('rules that can’t be fetched are told apart from rules that break, each with its code', async () => {
  const { place } = sampleDesk();
  const lost = Object.assign(new Error('Loading chunk engine failed.'), { name: 'ChunkLoadError' });
  for (const [error, code] of [
    [lost, 'not-loaded'],
    [new TypeError('x is not a function'), 'failed'],
  ] as const) {
    const desk = new Desk(place, () => Promise.reject(error));
    await desk.check();
    const trouble = { code, sheet: null, detail: `${error.name}: ${error.message}` };
    expect(desk.state().outcome).toEqual({ kind: 'trouble', trouble });
  }
});

test('every command gives what became of it, not only the state', async () => {
  const { place, desk } = sampleDesk();
  expect(await desk.check()).toEqual({ kind: 'checked' });
  const { suggestions = [] } =
    desk.state().checked?.findings.find((finding) => finding.suggestions.length > 0) ?? {};
  expect(await desk.mark()).toMatchObject({ kind: 'marked', cells: place.marks.length });
  expect(await desk.clear()).toMatchObject({ kind: 'cleared' });
  expect(await desk.take(suggestions)).toMatchObject({ kind: 'applied', cells: suggestions.length });
  expect(await desk.undo()).toMatchObject({ kind: 'undone', cells: suggestions.length });
  place.trouble = { code: 'cell-edited', sheet: null, detail: null };
  expect(await desk.check()).toMatchObject({ kind: 'trouble', trouble: { code: 'cell-edited' } });
});

test('a change stays told as made by its command where the check after it fails', async () => {
  const { place, desk } = sampleDesk();
  await desk.check();
  const applying = place.apply;
  const trouble = { code: 'cell-edited', sheet: null, detail: null } as const;
  Object.assign(place, {
    apply: async (plan: Plan) => {
      const applied = await applying(plan);
      place.trouble = trouble;
      return applied;
    },
  });
  const content = { formula: null, format: null };
  const result = await desk.write('filled', [
    { kind: 'set-cell', cell: C13, before: { ...content, value: 34 }, after: { ...content, value: 35 } },
  ]);
  expect(result).toMatchObject({ kind: 'filled', cells: 1 });
  expect(desk.state()).toMatchObject({ outcome: { kind: 'trouble', trouble }, isStale: true });
});

test('a command that is not begun says so: another is under way, or there is nothing to do', async () => {
  const { desk } = sampleDesk();
  expect(await desk.mark()).toEqual({ kind: 'nothing-to-do' });
  expect(await desk.undo()).toEqual({ kind: 'nothing-to-do' });
  expect(await desk.take([])).toEqual({ kind: 'nothing-to-do' });
  expect(await desk.write('filled', [])).toEqual({ kind: 'nothing-to-do' });
  const checking = desk.check();
  expect(await desk.clear()).toEqual({ kind: 'busy' });
  expect(await desk.check()).toEqual({ kind: 'busy' });
  expect(await checking).toEqual({ kind: 'checked' });
});
