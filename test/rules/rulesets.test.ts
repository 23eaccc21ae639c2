import { OBJECT_KINDS } from '../../src/forms/kinds.ts';
import { RULE_IDS } from '../../src/rules/rule-ids.ts';
import { knownKeys } from '../../src/rules/rulesets/known-keys.ts';
import { layerSchema } from '../../src/rules/rulesets/layer.ts';
import {
  BUILT_IN,
  BUILT_IN_IDS,
  closingsOf,
  readRuleset,
  readRulesetText,
  resolveRulesets,
  rulesetFor,
  rulesetSchema,
  type Layer,
  type Ruleset,
  type Selection,
} from '../../src/rules/rulesets/index.ts';

const basis = { text: 'Hướng dẫn 07-HD/BTCTU', clause: 'mục 3', mark: 'verified' } as const;

function layerOf(json: unknown): Layer {
  const read = readRuleset(json);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.layer;
}

function faultsOf(json: unknown): readonly { readonly path: string; readonly message: string }[] {
  const read = readRuleset(json);
  return read.ok ? [] : read.faults;
}

function under(json: unknown, year: number | null): Ruleset {
  const ruleset = resolveRulesets({ layer: layerOf(json) }).at(year);
  if (ruleset === null) throw new Error(`no ruleset for ${String(year)}`);
  return ruleset;
}

describe('the rating year chooses the regulation', () => {
  test.each([
    [1990, null],
    [2017, null],
    [2018, 'qd132-hd16'],
    [2019, 'qd132-hd21'],
    [2020, 'qd132-hd21'],
    [2021, 'qd132-hd21'],
    [2022, 'qd132-hd21'],
    [2023, 'qd124-hd25'],
    [2024, 'qd124-hd25'],
    [2025, 'qd366-hd43'],
    [2026, 'qd366-hd43'],
    [2027, 'qd366-hd43'],
  ])('in %i it is %s', (year, id) => {
    expect(rulesetFor(year)?.id ?? null).toBe(id);
    expect(resolveRulesets().at(year)?.id ?? null).toBe(id);
  });

  test('a table without a year has no regulation', () => {
    expect(resolveRulesets().at(null)).toBeNull();
  });

  test('a table of several years names each regulation once, in the order of the years', () => {
    expect(resolveRulesets().idsFor([2022, 2019, 2017, null, 2018, 2021])).toEqual([
      'qd132-hd16',
      'qd132-hd21',
    ]);
  });

  test.each(['nd335-2025', 'nd233-2026'] as const)('%s is chosen by hand only', (id) => {
    expect(BUILT_IN[id].years).toBeNull();
  });
});

