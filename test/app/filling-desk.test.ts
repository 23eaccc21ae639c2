import { Desk } from '../../src/app/desk.ts';
import { createEngine } from '../../src/app/engine.ts';
import { FillingDesk } from '../../src/app/filling-desk.ts';
import type { Chip } from '../../src/filling/index.ts';
import { cellAt, cellName, rangeName, sheetNamed, type Sheet, type Workbook } from '../../src/grid/index.ts';
import { describeChip, emptied, report, seed } from '../filling/seed.ts';
import { MemoryPlace } from '../places/memory-place.ts';
import { sheet, workbook } from '../workbooks/literal.ts';
import { listOf } from '../workbooks/row-list.ts';

const BIEU_1 = 'Biểu 1';
const BODY = { top: 7, left: 2, bottom: 12, right: 6 };
const SEED = seed();
const EMPTY = emptied(SEED, BIEU_1, BODY);
const engine = createEngine();

async function openFilling(book: Workbook, place = new MemoryPlace(book)) {
  const desk = new Desk(place, () => Promise.resolve(engine));
  await desk.open();
  const filling = new FillingDesk(desk);
  await filling.collect();
  return { place, desk, filling };
}

/** A workbook with some sheets only. */
function only(book: Workbook, isIn: (sheet: Sheet) => boolean): Workbook {
  return { ...book, sheets: book.sheets.filter(isIn) };
}

const without = (book: Workbook, ...names: readonly string[]) =>
  only(book, ({ name }) => !names.includes(name));

/** The texts of Biểu 1's body by cell. */
function body(book: Workbook, { top, left, bottom, right } = BODY): Record<string, string> {
  const form = sheetNamed(book, BIEU_1);
  const cells: Record<string, string> = {};
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) {
      const value = form && cellAt(form, row, col)?.value;
      if (typeof value === 'string') cells[cellName({ row, col })] = value;
    }
  }
  return cells;
}

/** All that cells hold; the place in memory forgets the font of a cell that was emptied. */
function contents({ sheets }: Workbook): unknown {
  return sheets.map(({ name, rows, merges }) => {
    const cells = [...rows].flatMap(([row, its]) =>
      listOf(its).flatMap((cell, col) => (cell ? [[row, col, cell.value, cell.formula, cell.format]] : [])),
    );
    return { name, cells, merges: merges.map((merge) => rangeName(merge)).toSorted() };
  });
}

function chipOf(filling: FillingDesk, number: string): Chip {
  const chip = filling.state().drafted?.draft.chips.find((one) => one.number === number);
  if (!chip) throw new Error(`${number} is not in the draft`);
  return chip;
}

const edits = (filling: FillingDesk) => filling.state().drafted?.edits ?? [];

describe('Biểu 1 from the register of the workbook itself', () => {
  test('is drafted without changing anything, filled as the report has it, and taken back', async () => {
    const { place, desk, filling } = await openFilling(EMPTY);
    expect(place.workbook).toBe(EMPTY);
    const { drafted } = filling.state();
    expect(drafted?.sources).toEqual([
      {
        id: 'register Sổ văn bản 0 0',
        kind: 'register',
        name: 'Sổ văn bản',
        documents: 25,
        isWithoutDates: false,
      },
    ]);
    expect(drafted?.unit).toMatchObject({ code: 'HU', from: 'letterhead' });
    await filling.fill();
    expect(desk.state().outcome).toMatchObject({ kind: 'filled', cells: 22 });
    expect(body(place.workbook)).toEqual({ ...body(SEED), F9: '08/11/2021', F11: '08/11/2021' });
    expect(edits(filling)).toEqual([]);
    await desk.undo();
    expect(contents(place.workbook)).toEqual(contents(EMPTY));
  });

  test('what the rules say of it is known as soon as it is filled', async () => {
    const { desk, filling } = await openFilling(EMPTY);
    await filling.fill();
    const told = desk.state().checked?.findings.filter(({ cell }) => cell?.sheet === BIEU_1);
    expect(told?.filter(({ severity }) => severity === 'error')).toHaveLength(2);
  });

  test('is drafted again when someone else changes the sheet', async () => {
    const { place, desk, filling } = await openFilling(EMPTY);
    const close = filling.open();
    place.type({ sheet: BIEU_1, row: 7, col: 3 }, '111-KH/HU');
    expect(desk.state().isStale).toBe(true);
    await filling.collect();
    expect(chipOf(filling, '111-KH/HU')).toMatchObject({ state: 'same', choice: 'keep' });
    close();
  });
});

