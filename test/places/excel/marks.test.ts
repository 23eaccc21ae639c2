import { skippedText } from '../../../src/app/place-wording.vi.ts';
import type { Mark, Range } from '../../../src/grid/index.ts';
import type { FormatRule } from '../../office-host/book.ts';
import { sheet, workbook } from '../../workbooks/literal.ts';
import { delivered, openExcel } from './excel.ts';
import { sampleDesk, stateOf } from './sample.ts';

const SHEET = 'XL tập thể LĐQL';

afterEach(delivered);

const area = (top: number, left = 0, bottom = top, right = left): Range => ({ top, left, bottom, right });

function rule(id: string, formula: string, more: Partial<FormatRule> = {}): FormatRule {
  const looks = { fill: null, bold: null, borders: new Map() };
  return { id, type: 'Custom', areas: [area(0, 0, 50, 5)], formula, ...looks, ...more };
}

describe('a conditional format of the clerk’s that Excel can’t read', () => {
  test.each(['formula', 'ranges', 'type'] as const)(
    'stops neither marking nor clearing, is left as it is, and is told where it may be ours (its %s)',
    async (unreadable) => {
      const excel = await sampleDesk();
      const { desk, host } = excel;
      const rules = [
        rule('a', '=$A1>3'),
        rule('b', '=$A1>4', { unreadable }),
        rule('c', '=$A1>5'),
        rule('d', '', { type: 'ColorScale' }),
      ];
      host.book.sheet(SHEET).rules = rules;
      const start = stateOf(excel);
      await desk.check();
      // Where its formula can be read it is known to be the clerk's own.
      const told =
        unreadable === 'ranges' ? [] : [{ sheet: SHEET, reason: 'rules-unread' as const, count: 1 }];
      await desk.mark();
      expect(desk.state().outcome).toMatchObject({ kind: 'marked', skipped: told });
      expect(host.book.marks().length).toBeGreaterThan(30);
      const ids = host.book.sheets.flatMap((one) => one.rules.map(({ id }) => id));
      await desk.mark();
      expect(host.book.sheets.flatMap((one) => one.rules.map(({ id }) => id))).toEqual(ids);
      await desk.clear();
      expect(desk.state().outcome).toMatchObject({ kind: 'cleared', skipped: told });
      expect(stateOf(excel)).toEqual(start);
      expect(host.gaps).toEqual([]);
    },
  );

  test('is told in words that say how many, where, and what to do', () => {
    expect(skippedText({ sheet: SHEET, reason: 'rules-unread', count: 2 })).toMatch(
      /^2 quy tắc định dạng có điều kiện trên trang tính “XL tập thể LĐQL” không đọc được.*mở lại tệp/,
    );
    expect(skippedText({ sheet: SHEET, reason: 'rules-unread' })).toMatch(/mở lại tệp/);
  });

  test('costs some more requests, few even among very many', async () => {
    const { desk, host } = await sampleDesk();
    const many = Array.from({ length: 1000 }, (_, at) => rule(`r${at}`, '=$A1>3'));
    host.book.sheet(SHEET).rules = many.map((one, at) =>
      at === 700 || at === 13 ? { ...one, unreadable: 'formula' } : one,
    );
    host.resetTraffic();
    await desk.clear();
    expect(desk.state().outcome).toMatchObject({ skipped: [{ count: 2 }] });
    expect(host.traffic.requests).toBeLessThan(60);
  });

  test('and all of very many: the others are then not asked for one by one', async () => {
    const { desk, host } = await sampleDesk();
    host.book.sheet(SHEET).rules = Array.from({ length: 600 }, (_, at) =>
      rule(`r${at}`, '=$A1>3', { unreadable: 'formula' }),
    );
    host.resetTraffic();
    await desk.clear();
    expect(desk.state().outcome).toMatchObject({ kind: 'cleared', skipped: [{ count: 600 }] });
    expect(host.traffic.requests).toBeLessThan(400);
  });

  test('a mark of ours whose cells Excel can’t say is left and told', async () => {
    const { desk, host } = await sampleDesk();
    const own = rule('a', '=LEN("soat-bieu:quota:error")>0', { unreadable: 'ranges' });
    host.book.sheet(SHEET).rules = [own];
    await desk.clear();
    expect(desk.state().outcome).toMatchObject({ skipped: [{ reason: 'rules-unread', count: 1 }] });
    expect(host.book.sheet(SHEET).rules).toEqual([own]);
  });
});

