import { checkWorkbook } from '../../src/check/check-workbook.ts';
import type { DocumentRegister } from '../../src/forms/document-statistics/document-register.ts';
import { recognise } from '../../src/forms/recognise.ts';
import {
  addYear,
  classify,
  collect,
  createForm,
  dropChip,
  editChip,
  fillPlan,
  makeDraft,
  moveChip,
  rollOver,
  tickChip,
  warningText,
  type Draft,
  type Source,
} from '../../src/filling/index.ts';
import { cellName, type NewSheet, type Plan, type SetCell, type Workbook } from '../../src/grid/index.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { statistics } from '../rules/documents.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';
import { describeChip, draftOf, edited, registersOf, seed, settings, statisticsOf } from './seed.ts';

const _ = undefined;

function register(
  ...rows: readonly (readonly [number: Literal, date: Literal, abstract: Literal])[]
): Source {
  const book = workbook(sheet('Sổ', [['Số ký hiệu', 'Ngày ban hành', 'Trích yếu'], ...rows]));
  const form = recognise(book).forms.find((one): one is DocumentRegister => one.kind === 'document-register');
  if (!form) throw new Error('no register');
  return { kind: 'register', register: form, file: null };
}

const text = (words: string): Source => ({ kind: 'text', text: words });

describe('a document belongs to a content and a rating year', () => {
  const RATING = 'kiểm điểm, xếp loại';
  test.each<[number: string, date: Literal, abstract: string | undefined, place: string]>([
    ['70-KH/HU', '10/11/2022', `Kế hoạch ${RATING}`, '1/2022 sure by-type date'],
    ['70-NQ/HU', '10/11/2022', `Nghị quyết về ${RATING}`, '1/2022 sure by-type date'],
    ['70-CT/HU', '10/11/2022', `Chỉ thị về ${RATING}`, '1/2022 sure by-type date'],
    ['70-QĐ/HU', '10/11/2022', `Quy định về ${RATING}`, '1/2022 sure by-type date'],
    ['02-HD/BTCHU', '10/11/2022', `Hướng dẫn ${RATING}`, '2/2022 sure by-type date'],
    ['70-CV/HU', '10/11/2022', `Công văn hướng dẫn bổ sung ${RATING}`, '3/2022 sure by-type date'],
    ['70-CV/HU', '10/11/2022', `Hướng dẫn ${RATING}`, '2/2022 sure by-abstract date'],
    ['70-TB/UBKTHU', '10/11/2022', `Thông báo kết quả ${RATING}`, '3/2022 sure by-type date'],
    [
      '70-QĐ/HU',
      '10/11/2022',
      `Quyết định kiện toàn Tổ công tác ${RATING}`,
      '3/2022 proposed working-group date',
    ],
    ['70-QĐ/HU', '10/11/2022', `Quyết định về ${RATING}`, '?/2022 unknown decision-unclear date'],
    ['70-BC/HU', '10/11/2022', `Báo cáo ${RATING}`, '?/2022 unknown type-not-listed date'],
    ['70-KH/HU', '10/11/2022', 'Kế hoạch phòng, chống dịch bệnh', '?/2022 unknown not-about-rating date'],
    ['70-KH/HU', '10/11/2022', _, '1/2022 proposed no-abstract date'],
    ['70-KH/HU', '15/01/2023', `Kế hoạch ${RATING}`, '1/2022 sure by-type early-in-year'],
    ['70-KH/HU', '31/3/2023', `Kế hoạch ${RATING} năm 2023`, '1/2023 sure by-type abstract'],
    ['70-KH/HU', '01/4/2023', `Kế hoạch ${RATING} năm 2022`, '1/2023 sure by-type date'],
    [
      '70-KH/HU',
      '15/01/2023',
      `Kế hoạch ${RATING} năm 2022, nhiệm vụ năm 2023`,
      '1/2022 sure by-type early-in-year',
    ],
    ['70-KH/HU', 'tháng 11', `Kế hoạch ${RATING}`, '1/? unknown no-date unknown'],
    ['14-QĐ/TU', '10/11/2022', `Quy định về ${RATING}`, '?/2022 of-others superior date'],
    ['21-HD/BTCTW', '10/11/2022', `Hướng dẫn ${RATING}`, '?/2022 of-others superior date'],
    ['05-KH/ĐU', '10/11/2022', `Kế hoạch ${RATING}`, '?/2022 of-others other-unit date'],
    ['15/QĐ-UBND', '10/11/2022', `Quyết định về ${RATING}`, '?/2022 of-others state date'],
    ['lời nói', '10/11/2022', `Kế hoạch ${RATING}`, '?/2022 unknown unreadable-number date'],
  ])('%s %s %s', (number, date, abstract, place) => {
    const [document] = collect([register([number, date, abstract ?? _])], settings).documents;
    if (!document) throw new Error('none');
    const { content, year, certainty, reason, yearReason } = classify(document, 'HU');
    expect(`${content ?? '?'}/${year ?? '?'} ${certainty} ${reason} ${yearReason}`).toBe(place);
  });
});