describe('a built-in regulation says what it stands on', () => {
  const V = 'verified';
  const R = 'reported';

  // organisations, committees, collectives, individuals, kind not known
  test.each([
    ['qd132-hd16', [R, R, R, R, R]],
    ['qd132-hd21', [R, R, V, V, R]],
    ['qd124-hd25', [V, V, V, R, R]],
    ['qd366-hd43', [V, V, V, V, V]],
    ['nd335-2025', [V, V, V, V, V]],
    ['nd233-2026', [R, R, R, R, R]],
  ] as const)('%s marks each statement as it was compared', (id, marks) => {
    const { quota } = BUILT_IN[id];
    expect([...OBJECT_KINDS.map((kind) => quota.per[kind].basis.mark), quota.basis.mark]).toEqual(marks);
  });

  test.each([
    ['qd132-hd21', 'grassroots-organisations', 'Hướng dẫn 21-HD/BTCTW (18/10/2019)', 'mục II.B.1.3'],
    ['qd132-hd21', 'leadership-collectives', 'Hướng dẫn 21-HD/BTCTW (18/10/2019)', 'mục II.B.3'],
    ['qd132-hd21', 'individuals', 'Hướng dẫn 21-HD/BTCTW (18/10/2019)', 'mục II.B.2.3'],
    ['qd132-hd16', 'individuals', 'Hướng dẫn 16-HD/BTCTW (24/9/2018)', null],
    ['qd124-hd25', 'leadership-collectives', 'Quy định 124-QĐ/TW (04/10/2023)', 'Điều 12'],
    ['qd366-hd43', 'individuals', 'Quy định 366-QĐ/TW (30/8/2025)', 'Điều 11 (1.5)'],
    ['nd335-2025', 'individuals', 'Nghị định 335/2025/NĐ-CP (21/12/2025)', 'Điều 20 (5)'],
    ['nd233-2026', 'individuals', 'Nghị định 233/2026/NĐ-CP (26/6/2026)', 'Điều 12'],
  ] as const)('%s cites the clause for %s', (id, kind, text, clause) => {
    expect(BUILT_IN[id].quota.per[kind].basis).toMatchObject({ text, clause });
  });

  test.each(BUILT_IN_IDS)('%s allows 20 % of the number rated good, without rounding', (id) => {
    const ruleset = BUILT_IN[id];
    expect(ruleset).toMatchObject({ id, over: null, requiredForms: [] });
    expect([ruleset.severities, ruleset.off, ruleset.quota.bases]).toEqual([{}, {}, {}]);
    expect(ruleset.quota).toMatchObject({ percent: 20, base: 'good', smallGroup: null });
    expect(ruleset.quota.rounding).toEqual({ mode: 'none', basis: null });
    expect(ruleset.trend).toEqual({
      totalPercent: 20,
      totalUnits: 5,
      levelPoints: 10,
      levelCount: 3,
      fromZeroUnits: 5,
    });
  });

  test.each([
    ['qd132-hd16', null],
    ['qd132-hd21', null],
    ['qd124-hd25', null],
    ['qd366-hd43', 'verified'],
    ['nd335-2025', 'reported'],
    ['nd233-2026', 'reported'],
  ] as const)('%s knows of a raise to 25 %% as %s, and no decision for it', (id, mark) => {
    const { raised } = BUILT_IN[id].quota;
    expect(raised && [raised.percent, raised.decision, raised.basis.mark]).toEqual(mark && [25, null, mark]);
  });

  test.each(BUILT_IN_IDS)('%s passes the check that files pass, and cannot be changed', (id) => {
    expect(rulesetSchema.parse(JSON.parse(JSON.stringify(BUILT_IN[id])))).toEqual(BUILT_IN[id]);
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(BUILT_IN[id])).toBe(true);
    expect(frozen(resolveRulesets({ base: 'total' }).at(2022))).toBe(true);
  });

  test('the end of the district level breaks comparison, and congresses close every five years', () => {
    const { reorganisations, congressTerms } = resolveRulesets().settings;
    expect(reorganisations.map(({ date }) => date)).toEqual(['2025-07-01']);
    expect(congressTerms).toEqual({ TW: [2011, 2016, 2021, 2026], '*': [2010, 2015, 2020, 2025] });
  });

  test('the rules of the catalogue are each named once', () => {
    expect([...new Set(RULE_IDS)]).toEqual(RULE_IDS);
  });
});