test('a sheet of macros is no trouble for marks, nor told', async () => {
  const { desk, host } = await sampleDesk();
  await desk.check();
  host.addByOther('Macro1');
  host.book.sheet('Macro1').isUnsupported = true;
  await desk.mark();
  expect(desk.state().outcome).toMatchObject({ kind: 'marked', skipped: [] });
  await desk.clear();
  expect(desk.state().outcome).toMatchObject({ kind: 'cleared', skipped: [] });
});

test.each([false, true])(
  'marks go without any rule of the clerk’s, whether or not Excel calls rules by their place (%s)',
  async (isByPlace) => {
    const excel = await sampleDesk();
    const { desk, host } = excel;
    host.book.quirks.countsRules = isByPlace;
    host.book.sheet(SHEET).rules = [rule('a', '=$A1>3'), rule('b', '=$A1>4')];
    const start = stateOf(excel);
    await desk.check();
    await desk.mark();
    // Someone puts rules of their own between ours.
    const { rules } = host.book.sheet(SHEET);
    host.book.sheet(SHEET).rules = [...rules.slice(0, 2), rule('c', '=$A1>5'), ...rules.slice(2)];
    await desk.clear();
    expect(host.book.marks()).toEqual([]);
    expect(host.book.sheet(SHEET).rules.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    host.book.sheet(SHEET).rules = host.book.sheet(SHEET).rules.slice(1);
    expect(stateOf(excel)).toEqual(start);
  },
);

test('marks that Excel gives back joined where they touch are known again', async () => {
  const { host, place } = await openExcel(workbook(sheet('A', [[1], [2], [3]])));
  host.book.quirks.joinsAreas = true;
  const marks = [0, 1, 2].map((top): Mark => ({
    range: { sheet: 'A', ...area(top) },
    tag: 'quota',
    level: 'error',
  }));
  await place.apply([{ kind: 'set-marks', marks }]);
  const ids = host.book.sheet('A').rules.map(({ id }) => id);
  expect(ids).toHaveLength(1);
  await place.apply([{ kind: 'set-marks', marks }]);
  expect(host.book.sheet('A').rules.map(({ id }) => id)).toEqual(ids);
  const cleared = await place.apply([{ kind: 'set-marks', marks: [] }]);
  expect(host.book.sheet('A').rules).toEqual([]);
  await place.apply(cleared.inverse);
  expect(host.book.marks()).toMatchObject([{ range: { top: 0, bottom: 2 } }]);
});

test('the graver of two marks of a cell is on top, also where it stood there before', async () => {
  const { host, place } = await openExcel(workbook(sheet('A', [[1]])));
  const mark = (tag: string, level: Mark['level']): Mark => ({
    range: { sheet: 'A', ...area(0) },
    tag,
    level,
  });
  const marks = [mark('quota', 'error')];
  await place.apply([{ kind: 'set-marks', marks }]);
  await place.apply([{ kind: 'set-marks', marks: [...marks, mark('form-date', 'warning')] }]);
  expect(host.book.sheet('A').rules.map(({ formula }) => formula)).toEqual([
    '=LEN("soat-bieu:quota:error")>0',
    '=LEN("soat-bieu:form-date:warning")>0',
  ]);
});

test('a rule of a sheet has one conditional format for all cells, more where their addresses are too long', async () => {
  const { host, place } = await openExcel(workbook(sheet('A', [[1]])));
  const marks = Array.from({ length: 3000 }, (_, at): Mark => ({
    range: { sheet: 'A', ...area(at * 2, at % 7) },
    tag: 'quota',
    level: 'error',
  }));
  host.resetTraffic();
  expect((await place.apply([{ kind: 'set-marks', marks }])).ok).toBe(true);
  expect(host.book.marks()).toHaveLength(3000);
  expect(host.book.sheet('A').rules.length).toBeLessThan(5);
  expect(host.traffic.requests).toBe(4);
});

test('where Excel takes no conditional format over several areas each cell gets its own', async () => {
  const excel = await sampleDesk();
  const { desk, host } = excel;
  host.book.quirks.refusesAreas = true;
  const start = stateOf(excel);
  await desk.check();
  await desk.mark();
  expect(desk.state().outcome).toMatchObject({ kind: 'marked' });
  const count = host.book.marks().length;
  await desk.mark();
  expect(host.book.marks()).toHaveLength(count);
  await desk.clear();
  expect(stateOf(excel)).toEqual(start);
});
