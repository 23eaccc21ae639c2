import { fillWorkbook, isSettled, warningText, type Filling } from '../../src/filling/index.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { statistics } from '../rules/documents.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';
import { settings } from './seed.ts';

const _ = undefined;
type Rows = readonly (readonly Literal[])[];

interface Filled {
  readonly letterhead?: string | undefined;
  readonly register: Rows;
  readonly text?: string;
  readonly numbers?: Literal;
  readonly dates?: Literal;
  readonly unit?: string;
}

/** Biểu 1 of 2025 below a letterhead, beside a register that stands first. */
function filling({ letterhead, register, text, numbers, dates, unit }: Filled): Filling {
  const form = statistics([2025], [[numbers], [dates]], [[_], [_]], [[_], [_]]);
  const book = workbook(
    sheet('Sổ', register),
    sheet('Biểu 1', [['ĐẢNG BỘ TỈNH A'], [letterhead], [], ...form]),
  );
  const sources = text === undefined ? [] : [{ kind: 'text', text } as const];
  const recognition = recognise(book);
  return fillWorkbook({ workbook: book, recognition, sources, settings, unit: unit ?? null, year: null });
}

/** "14-KH/ĐU write by-type", then those listed apart. */
function told({ draft }: Filling): string[] {
  return [
    ...draft.chips.map(({ number, choice, reason }) => `${number} ${choice} ${reason ?? '-'}`),
    ...draft.ofOthers.map(({ document, reason }) => `${document.written} ${reason}`),
  ];
}

const OUTGOING = ['Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu'];
const INCOMING = ['Số đến', 'Ngày đến', 'Số, ký hiệu', 'Ngày ban hành', 'Tác giả', 'Trích yếu'];
const ABOUT = 'kiểm điểm, đánh giá, xếp loại năm 2025';
const [COMMUNE, DISTRICT] = ['ĐẢNG ỦY XÃ B', 'HUYỆN ỦY BẢO LÂM'];