describe('the documents of several sources are brought together', () => {
  test('one number, type, issuer and date is one document, with all places where it was found', () => {
    const { documents, conflicts } = collect(
      [
        register(['70-KH/HU', '10/11/2022', 'Kế hoạch']),
        text('Kế hoạch số 70-KH/HU ngày 10/11/2022; 70-KH/HU'),
      ],
      settings,
    );
    expect(documents.map(({ written, origins }) => [written, origins.map(({ kind }) => kind)])).toEqual([
      ['70-KH/HU', ['register', 'text', 'text']],
    ]);
    expect(conflicts).toEqual([]);
  });

  test('a number that one source writes rightly needs no repair', () => {
    const { documents } = collect(
      [text('236-CVBTCHU ngày 29/11/2022; 236-CV/BTCHU ngày 29/11/2022')],
      settings,
    );
    expect(documents.map(({ written, repair }) => [written, repair])).toEqual([['236-CV/BTCHU', null]]);
  });

  test('one number with several dates of one term is a conflict; in another term it begins anew', () => {
    const { conflicts } = collect(
      [
        text(
          '70-KH/HU ngày 10/11/2022; 70-KH/HU ngày 11/11/2022; 02-HD/BTCHU ngày 30/11/2018; 02-HD/BTCHU ngày 08/11/2021',
        ),
      ],
      settings,
    );
    expect(conflicts.map(({ number, documents }) => [number, documents.length])).toEqual([['70-KH/HU', 2]]);
  });

  test.each([[[]], [[text('')]], [[text('không có gì')]]])('nothing gives nothing: %j', (sources) => {
    expect(collect(sources, settings)).toEqual({ documents: [], conflicts: [] });
  });

  test('a register without dates loses nothing: its documents wait for their dates', () => {
    const book = workbook(
      sheet('Biểu 1', statistics([2022], [[_], [_]])),
      sheet('Sổ', [
        ['Số ký hiệu', 'Trích yếu'],
        ['70-KH/HU', 'Kế hoạch kiểm điểm'],
      ]),
    );
    const draft = draftOf(book, registersOf(book), { unit: 'HU' });
    expect(draft.chips.map(describeChip)).toEqual(['1/? 70-KH/HU ? new leave no-date']);
    expect(draft.warnings.map(warningText)).toContain(
      'Văn bản 70-KH/HU chưa rõ ngày; đồng chí ghi ngày ban hành rồi mới điền được.',
    );
  });

  test('50,000 documents are brought together', () => {
    const rows = Array.from({ length: 50_000 }, (_row, index): [string, string, string] => [
      `${(index % 9000) + 10}-CV/HU`,
      `${(index % 28) + 1}/11/${2010 + (index % 13)}`,
      `Công văn ${index}`,
    ]);
    expect(collect([register(...rows)], settings).documents.flatMap(({ origins }) => origins)).toHaveLength(
      50_000,
    );
  });
});

const FORM = (one: readonly [Literal, Literal], two: readonly [Literal, Literal]): Workbook =>
  workbook(
    sheet(
      'Biểu 1',
      statistics(
        [2021, 2022],
        [
          [one[0], two[0]],
          [one[1], two[1]],
        ],
      ),
    ),
  );

const PLANS = register(
  ['33-KH/HU', '09/11/2021', 'Kế hoạch kiểm điểm'],
  ['70-KH/HU', '10/11/2022', 'Kế hoạch kiểm điểm'],
  ['69-KH/HU', '09/11/2022', 'Kế hoạch kiểm điểm'],
);

function told(draft: Draft, book: Workbook): string[] {
  const { edits, left } = fillPlan(draft, book);
  return [
    ...edits.map(({ cell, after }) => `${cellName(cell)} ${String(after.value)}`),
    ...left.map(({ reason, chip }) => `${reason} ${chip.number}`),
  ];
}