describe('a ruleset file says only what is different', () => {
  test.each([
    ['the least', { id: 'tinh-x' }],
    ['a base for one kind', { id: 'tinh-x', quota: { bases: { individuals: 'total' } } }],
    ['a base for all kinds', { id: 'tinh-x', quota: { base: 'good-or-better' } }],
    ['a percentage with two decimals', { id: 'tinh-x', quota: { percent: 12.35, basis } }],
    ['small groups', { id: 'tinh-x', quota: { smallGroup: { below: 5, allow: 1, basis } } }],
    ['rounding', { id: 'tinh-x', quota: { rounding: { mode: 'half-up', basis } } }],
    ['no rounding', { id: 'tinh-x', quota: { rounding: { mode: 'none' } } }],
    ['no raise', { id: 'tinh-x', quota: { raised: null } }],
    ['a decision', { id: 'tinh-x', quota: { raised: { decision: '15-QĐ/TU' } } }],
    [
      'a whole raise',
      { id: 'tinh-x', extends: 'qd132-hd21', quota: { raised: { percent: 22, condition: 'a', basis } } },
    ],
    ['a quota in each quarter', { id: 'tinh-x', quarters: true }],
    ['one limit', { id: 'tinh-x', trend: { totalUnits: 10 } }],
    [
      'severities and rules off',
      { id: 'tinh-x', severities: { 'form-label': 'warning' }, off: { 'form-date': 'a' } },
    ],
    ['required forms', { id: 'tinh-x', requiredForms: ['individuals', 'document-statistics'] }],
    ['closings', { id: 'tinh-x', congressTerms: { HU: [2010, '2015-08-10'], '*': ['2020-09-30'] } }],
    ['open years', { id: 'tinh-x', years: { from: 2023, to: null } }],
    [
      'years before all regulations, by name',
      { id: 'tinh-x', extends: 'qd132-hd16', years: { from: 2010, to: 2017 } },
    ],
    ['a citation without clause and mark', { id: 'tinh-x', texts: [{ text: 'Quy định 14-QĐ/TU' }] }],
  ])('a file with %s is accepted', (_, json) => {
    expect(faultsOf(json)).toEqual([]);
  });

  test('a citation without a mark was not compared with its text', () => {
    expect(layerOf({ id: 'x', texts: [{ text: 'Quy định 14-QĐ/TU' }] }).texts).toEqual([
      { text: 'Quy định 14-QĐ/TU', clause: null, mark: 'reported' },
    ]);
  });
});