describe('what the clerk decides', () => {
  test('of each document is what is written', async () => {
    const { place, filling } = await openFilling(EMPTY);
    filling.acceptRepair(chipOf(filling, '236-CVBTCHU').id);
    filling.tick(chipOf(filling, '65-QĐ/HU').id, true);
    filling.drop(chipOf(filling, '111-KH/HU').id);
    filling.edit(chipOf(filling, '32-KH/HU').id, { number: '33-KH/HU', date: '09/11/2021' });
    filling.move(chipOf(filling, '343-CV/HU').id, 2, 2022);
    await filling.fill();
    const cells = body(place.workbook);
    expect(cells['G12']).toBe('234-CV/BTCHU\n236-CV/BTCHU');
    expect([cells['E12'], cells['E13']]).toEqual(['65-QĐ/HU', '13/11/2020']);
    expect([cells['D8'], cells['D9']]).toEqual([undefined, undefined]);
    expect([cells['F8'], cells['F9']]).toEqual(['33-KH/HU', '09/11/2021']);
    expect([cells['F12'], cells['G10'], cells['G11']]).toEqual([undefined, '343-CV/HU', '15/11/2021']);
  });

  test('stays decided when sources come and go, and after filling was taken back', async () => {
    const { place, desk, filling } = await openFilling(EMPTY);
    filling.tick(chipOf(filling, '65-QĐ/HU').id, true);
    filling.drop(chipOf(filling, '111-KH/HU').id);
    await filling.addText(report());
    expect([chipOf(filling, '65-QĐ/HU').choice, chipOf(filling, '111-KH/HU').choice]).toEqual([
      'write',
      'leave',
    ]);
    const added = filling.state().added?.id ?? '';
    await filling.removeSource(added);
    expect([chipOf(filling, '65-QĐ/HU').choice, chipOf(filling, '111-KH/HU').choice]).toEqual([
      'write',
      'leave',
    ]);
    await filling.fill();
    expect(chipOf(filling, '65-QĐ/HU')).toMatchObject({ state: 'same', choice: 'keep' });
    expect(edits(filling)).toEqual([]);
    await desk.undo();
    await filling.collect();
    expect(chipOf(filling, '65-QĐ/HU')).toMatchObject({ state: 'new', choice: 'write' });
    expect(contents(place.workbook)).toEqual(contents(EMPTY));
  });

  test('of a document that stands in the sheet can be taken back, and loses nothing', async () => {
    const { place, filling } = await openFilling(SEED);
    const { id } = chipOf(filling, '70-KH/HU');
    filling.move(id, 2, 2022);
    filling.tick(id, false);
    expect(chipOf(filling, '70-KH/HU').choice).toBe('remove');
    filling.tick(id, true);
    expect(chipOf(filling, '70-KH/HU')).toMatchObject({ choice: 'write', content: 2 });
    filling.drop(id);
    filling.keep(id);
    expect(chipOf(filling, '70-KH/HU')).toMatchObject({ choice: 'keep', content: 1 });
    expect(edits(filling)).toEqual([]);
    expect(place.workbook).toBe(SEED);
  });

  test('of a document only in the sheet is done with once it was removed', async () => {
    const book = without(SEED, 'Sổ văn bản');
    const { place, filling } = await openFilling(book);
    const gone = chipOf(filling, '602-CV/HU');
    expect(describeChip(gone)).toBe('3/2018 602-CV/HU 16/11/2018 missing keep -');
    filling.drop(gone.id);
    await filling.fill();
    expect(body(place.workbook)['C12']).toBe('623-CV/HU');
    expect(edits(filling)).toEqual([]);
    expect(chipOf(filling, '623-CV/HU').choice).toBe('keep');
  });

  test('and is done with, too, where the check after the removal fails: nothing else is removed then', async () => {
    const { place, filling } = await openFilling(without(SEED, 'Sổ văn bản'));
    filling.drop(chipOf(filling, '602-CV/HU').id);
    const { read } = place;
    const trouble = { code: 'cell-edited', sheet: null, detail: null } as const;
    Object.assign(place, { read: () => Promise.resolve({ ok: false, trouble }) });
    expect(await filling.fill()).toMatchObject({ kind: 'filled' });
    Object.assign(place, { read });
    await filling.collect();
    expect(chipOf(filling, '623-CV/HU').choice).toBe('keep');
    expect(edits(filling)).toEqual([]);
  });

  test('places a document of the unit that belonged to no content; one of a superior is never filled in', async () => {
    const { place, filling } = await openFilling(EMPTY);
    await filling.addText('Quyết định số 77-QĐ/HU ngày 12/11/2020; Quyết định số 99-QĐ/TU ngày 12/11/2020');
    const draft = filling.state().drafted?.draft;
    const own = draft?.unplaced.find(({ document }) => document.written === '77-QĐ/HU');
    const other = draft?.ofOthers.find(({ document }) => document.written === '99-QĐ/TU');
    if (!own || !other) throw new Error('both stand apart');
    filling.move(other.document.id, 1, 2020);
    filling.move(own.document.id, 1, 2020);
    await filling.fill();
    expect(body(place.workbook)['E8']).toBe('77-QĐ/HU\n05-KH/HU');
    expect(JSON.stringify(body(place.workbook))).not.toContain('99-QĐ/TU');
  });

  test('on the unit tells which documents are its own', async () => {
    const { filling } = await openFilling(EMPTY);
    await filling.setUnit('TU');
    expect(filling.state().drafted).toMatchObject({ unit: { code: 'TU', from: 'said' } });
    expect(filling.state().drafted?.draft.ofOthers.map(({ document }) => document.written)).toContain(
      '70-KH/HU',
    );
    await filling.setUnit(null);
    expect(filling.state().drafted?.unit).toMatchObject({ code: 'HU', from: 'letterhead' });
  });
});