describe('the name of the issuing body says whose a document is', () => {
  test.each<
    [letterhead: string, number: string, issuer: string | undefined, outgoing: string, incoming: string]
  >([
    [COMMUNE, '14-KH/ĐU', 'Đảng ủy xã B', 'write by-type', 'write by-type'],
    [COMMUNE, '14-KH/ĐU', 'Ban Thường vụ Đảng ủy', 'write by-type', 'write by-type'],
    [COMMUNE, '14-KH/ĐU', 'Đảng uỷ xã B, tỉnh A', 'write by-type', 'write by-type'],
    [COMMUNE, '05-HD/BXDĐ', 'Ban Xây dựng Đảng', 'write by-type', 'write by-type'],
    [COMMUNE, '05-HD/BXDĐĐU', 'Ban Xây dựng Đảng Đảng ủy xã B', 'write by-type', 'write by-type'],
    [COMMUNE, '20-TB/UBKTĐU', 'UBKT', 'write by-type', 'write by-type'],
    [COMMUNE, '20-TB/BTCĐU', 'Ban Tổ chức', 'write by-type', 'write by-type'],
    [COMMUNE, '20-CV/TVĐU', 'Thường vụ Đảng ủy', 'write by-type', 'write by-type'],
    [COMMUNE, '20-CV/BQL', 'Đảng ủy xã B', 'write by-type', 'write by-type'],
    [COMMUNE, '14-KH/ĐU', 'Đảng ủy phường C', 'other-unit', 'other-unit'],
    [COMMUNE, '14-KH/ĐU', 'Đảng ủy phường B', 'other-unit', 'other-unit'],
    [COMMUNE, '05-HD/BXDĐ', 'Ban Xây dựng Đảng Đảng ủy phường C', 'other-unit', 'other-unit'],
    [COMMUNE, '03-HD/ĐU', 'Đảng ủy Công an tỉnh', 'other-unit', 'other-unit'],
    [COMMUNE, '03-HD/ĐU', 'Đảng ủy các cơ quan Đảng tỉnh', 'other-unit', 'other-unit'],
    [COMMUNE, '03-KH/ĐU', 'Chi bộ thôn 1', 'other-unit', 'other-unit'],
    [COMMUNE, '14-KH/ĐU', 'Huyện ủy D', 'other-unit', 'other-unit'],
    [COMMUNE, '06-HD/BTCTU', 'Ban Tổ chức Tỉnh ủy', 'superior', 'superior'],
    [COMMUNE, '06-HD/BTCTU', 'Ban Tổ chức', 'superior', 'superior'],
    [COMMUNE, '14-KH/ĐU', _, 'write by-type', 'leave incoming'],
    [COMMUNE, '05-HD/BXDĐ', _, 'write by-type', 'leave incoming'],
    [COMMUNE, '14-KH/ĐU', 'Nguyễn Văn A', 'write by-type', 'leave incoming'],
    [COMMUNE, '06-HD/BTCTU', _, 'superior', 'superior'],
    [COMMUNE, '14-KH/HU', 'Đảng ủy xã B', 'leave code-differs', 'leave code-differs'],
    [COMMUNE, '14-KH/HU', _, 'other-unit', 'other-unit'],
    ['ĐẢNG ỦY CÔNG AN TỈNH A', '03-HD/ĐU', 'Đảng ủy Công an tỉnh', 'write by-type', 'write by-type'],
    ['ĐẢNG ỦY CÔNG AN TỈNH A', '03-HD/ĐU', 'Đảng ủy xã B', 'other-unit', 'other-unit'],
    [DISTRICT, '70-KH/HU', 'Ban Thường vụ Huyện ủy', 'write by-type', 'write by-type'],
    [DISTRICT, '70-KH/HU', 'Huyện ủy Bảo Lâm', 'write by-type', 'write by-type'],
    [DISTRICT, '70-KH/HU', 'Huyện ủy Đạ Tẻh', 'other-unit', 'other-unit'],
    [DISTRICT, '70-KH/HU', 'Đảng ủy xã Lộc An', 'other-unit', 'other-unit'],
    [DISTRICT, '05-KH/ĐU', _, 'other-unit', 'other-unit'],
  ])('%s: %s of %s', (letterhead, number, issuer, outgoing, incoming) => {
    const of = (register: Rows) => told(filling({ letterhead, register }));
    expect(of([OUTGOING, [number, '25/11/2025', issuer, ABOUT]])).toEqual([`${number} ${outgoing}`]);
    expect(of([INCOMING, [1, '27/11/2025', number, '25/11/2025', issuer, ABOUT]])).toEqual([
      `${number} ${incoming}`,
    ]);
  });

  test('in a text, too', () => {
    const register = [OUTGOING, ['01-KH/ĐU', '02/11/2025', _, ABOUT]];
    const text = `Kế hoạch số 14-KH/ĐU ngày 25/11/2025 của Đảng ủy phường C về ${ABOUT}; Kế hoạch số 15-KH/ĐU ngày 26/11/2025 của Đảng ủy xã B về ${ABOUT}; Đảng ủy Công an tỉnh ban hành Hướng dẫn số 03-HD/ĐU ngày 26/11/2025`;
    expect(told(filling({ letterhead: COMMUNE, register, text }))).toEqual([
      '01-KH/ĐU write by-type',
      '15-KH/ĐU write by-type',
      '14-KH/ĐU other-unit',
      '03-HD/ĐU other-unit',
    ]);
  });

  test('the same number of another body is another document, and no conflict of dates', () => {
    const register = [
      OUTGOING,
      ['14-KH/ĐU', '25/11/2025', _, ABOUT],
      ['14-KH/ĐU', '25/11/2025', 'Đảng ủy phường C', ABOUT],
      ['14-KH/ĐU', '28/11/2025', 'Đảng ủy phường D', ABOUT],
    ];
    const filled = filling({ letterhead: COMMUNE, register });
    expect(told(filled)).toEqual(['14-KH/ĐU write by-type', '14-KH/ĐU other-unit', '14-KH/ĐU other-unit']);
    expect(filled.draft.conflicts).toEqual([]);
  });

  test('what came in under the same number, without its issuer’s name, contradicts nothing', () => {
    const register = [INCOMING, [1, '27/11/2025', '14-KH/ĐU', '26/11/2025', _, ABOUT]];
    const text = `Kế hoạch số 14-KH/ĐU ngày 25/11/2025 về ${ABOUT}`;
    const filled = filling({ letterhead: COMMUNE, register, text });
    expect(told(filled)).toEqual(['14-KH/ĐU write by-type', '14-KH/ĐU leave incoming']);
    expect(filled.draft.conflicts).toEqual([]);
  });

  test('a register’s own cells are no letterhead, and what came in does not tell the unit', () => {
    const register = [INCOMING, [1, '27/11/2025', '14-KH/ĐU', '25/11/2025', 'Đảng ủy phường C', ABOUT]];
    expect(filling({ register }).unit).toBeNull();
    expect(filling({ letterhead: COMMUNE, register }).unit?.text).toBe(COMMUNE);
  });

  test('a unit that was said has the name of its letterhead, not of another’s', () => {
    const register = [OUTGOING, ['14-KH/ĐU', '25/11/2025', 'Đảng ủy phường C', ABOUT]];
    expect(told(filling({ letterhead: COMMUNE, register, unit: 'ĐU' }))).toEqual(['14-KH/ĐU other-unit']);
    expect(told(filling({ letterhead: DISTRICT, register, unit: 'ĐU' }))).toEqual(['14-KH/ĐU write by-type']);
  });

  test('dates without a year are of the register’s', () => {
    const register = [['SỔ VĂN BẢN ĐI NĂM 2025'], OUTGOING, ['14-KH/ĐU', '25/11', _, ABOUT]];
    expect(filling({ letterhead: COMMUNE, register }).draft.chips).toMatchObject([
      { number: '14-KH/ĐU', date: '25/11/2025', year: 2025, choice: 'write' },
    ]);
  });
});