describe('a bad ruleset file is refused, with the path of the fault and a sentence', () => {
  const file = 'Tệp quy định phải là một đối tượng JSON, ít nhất có mục “id”.';
  const id = 'Mã quy định chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ “tinh-lam-dong”.';
  const percent = 'Tỷ lệ phải là số lớn hơn 0, không quá 100, nhiều nhất hai chữ số thập phân.';
  const base =
    'Gốc tính tỷ lệ phải là “good” (số hoàn thành tốt), “good-or-better” (hoàn thành tốt trở lên) hoặc “total” (tổng số xếp loại).';
  const text = 'Mục này phải là một đoạn chữ, không được để trống.';
  const date = 'Ngày phải là ngày có thật, viết theo dạng năm-tháng-ngày, ví dụ “2025-07-01”.';
  const year = 'Năm phải là số nguyên từ 1990 đến 2100.';
  const units = 'Ngưỡng này phải là số nguyên từ 1 trở lên.';
  const letters = 'Ký hiệu chỉ gồm chữ cái, ví dụ “KH”, “BTCHU”.';
  const object = 'Mục này phải là một đối tượng JSON, viết trong dấu { }.';
  const list = 'Mục này phải là một danh sách, viết trong dấu [ ].';
  const closing = 'Ngày bế mạc đại hội phải là năm (2020) hoặc ngày có thật (“2020-08-12”).';
  const partRaise =
    'Quy định nền của các năm này không có mức nâng; hãy ghi đủ “percent”, “condition”, “decision” và “basis”.';

  const x = (rest: object): object => ({ id: 'x', ...rest });
  test.each<[unknown, string, string]>([
    [[], '', file],
    ['x', '', file],
    [null, '', file],
    [{}, 'id', `Thiếu mục này. ${id}`],
    [{ id: 'Tỉnh X' }, 'id', id],
    [
      { id: 'qd132-hd21' },
      'id',
      'Mã này là của một quy định có sẵn trong chương trình; hãy đặt mã khác cho tệp và ghi mã có sẵn ở mục “extends”.',
    ],
    [x({ name: '  ' }), 'name', text],
    [x({ severity: {} }), 'severity', 'Không có mục nào tên là “severity”; có phải là “severities” không?'],
    [x({ quta: {} }), 'quta', 'Không có mục nào tên là “quta”; có phải là “quota” không?'],
    [x({ banana: 1 }), 'banana', 'Không có mục nào tên là “banana”.'],
    [
      x({ quota: { precent: 20 } }),
      'quota.precent',
      'Không có mục nào tên là “precent”; có phải là “percent” không?',
    ],
    [
      x({ off: { 'rating-totl': 'a' } }),
      'off.rating-totl',
      'Không có mục nào tên là “rating-totl”; có phải là “rating-total” không?',
    ],
    [
      x({ quota: { bases: { individual: 'good' } } }),
      'quota.bases.individual',
      'Không có mục nào tên là “individual”; có phải là “individuals” không?',
    ],
    [
      x({ quota: { per: { individuals: { scop: 'a', scope: 'a', basis } } } }),
      'quota.per.individuals.scop',
      'Không có mục nào tên là “scop”; có phải là “scope” không?',
    ],
    [
      x({ texts: [{ text: 'a' }, { text: 'b', clauses: 'c' }] }),
      'texts[1].clauses',
      'Không có mục nào tên là “clauses”; có phải là “clause” không?',
    ],
    [
      x({ quota: { smallGroup: { below: 5, alow: 1, allow: 1, basis } } }),
      'quota.smallGroup.alow',
      'Không có mục nào tên là “alow”; có phải là “allow” không?',
    ],
    [
      x({ extends: 'qd132' }),
      'extends',
      'Quy định nền phải là một trong: “qd132-hd16”, “qd132-hd21”, “qd124-hd25”, “qd366-hd43”, “nd335-2025”, “nd233-2026”.',
    ],
    [x({ years: { from: '2023', to: null } }), 'years.from', year],
    [x({ years: { from: 20233, to: null } }), 'years.from', year],
    [
      x({ years: { from: 2023 } }),
      'years.to',
      'Thiếu mục này. Năm cuối phải là số nguyên từ 1990 đến 2100; còn hiệu lực thì ghi null.',
    ],
    [
      x({ years: { from: 2023, to: 2022 } }),
      'years.to',
      'Năm cuối (“to”) không được trước năm đầu (“from”).',
    ],
    [
      x({ years: { from: 2010, to: 2017 } }),
      'years',
      'Không có quy định có sẵn nào cho các năm này; hãy ghi quy định nền ở mục “extends”.',
    ],
    [x({ quota: [] }), 'quota', object],
    [x({ quota: { percent: '20' } }), 'quota.percent', percent],
    [x({ quota: { percent: 0 } }), 'quota.percent', percent],
    [x({ quota: { percent: 100.01 } }), 'quota.percent', percent],
    [x({ quota: { percent: 20.125 } }), 'quota.percent', percent],
    [x({ quota: { base: 'all' } }), 'quota.base', base],
    [x({ quota: { bases: { individuals: 'tổng' } } }), 'quota.bases.individuals', base],
    [x({ quota: { per: { individuals: { scope: '', basis } } } }), 'quota.per.individuals.scope', text],
    [
      x({ quota: { rounding: { mode: 'half-up' } } }),
      'quota.rounding.basis',
      'Cách làm tròn khác “none” phải ghi căn cứ ở mục “basis”.',
    ],
    [
      x({ quota: { rounding: { mode: 'up', basis } } }),
      'quota.rounding.mode',
      'Cách làm tròn phải là “none” (không làm tròn), “floor” (bỏ phần lẻ) hoặc “half-up” (từ nửa trở lên thì tính một).',
    ],
    [
      x({ quota: { smallGroup: { below: 0, allow: 1, basis } } }),
      'quota.smallGroup.below',
      'Giới hạn của nhóm nhỏ phải là số nguyên từ 1 trở lên.',
    ],
    [
      x({ quota: { smallGroup: { below: 5, allow: 1 } } }),
      'quota.smallGroup.basis',
      `Thiếu mục này. ${object}`,
    ],
    [
      x({ quota: { raised: { decision: 'có' } } }),
      'quota.raised.decision',
      'Số của quyết định nâng tỷ lệ phải là chữ có chữ số, ví dụ “15-QĐ/TU”; chưa có quyết định thì ghi null.',
    ],
    [x({ extends: 'qd132-hd21', quota: { raised: { decision: '15-QĐ/TU' } } }), 'quota.raised', partRaise],
    [x({ years: { from: 2023, to: 2024 }, quota: { raised: { percent: 25 } } }), 'quota.raised', partRaise],
    [x({ trend: { totalUnits: 1.5 } }), 'trend.totalUnits', units],
    [x({ trend: { levelPoints: -1 } }), 'trend.levelPoints', percent],
    [
      x({ severities: { 'form-date': 'lỗi' } }),
      'severities.form-date',
      'Mức độ phải là “error” (Lỗi), “warning” (Cảnh báo) hoặc “info” (Lưu ý).',
    ],
    [
      x({ off: { 'form-date': ' ' } }),
      'off.form-date',
      'Tắt một quy tắc phải ghi lý do, không được để trống.',
    ],
    [x({ quarters: 'có' }), 'quarters', 'Mục này phải là true (có) hoặc false (không).'],
    [x({ requiredForms: 'individuals' }), 'requiredForms', list],
    [
      x({ requiredForms: ['individuals', 'individual'] }),
      'requiredForms[1]',
      'Không có loại biểu này; các loại biểu có mã như “grassroots-organisations”, “individuals”, “document-statistics”.',
    ],
    [x({ reorganisations: [{ date: '2025-02-30', name: 'a', basis }] }), 'reorganisations[0].date', date],
    [x({ congressTerms: { HU: ['2020-13-01'] } }), 'congressTerms.HU[0]', closing],
    [
      x({ congressTerms: { HU: [2015, '2015-08-12'] } }),
      'congressTerms.HU',
      'Các kỳ đại hội phải xếp theo năm tăng dần, mỗi năm một kỳ.',
    ],
    [
      x({ congressTerms: { 'H U': [2015] } }),
      'congressTerms.H U',
      'Cấp ủy phải ghi bằng ký hiệu trên văn bản, ví dụ “HU”, “TU”; mọi cấp ủy còn lại ghi “*”.',
    ],
    [x({ congressTerms: [] }), 'congressTerms', object],
    [x({ documentTypes: ['K-H'] }), 'documentTypes[0]', letters],
    [
      x({ texts: [{ text: 'a', mark: 'sure' }] }),
      'texts[0].mark',
      'Mức đối chiếu phải là “verified” (đã đối chiếu văn bản) hoặc “reported” (theo nguồn thứ cấp).',
    ],
  ])('%j has its fault at "%s"', (json, path, message) => {
    expect(faultsOf(json)).toEqual([{ path, message }]);
  });

  test('all faults of a file are told at once', () => {
    const bad = {
      id: 'X',
      quota: { percent: 120, bases: { x: 1 } },
      off: { 'form-date': 1, 'no-rule': 'a' },
      foo: 1,
    };
    expect(faultsOf(bad).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['id', 'quota.percent', 'quota.bases.x', 'off.form-date', 'off.no-rule', 'foo']),
    );
  });

  test.each([
    ['{"id": "x",}', 'Tệp quy định không đọc được: nội dung không đúng dạng JSON.'],
    ['', 'Tệp quy định không đọc được: nội dung không đúng dạng JSON.'],
    ['12', file],
  ])('the text %j is no ruleset file', (content, message) => {
    expect(readRulesetText(content)).toEqual({ ok: false, faults: [{ path: '', message }] });
  });

  test('a byte order mark before the text is no fault', () => {
    expect(readRulesetText('\uFEFF{"id": "x"}')).toEqual({ ok: true, layer: { id: 'x' } });
  });
});