describe('what was chosen is written in the form’s own layout', () => {
  test('one document a line in the order of dates, below what the sheet holds', () => {
    const book = FORM(['32-KH/HU', '8/11/2021'], [_, _]);
    expect(told(draftOf(book, [PLANS], { unit: 'HU' }), book)).toEqual([
      'C3 32-KH/HU\n33-KH/HU',
      'C4 8/11/2021\n09/11/2021',
      'D3 69-KH/HU\n70-KH/HU',
      'D4 09/11/2022\n10/11/2022',
    ]);
  });

  test('a real date of the sheet is written as a date beside the others', () => {
    const book = FORM(
      ['32-KH/HU', { v: 44508, z: 'dd/mm/yyyy' }],
      ['69-KH/HU\n70-KH/HU', '09/11/2022\n10/11/2022'],
    );
    expect(told(draftOf(book, [PLANS], { unit: 'HU' }), book)).toEqual([
      'C3 32-KH/HU\n33-KH/HU',
      'C4 08/11/2021\n09/11/2021',
    ]);
  });

  test('cells that can’t be added to in order are left, and that is said', () => {
    const book = FORM(['32-KH/HU', '08/11/2021; 09/11/2021'], [{ v: null, f: 'A1' }, _]);
    expect(told(draftOf(book, [PLANS], { unit: 'HU' }), book)).toEqual([
      'unpaired 33-KH/HU',
      'formula 69-KH/HU',
      'formula 70-KH/HU',
    ]);
  });

  test('more documents than a cell of Excel can hold are left, and that is said', () => {
    const book = FORM([_, _], [_, _]);
    const rows = Array.from(
      { length: 255 },
      (_row, index) => [`${index + 1}-KH/HU`, '10/11/2022', 'Kế hoạch kiểm điểm'] as const,
    );
    const { edits, left } = fillPlan(draftOf(book, [register(...rows)], { unit: 'HU' }), book);
    expect(edits).toEqual([]);
    expect(left.map(({ reason }) => reason)).toEqual(Array.from({ length: 255 }, () => 'too-many'));
    const fewer = fillPlan(draftOf(book, [register(...rows.slice(1))], { unit: 'HU' }), book);
    expect([fewer.edits.length, fewer.left]).toEqual([2, []]);
  });

  test('documents of years without a column, without a date or a number, are left, and that is said', () => {
    const book = FORM([_, _], [_, _]);
    const source = register(
      ['70-KH/HU', '10/11/2020', 'Kế hoạch kiểm điểm'],
      ['71-KH/HU', _, 'Kế hoạch kiểm điểm'],
    );
    const draft = draftOf(book, [source], { unit: 'HU' });
    const [early, undated] = draft.chips.map(({ id }) => id);
    const chosen = moveChip(tickChip(draft, early ?? '', true), undated ?? '', 1, 2022);
    expect(told(chosen, book)).toEqual(['no-year 70-KH/HU', 'no-date 71-KH/HU']);
    expect(told(editChip(chosen, undated ?? '', { number: '71-KH/HU', date: '11/11/2022' }), book)).toEqual([
      'D3 71-KH/HU',
      'D4 11/11/2022',
      'no-year 70-KH/HU',
    ]);
  });

  test('of one number with several dates none is written unasked', () => {
    const book = FORM([_, _], [_, _]);
    const sources = [
      register(
        ['70-KH/HU', '10/11/2022', 'Kế hoạch kiểm điểm'],
        ['70-KH/HU', '11/11/2022', 'Kế hoạch kiểm điểm'],
      ),
    ];
    const draft = draftOf(book, sources, { unit: 'HU' });
    expect(draft.conflicts.map(({ number }) => number)).toEqual(['70-KH/HU']);
    expect(draft.chips.map(({ choice }) => choice)).toEqual(['leave', 'leave']);
    expect(told(draft, book)).toEqual([]);
  });

  test('what stays in a cell keeps its order there, whatever comes between its dates', () => {
    const book = FORM(['33-KH/HU\n32-KH/HU', '19/11/2021\n05/11/2021'], [_, _]);
    const source = register(['34-KH/HU', '10/11/2021', 'Kế hoạch kiểm điểm']);
    expect(told(draftOf(book, [source], { unit: 'HU' }), book)).toEqual([
      'C3 33-KH/HU\n32-KH/HU\n34-KH/HU',
      'C4 19/11/2021\n05/11/2021\n10/11/2021',
    ]);
  });

  test('a document of the sheet that can’t go where it was moved stays in its cell', () => {
    const book = FORM(['32-KH/HU\n33-KH/HU', '08/11/2021\n09/11/2021'], [_, _]);
    const draft = draftOf(book, [], { unit: 'HU' });
    const [first, second] = draft.chips.map(({ id }) => id);
    const moved = moveChip(dropChip(draft, second ?? ''), first ?? '', 1, 2030);
    expect(told(moved, book)).toEqual(['C3 32-KH/HU', 'C4 08/11/2021', 'no-year 32-KH/HU']);
  });

  test('a document of the sheet is moved or taken out when asked', () => {
    const book = FORM(['32-KH/HU\n33-KH/HU', '08/11/2021\n09/11/2021'], [_, _]);
    const draft = draftOf(book, [], { unit: 'HU' });
    const [first, second] = draft.chips.map(({ id }) => id);
    expect(told(dropChip(draft, first ?? ''), book)).toEqual(['C3 33-KH/HU', 'C4 09/11/2021']);
    expect(told(moveChip(draft, second ?? '', 1, 2022), book)).toEqual([
      'C3 32-KH/HU',
      'C4 08/11/2021',
      'D3 33-KH/HU',
      'D4 09/11/2021',
    ]);
    expect(told(dropChip(dropChip(draft, first ?? ''), second ?? ''), book)).toEqual(['C3 null', 'C4 null']);
  });
});