describe('Biểu 1 gets bare numbers', () => {
  test.each([
    ['Số 111-KH/ĐU', '111-KH/ĐU'],
    ['Số: 111-KH/ĐU', '111-KH/ĐU'],
    ['Kế hoạch số 111-KH/ĐU', '111-KH/ĐU'],
    ['KH 111-KH/ĐU', '111-KH/ĐU'],
    ['- 111-KH/ĐU', '111-KH/ĐU'],
    ['111 – KH / ĐU', '111-KH/ĐU'],
    ['Số 111-KHĐU', '111-KHĐU'],
    ['Số 5-KH/ĐU', '5-KH/ĐU'],
  ])('%s', (written, bare) => {
    const register = [OUTGOING, [written, '25/11/2025', _, ABOUT]];
    const { edits } = filling({ letterhead: COMMUNE, register });
    expect(edits.map((edit) => edit.kind === 'set-cell' && edit.after.value)).toEqual([bare, '25/11/2025']);
  });

  test('what the sheet writes with its kind is the same document', () => {
    const register = [OUTGOING, ['Số 111-KH/ĐU', '25/11/2025', _, ABOUT]];
    const { draft } = filling({
      letterhead: COMMUNE,
      register,
      numbers: 'Kế hoạch số 111-KH/ĐU',
      dates: '25/11/2025',
    });
    expect(draft.chips).toMatchObject([{ state: 'same', choice: 'keep' }]);
  });

  test.each([
    ['- 05-KH/ĐU', '- 20/11/2025', '- 05-KH/ĐU\n- 14-KH/ĐU', '- 20/11/2025\n- 25/11/2025'],
    ['1. 05-KH/ĐU', '20/11/2025', '1. 05-KH/ĐU\n2. 14-KH/ĐU', '20/11/2025\n25/11/2025'],
    ['a) 05-KH/ĐU', '(1) 20/11/2025', 'a) 05-KH/ĐU\nb) 14-KH/ĐU', '(1) 20/11/2025\n(2) 25/11/2025'],
    [
      '- 05-KH/ĐU\n06-KH/ĐU',
      '20/11/2025; 21/11/2025',
      '- 05-KH/ĐU\n06-KH/ĐU\n14-KH/ĐU',
      '20/11/2025\n21/11/2025\n25/11/2025',
    ],
  ])('after the bullets that a cell has: %j, %j', (numbers, dates, allNumbers, allDates) => {
    const register = [OUTGOING, ['14-KH/ĐU', '25/11/2025', _, ABOUT]];
    const { edits } = filling({ letterhead: COMMUNE, register, numbers, dates });
    expect(edits.map((edit) => edit.kind === 'set-cell' && edit.after.value)).toEqual([allNumbers, allDates]);
  });
});

describe('nothing without a number is settled', () => {
  const MISSING =
    /^Văn bản ghi “-?KH\/ĐU” ngày 25\/11\/2025 chưa có số; đồng chí tra văn bản gốc rồi ghi đủ\.$/u;
  test.each<[string, Omit<Filled, 'letterhead'>]>([
    ['of a register', { register: [OUTGOING, ['KH/ĐU', '25/11/2025', _, ABOUT]] }],
    ['left for the pen', { register: [OUTGOING, ['Số:      -KH/ĐU', '25/11/2025', _, ABOUT]] }],
    [
      'of both',
      { register: [OUTGOING, ['KH/ĐU', '25/11/2025', _, ABOUT]], numbers: 'KH/ĐU', dates: '25/11/2025' },
    ],
    [
      'of the sheet',
      {
        register: [OUTGOING, ['421-CV/ĐU', '25/11/2025', _, 'V/v Tết']],
        numbers: 'KH/ĐU',
        dates: '25/11/2025',
      },
    ],
  ])('%s', (_name, filled) => {
    const { draft, left } = filling({ letterhead: COMMUNE, ...filled });
    expect(isSettled(draft, left)).toBe(false);
    expect(draft.warnings.map(warningText)).toContainEqual(expect.stringMatching(MISSING));
  });

  test('a number left out, whatever the document is about', () => {
    for (const number of [_, 'KH/ĐU']) {
      const { draft, left } = filling({
        letterhead: COMMUNE,
        register: [OUTGOING, [number, '25/11/2025', _, 'V/v Tết']],
      });
      expect(isSettled(draft, left)).toBe(false);
    }
  });

  test('what has its number is', () => {
    const register = [OUTGOING, ['14-KH/ĐU', '25/11/2025', _, ABOUT]];
    const { draft, left } = filling({ letterhead: COMMUNE, register });
    expect(isSettled(draft, left)).toBe(true);
  });
});