describe('a ruleset file lies over the built-in regulations', () => {
  test('a raise of its own is in force only when its decision is named', () => {
    const raised = { percent: 22, condition: 'Hoàn thành vượt mức các chỉ tiêu', basis };
    const of = (json: object) =>
      under({ id: 'x', extends: 'qd132-hd21', quota: { raised: json } }, 2020).quota;
    expect(of(raised).raised).toEqual({ ...raised, decision: null });
    expect(of({ ...raised, decision: '15-QĐ/TU' }).raised).toEqual({ ...raised, decision: '15-QĐ/TU' });
  });

  test('changes of the map stand by their dates, whichever is told first', () => {
    const reorganisations = ['2026-03-15', '2019-12-01'].map((date) => ({ date, name: 'a', basis }));
    expect(under({ id: 'x', reorganisations }, 2022).reorganisations.map(({ date }) => date)).toEqual([
      '2019-12-01',
      '2025-07-01',
      '2026-03-15',
    ]);
  });

  test.each<[string, object, number | null, string | null, string | null]>([
    ['without years over each year', {}, 2018, 'x', 'qd132-hd16'],
    ['without years over each year', {}, 2026, 'x', 'qd366-hd43'],
    ['without years over no year that has none', {}, 2017, null, null],
    ['without years over no table without a year', {}, null, null, null],
    ['with years over those', { years: { from: 2022, to: 2023 } }, 2022, 'x', 'qd132-hd21'],
    ['with years over those', { years: { from: 2022, to: 2023 } }, 2023, 'x', 'qd124-hd25'],
    ['with years over no others', { years: { from: 2022, to: 2023 } }, 2021, 'qd132-hd21', null],
    ['with years over no others', { years: { from: 2022, to: 2023 } }, 2024, 'qd124-hd25', null],
    ['by name over all years', { extends: 'nd335-2025' }, 2026, 'x', 'nd335-2025'],
    ['by name over all years', { extends: 'nd335-2025' }, 2017, 'x', 'nd335-2025'],
    ['by name over tables without a year', { extends: 'nd335-2025' }, null, 'x', 'nd335-2025'],
    [
      'by name over its years',
      { extends: 'nd335-2025', years: { from: 2026, to: null } },
      2030,
      'x',
      'nd335-2025',
    ],
    [
      'by name over no others',
      { extends: 'nd335-2025', years: { from: 2026, to: null } },
      2025,
      'qd366-hd43',
      null,
    ],
    ['by name over no others', { extends: 'nd335-2025', years: { from: 2026, to: null } }, null, null, null],
  ])('%s: %j in %p', (_, json, year, id, over) => {
    const ruleset = resolveRulesets({ layer: layerOf({ id: 'x', ...json }) }).at(year);
    expect([ruleset?.id ?? null, ruleset?.over ?? null]).toEqual([id, over]);
  });

  test.each<[object, number, object]>([
    [{}, 2022, { name: 'Quy định 132-QĐ/TW và Hướng dẫn 21-HD/BTCTW', years: { from: 2019, to: 2022 } }],
    [{ name: 'Tỉnh' }, 2022, { name: 'Tỉnh' }],
    [{ years: { from: 2021, to: null } }, 2022, { years: { from: 2021, to: 2022 } }],
    [{ extends: 'qd132-hd21' }, 2030, { years: null }],
    [{ extends: 'qd132-hd21', years: { from: 2030, to: null } }, 2030, { years: { from: 2030, to: null } }],
    [{ texts: [basis] }, 2026, { texts: [basis, ...BUILT_IN['qd366-hd43'].texts] }],
    [{ trend: { totalUnits: 9 } }, 2022, { trend: { ...BUILT_IN['qd132-hd21'].trend, totalUnits: 9 } }],
    [{ severities: { 'form-label': 'error' } }, 2022, { severities: { 'form-label': 'error' } }],
    [{ off: { 'form-label': 'a' } }, 2022, { off: { 'form-label': 'a' } }],
    [{ requiredForms: ['individuals'] }, 2022, { requiredForms: ['individuals'] }],
    [{}, 2026, { quarters: false }],
    [{ quarters: true }, 2026, { quarters: true }],
  ])('%j in %i gives %j', (json, year, expected) => {
    expect(under({ id: 'x', ...json }, year)).toMatchObject(expected);
  });

  test.each<[object, object]>([
    [{}, {}],
    [{ base: 'total' }, { base: 'total', percent: 20 }],
    [{ percent: 15 }, { base: 'good', percent: 15 }],
    [{ bases: { individuals: 'total' } }, { base: 'good', bases: { individuals: 'total' } }],
    [{ smallGroup: { below: 5, allow: 1, basis } }, { smallGroup: { below: 5, allow: 1, basis } }],
    [{ rounding: { mode: 'floor', basis } }, { rounding: { mode: 'floor', basis } }],
    [{ raised: null }, { raised: null }],
    [
      { raised: { decision: '15-QĐ/TU' } },
      { raised: { percent: 25, decision: '15-QĐ/TU', basis: { mark: 'verified' } } },
    ],
    [
      { raised: { percent: 22 } },
      { raised: { percent: 22, decision: null, basis: { text: 'x', mark: 'reported' } } },
    ],
  ])('the quota %j of a file goes before that of 2026, and the rest stays', (quota, expected) => {
    const before = BUILT_IN['qd366-hd43'].quota;
    expect(under({ id: 'x', quota }, 2026).quota).toMatchObject(expected);
    expect(under({ id: 'x', quota }, 2026).quota.per.individuals.scope).toBe(before.per.individuals.scope);
  });

  test('a decision raises no year whose regulation knows no raise', () => {
    expect(under({ id: 'x', quota: { raised: { decision: '15-QĐ/TU' } } }, 2022).quota.raised).toBeNull();
  });

  const central = BUILT_IN['qd132-hd21'].quota.per;
  test.each<[string, object, object, object]>([
    ['its own basis', { quota: { percent: 15, basis } }, basis, basis],
    ['its first text', { texts: [basis], quota: { percent: 15 } }, basis, basis],
    [
      'its name, not compared with a text',
      { name: 'Tỉnh', quota: { base: 'total' } },
      { text: 'Tỉnh', clause: null, mark: 'reported' },
      { text: 'Tỉnh', clause: null, mark: 'reported' },
    ],
    [
      'itself only where it differs',
      { texts: [basis], quota: { bases: { individuals: 'total' } } },
      basis,
      central['leadership-collectives'].basis,
    ],
    [
      'the regulation where it says the same',
      { texts: [basis], quota: { percent: 20 } },
      central.individuals.basis,
      central['leadership-collectives'].basis,
    ],
    [
      'the basis of each kind',
      {
        texts: [{ text: 'khác' }],
        quota: { percent: 15, per: { individuals: { scope: 'trong chi bộ', basis } } },
      },
      basis,
      { text: 'khác', clause: null, mark: 'reported' },
    ],
  ])('a quota that is not the central one cites %s', (_, json, individuals, collectives) => {
    const { per } = under({ id: 'x', ...json }, 2022).quota;
    expect([per.individuals.basis, per['leadership-collectives'].basis]).toEqual([individuals, collectives]);
  });

  test('the base of a kind goes before that of all kinds, the command line before both', () => {
    const layer = layerOf({ id: 'x', quota: { base: 'good-or-better', bases: { individuals: 'good' } } });
    const basesOf = (selection: Selection, year: number) => {
      const quota = resolveRulesets(selection).at(year)?.quota;
      return [quota?.base, quota?.bases];
    };
    expect(basesOf({ layer }, 2022)).toEqual(['good-or-better', { individuals: 'good' }]);
    expect(basesOf({ layer, base: 'total' }, 2022)).toEqual(['total', {}]);
    expect(basesOf({ base: 'total' }, 2018)).toEqual(['total', {}]);
    expect(resolveRulesets({ base: 'total' }).at(2018)?.id).toBe('qd132-hd16');
    const later = layerOf({ id: 'x', years: { from: 2025, to: null } });
    expect(resolveRulesets({ layer: later, base: 'total' }).at(2018)?.quota.base).toBe('total');
  });

  test('the same year, and every year of one regulation, gives the same ruleset', () => {
    for (const rulesets of [
      resolveRulesets(),
      resolveRulesets({ base: 'total' }),
      resolveRulesets({ layer: layerOf({ id: 'x', quota: { percent: 15 } }), base: 'total' }),
    ]) {
      expect(rulesets.at(2022)).toBe(rulesets.at(2022));
      expect(rulesets.at(2019)).toBe(rulesets.at(2022));
      expect(rulesets.at(2018)).not.toBe(rulesets.at(2022));
    }
  });

  test('what a file says of the workbook holds whatever its years', () => {
    const { settings } = resolveRulesets({
      layer: layerOf({
        id: 'x',
        years: { from: 2025, to: null },
        off: { 'form-label': 'a' },
        issuers: ['TVĐU', 'HU'],
        documentTypes: ['ĐC'],
        groupLabels: ['Chi bộ'],
        reorganisations: [
          { date: '2025-07-01', name: 'Sắp xếp lại xã', basis },
          { date: '2020-01-01', name: 'Nhập hai xã', basis },
        ],
      }),
    });
    const before = resolveRulesets().settings;
    expect(settings.off).toEqual({ 'form-label': 'a' });
    expect(settings.issuers).toEqual([...before.issuers, 'TVĐU']);
    expect(settings.documentTypes).toEqual([...before.documentTypes, 'ĐC']);
    expect(settings.groupLabels).toEqual([...before.groupLabels, 'Chi bộ']);
    expect(settings.reorganisations.map(({ date, name }) => [date, name])).toEqual([
      ['2020-01-01', 'Nhập hai xã'],
      ['2025-07-01', 'Sắp xếp lại xã'],
    ]);
    expect(settings.trend).toEqual(before.trend);
  });
});