/** The picture of a new sheet. */
function pictureOf({ name, cells, merges }: NewSheet): Workbook {
  const edits = cells.flatMap(({ row, col, content }): SetCell[] => {
    const before = { value: null, formula: null, format: null };
    return content.value === null
      ? []
      : [{ kind: 'set-cell', cell: { sheet: name, row, col }, before, after: content }];
  });
  return edited(workbook({ ...sheet(name, []), merges }), edits);
}

test('a new Biểu 1 is read back with all that was chosen, and its own rules find nothing wrong in it', () => {
  const gathered = collect(registersOf(seed()), settings);
  const draft = makeDraft(null, gathered, { unit: 'HU', settings, years: [2018, 2019, 2020, 2021, 2022] });
  const made = createForm(draft, {
    superior: 'ĐẢNG BỘ TỈNH LÂM ĐỒNG',
    unit: 'HUYỆN ỦY BẢO LÂM',
    locality: 'Bảo Lâm',
    date: { year: 2023, month: 2, day: 2 },
    signer: 'Nguyễn Văn A',
  });
  const book = pictureOf(made);
  const values = (one: Workbook) => statisticsOf(one).slots.map(({ numbers }) => numbers.reading);
  expect(values(book)).toEqual(values(seed()));
  expect(recognise(book).letterheads).toMatchObject([
    {
      dates: [{ text: 'Bảo Lâm, ngày 02 tháng 02 năm 2023' }],
      signatures: [{ name: { text: 'Nguyễn Văn A' } }],
    },
  ]);
  const { findings, notChecked } = checkWorkbook(book, resolveRulesets());
  expect(notChecked).toEqual([]);
  expect(new Set(findings.map(({ rule, messageId }) => `${rule}/${messageId}`))).toEqual(
    new Set(['document-number/missing-number', 'document-number/missing-slash', 'document-gap/empty']),
  );
});

const contentEdits = (plan: Plan): SetCell[] =>
  plan.flatMap((edit) => (edit.kind === 'set-cell' ? [edit] : []));

test('the coming year is added beside the last one and can be filled at once', () => {
  const plan = addYear(statisticsOf(seed()), seed());
  if (!plan.ok) throw new Error(plan.reason);
  const [look, merges, ...cells] = plan.edits;
  expect(look).toMatchObject({ kind: 'copy-look', from: { left: 6, right: 6 }, to: { left: 7, right: 7 } });
  expect(merges).toMatchObject({ kind: 'set-merges' });
  expect(contentEdits(cells).map(({ cell, after }) => [cellName(cell), after.value])).toEqual([['H7', 2023]]);
  const book = edited(seed(), contentEdits(plan.edits));
  expect(statisticsOf(book).years.map(({ value }) => value)).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
  const draft = draftOf(book, [text('Kế hoạch số 95-KH/HU ngày 09/11/2023 về kiểm điểm năm 2023')]);
  expect(told(draft, book)).toEqual(['H8 95-KH/HU', 'H9 09/11/2023']);
});

test('no year is added over what stands beside the form', () => {
  const rows = statistics([2021, 2022], [['32-KH/HU'], ['08/11/2021']]).map((row, at) =>
    at === 2 ? [...row, _, 'x'] : row,
  );
  const book = workbook(sheet('Biểu 1', rows));
  expect(addYear(statisticsOf(book), book)).toEqual({ ok: false, reason: 'not-blank' });
});

test('a form rolled over to a new report year has the years moved up by one, and the last one empty', () => {
  const plan = rollOver(statisticsOf(seed()), seed());
  if (!plan.ok) throw new Error(plan.reason);
  const form = statisticsOf(edited(seed(), contentEdits(plan.edits)));
  const before = statisticsOf(seed());
  expect(form.years.map(({ value }) => value)).toEqual([2019, 2020, 2021, 2022, 2023]);
  const of = (one: typeof form, year: number) =>
    one.slots
      .filter((slot) => slot.year.value === year)
      .map(({ numbers, dates }) => [numbers.reading, dates?.reading]);
  for (const year of [2019, 2020, 2021, 2022]) expect(of(form, year)).toEqual(of(before, year));
  expect(
    of(form, 2023)
      .flat()
      .map((reading) => reading?.kind),
  ).toEqual(Array.from({ length: 6 }, () => 'blank'));
});