describe('a source that gives nothing is told and changes nothing', () => {
  test.each([
    ['an empty text', ' \n ', 'empty-text'],
    ['a text without documents', 'Năm 2022 có 34 tổ chức cơ sở đảng, đạt 98,5%.', 'no-document-in-text'],
    ['a text that is longer than any report', 'x'.repeat(5_000_001), 'text-too-long'],
  ])('%s', async (_, text, kind) => {
    const { filling } = await openFilling(EMPTY);
    const { drafted } = filling.state();
    expect(await filling.addText(text)).toBe(false);
    expect(filling.state()).toMatchObject({ trouble: { kind }, isReading: false, added: null });
    expect(filling.state().drafted).toBe(drafted);
  });

  test('a file without a register, and one that can’t be read', async () => {
    const { filling } = await openFilling(EMPTY);
    await filling.addFile('khác.xlsx', workbook(sheet('Trang 1', [['Họ tên', 'Tuổi']])));
    expect(filling.state().trouble).toEqual({ kind: 'no-register', file: 'khác.xlsx' });
    filling.refuseFile('hỏng.xlsx', 'Tệp bị hỏng.');
    expect(filling.state().trouble).toEqual({ kind: 'unreadable', file: 'hỏng.xlsx', text: 'Tệp bị hỏng.' });
  });
});

test('a register of another file fills a workbook that has none', async () => {
  const { place, filling } = await openFilling(without(EMPTY, 'Sổ văn bản'));
  expect(edits(filling)).toEqual([]);
  await filling.addFile(
    'sổ.xlsx',
    only(SEED, ({ name }) => name === 'Sổ văn bản'),
  );
  expect(filling.state().added).toMatchObject({ kind: 'file', name: 'sổ.xlsx', documents: 25 });
  await filling.fill();
  expect(body(place.workbook)).toEqual({ ...body(SEED), F9: '08/11/2021', F11: '08/11/2021' });
});

test('a text of two million letters is read for the few documents in it', async () => {
  const { filling } = await openFilling(without(EMPTY, 'Sổ văn bản'));
  await filling.addText(
    `${'Chi bộ thực hiện tốt công tác kiểm điểm. '.repeat(50_000)}Kế hoạch số 71-KH/HU ngày 10/11/2022`,
  );
  expect(filling.state().drafted?.draft.chips.map(({ number }) => number)).toEqual(['71-KH/HU']);
});

test('a register without dates is told, and nothing of it is written unasked', async () => {
  const rows = [
    ['Số ký hiệu', 'Trích yếu'],
    ['70-KH/HU', 'Kế hoạch kiểm điểm, xếp loại năm 2022'],
  ];
  const { filling } = await openFilling(without(EMPTY, 'Sổ văn bản'));
  await filling.addFile('sổ.xlsx', workbook(sheet('Sổ', rows)));
  const { drafted } = filling.state();
  expect(drafted?.sources).toMatchObject([{ documents: 1, isWithoutDates: true }]);
  expect(drafted?.edits).toEqual([]);
  const chip = chipOf(filling, '70-KH/HU');
  filling.edit(chip.id, { number: '70-KH/HU', date: '10/11/2022' });
  expect(chipOf(filling, '70-KH/HU')).toMatchObject({ year: 2022, choice: 'write' });
  expect(edits(filling)).toHaveLength(2);
});