describe('a document belongs to the congresses of its committee', () => {
  const years = [2010, 2015, 2020, 2025];
  test.each<[string, object, readonly (string | number)[]]>([
    ['TW', {}, [2011, 2016, 2021, 2026]],
    ['BTCTW', {}, [2011, 2016, 2021, 2026]],
    ['BTCHU', {}, years],
    ['HU', { HU: ['2020-08-12'] }, [2010, 2015, '2020-08-12', 2025]],
    ['UBKTHU', { HU: ['2020-08-12'] }, [2010, 2015, '2020-08-12', 2025]],
    ['BTCTU', { HU: ['2020-08-12'] }, years],
    ['HU', { U: ['2015-01-01'], HU: ['2020-08-12'] }, [2010, 2015, '2020-08-12', 2025]],
    ['TU', { '*': ['2020-10-15'] }, [2010, 2015, '2020-10-15', 2025]],
    ['HU', { '*': ['2020-10-15'], HU: ['2015-08-01'] }, [2010, '2015-08-01', '2020-10-15', 2025]],
    ['TW', { '*': ['2020-10-15'] }, [2011, 2016, 2021, 2026]],
    ['HU', { HU: [2005] }, [2005, ...years]],
    ['BXDĐ', { ĐU: ['2025-08-14'] }, [2010, 2015, 2020, '2025-08-14']],
  ])('%s, where a file says %j, closes in %j', (issuer, congressTerms, closings) => {
    const { settings } = resolveRulesets({ layer: layerOf({ id: 'x', congressTerms }) });
    expect(closingsOf(settings.congressTerms, issuer)).toEqual(closings);
  });
});

test.each([
  [
    'that a file may have',
    ['trend'],
    ['totalPercent', 'totalUnits', 'levelPoints', 'levelCount', 'fromZeroUnits'],
  ],
  ['of kinds of object', ['quota', 'bases'], [...OBJECT_KINDS]],
  ['of committees, which a file names itself', ['congressTerms'], []],
  ['below a text, which has none', ['id', 'name'], []],
])('the keys %s', (_, path, keys) => {
  expect(knownKeys(layerSchema, path)).toEqual(keys);
});