describe('a workbook without Biểu 1', () => {
  const book = without(SEED, BIEU_1);

  test('gets one as a new sheet, which is taken out again', async () => {
    const { place, desk, filling } = await openFilling(book);
    expect(filling.state().drafted?.draft.years).toEqual([2018, 2019, 2020, 2021, 2022]);
    await filling.fill();
    expect(place.workbook.sheets.map(({ name }) => name)).toEqual([
      ...book.sheets.map(({ name }) => name),
      BIEU_1,
    ]);
    expect(body(place.workbook)).toEqual({ ...body(SEED), F9: '08/11/2021', F11: '08/11/2021' });
    expect(filling.state().drafted?.draft.form?.sheet).toBe(BIEU_1);
    await desk.undo();
    expect(contents(place.workbook)).toEqual(contents(book));
  });

  test('gets the years until the report year that the clerk says; what a form can’t hold is told', async () => {
    const { filling } = await openFilling(book);
    await filling.setReportYear(2021);
    expect(filling.state().drafted?.draft.years).toEqual([2017, 2018, 2019, 2020, 2021]);
    filling.tick(chipOf(filling, '70-KH/HU').id, true);
    expect(filling.state().drafted?.left).toMatchObject([
      { reason: 'no-year', chip: { number: '70-KH/HU' } },
    ]);
  });
});

describe('the years of the form', () => {
  test('grow by one, and shrink again', async () => {
    const { place, desk, filling } = await openFilling(SEED);
    await filling.changeYears('add');
    expect(filling.state().drafted?.draft.years).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
    await desk.undo();
    expect(contents(place.workbook)).toEqual(contents(SEED));
  });

  test('move on to the next report year, and back', async () => {
    const { place, desk, filling } = await openFilling(SEED);
    await filling.changeYears('roll-over');
    expect(filling.state().drafted?.draft.years).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(body(place.workbook)['C8']).toBe('111-KH/HU');
    await desk.undo();
    expect(contents(place.workbook)).toEqual(contents(SEED));
  });

  test('stay where the cells beside them are taken, and that is told', async () => {
    const place = new MemoryPlace(SEED);
    place.type({ sheet: BIEU_1, row: 8, col: 7 }, 'ghi chú');
    const { workbook: before } = place;
    const { filling } = await openFilling(before, place);
    await filling.changeYears('add');
    expect(filling.state().trouble).toEqual({ kind: 'years', reason: 'not-blank' });
    expect(place.workbook).toBe(before);
  });
});

test('what was changed in a cell meanwhile is not overwritten', async () => {
  const place = new MemoryPlace(EMPTY);
  const { desk, filling } = await openFilling(EMPTY, place);
  place.type({ sheet: BIEU_1, row: 7, col: 3 }, 'khác');
  const { workbook: before } = place;
  await filling.fill();
  expect(desk.state().outcome).toMatchObject({ kind: 'trouble', trouble: { code: 'changed-meanwhile' } });
  expect(place.workbook).toBe(before);
});

describe('a reading that breaks off', () => {
  const broken = (): never => {
    throw new TypeError('x is not iterable');
  };

  test('of the workbook is told with a code, and is no longer under way', async () => {
    const { desk, filling } = await openFilling(SEED);
    const current = await desk.current();
    if (!current) throw new Error('not read');
    const checked = Object.defineProperty({ ...current.checked }, 'forms', { get: broken });
    jest.spyOn(desk, 'current').mockResolvedValue({ ...current, checked });
    await filling.collect();
    const { isReading, trouble } = filling.state();
    expect({ isReading, trouble }).toEqual({
      isReading: false,
      trouble: { kind: 'failed', code: 'TypeError: x is not iterable' },
    });
  });

  test('of another workbook is told the same way, and leaves the sources as they were', async () => {
    const { filling } = await openFilling(SEED);
    const { sources } = filling.state().drafted ?? {};
    const book = Object.defineProperty({ ...SEED }, 'sheets', { get: broken });
    await filling.addFile('so.xlsx', book);
    expect(filling.state()).toMatchObject({ isReading: false, trouble: { kind: 'failed' } });
    expect(filling.state().drafted?.sources).toEqual(sources);
  });
});
