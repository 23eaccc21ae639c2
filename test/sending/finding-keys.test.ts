import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import type { Sheet, Workbook } from '../../src/grid/index.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { bareKeyOf, findingKeys, ruleOfKey } from '../../src/sending/finding-keys.ts';
import { mustRead } from '../xlsx/reading.ts';

const RULESETS = resolveRulesets();
const SEED = mustRead(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));

function keysOf(workbook: Workbook): readonly string[] {
  return findingKeys(checkWorkbook(workbook, RULESETS));
}

test('the findings of the sample have the keys that workbooks keep', () => {
  expect(keysOf(SEED)).toEqual(KEPT);
});

test('no two findings have the same key, and none names a figure, a sheet or an address', () => {
  expect(new Set(KEPT).size).toBe(KEPT.length);
  expect(KEPT.filter((key) => /xl tccsđ|xl cá nhân|[a-z]\d+$/u.test(key))).toEqual([]);
});

test('renamed and moved sheets change no key', () => {
  const sheets = SEED.sheets.map((sheet, at) => ({ ...sheet, name: `Trang ${at}` })).toReversed();
  expect([...keysOf({ ...SEED, sheets })].sort()).toEqual([...KEPT].sort());
});

test('rows above a table change no key', () => {
  const moved = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: new Map([...sheet.rows].map(([row, cells]) => [row + 3, cells])),
    merges: sheet.merges.map((one) => ({ ...one, top: one.top + 3, bottom: one.bottom + 3 })),
  });
  expect(keysOf({ ...SEED, sheets: SEED.sheets.map(moved) })).toEqual(KEPT);
});

test('a copied sheet leaves the keys of the first, and gives the other ones of its form', () => {
  const rated = SEED.sheets.find(({ name }) => name === 'XL tập thể LĐQL');
  if (!rated) throw new Error('no sheet');
  const keys = keysOf({ ...SEED, sheets: [...SEED.sheets, { ...rated, name: 'Bản sao' }] });
  const added = keys.filter((key) => !KEPT.includes(key));
  expect(KEPT.every((key) => keys.includes(key))).toBe(true);
  expect(added.length).toBe(11);
  expect(added.every((key) => key.endsWith('#2'))).toBe(true);
  expect(added.map(bareKeyOf).every((key) => KEPT.includes(key))).toBe(true);
});

test('a key tells its rule', () => {
  expect(ruleOfKey('rating-total|mismatch|individuals|2019')).toBe('rating-total');
});

const KEPT: readonly string[] = [
  'rating-trend|total|grassroots-organisations|2019',
  'excellent-quota|over|grassroots-organisations|2018',
  'excellent-quota|over|grassroots-organisations|2019',
  'excellent-quota|over|grassroots-organisations|2020',
  'excellent-quota|over|grassroots-organisations|2021',
  'excellent-quota|over|grassroots-organisations|2022',
  'rating-trend|level|grassroots-committees|2021||excellent',
  'excellent-quota|over|grassroots-committees|2018',
  'excellent-quota|over|grassroots-committees|2019',
  'excellent-quota|over|grassroots-committees|2020',
  'excellent-quota|over|grassroots-committees|2021',
  'excellent-quota|over|grassroots-committees|2022',
  'rating-total|mismatch|leadership-collectives|2018',
  'rating-trend|level|leadership-collectives|2020||excellent',
  'rating-trend|level|leadership-collectives|2020||good',
  'rating-trend|level|leadership-collectives|2021||excellent',
  'rating-trend|level|leadership-collectives|2021||complete',
  'rating-trend|level|leadership-collectives|2022||good',
  'rating-trend|level|leadership-collectives|2022||complete',
  'excellent-quota|over|leadership-collectives|2018',
  'excellent-quota|over|leadership-collectives|2019',
  'excellent-quota|over|leadership-collectives|2020',
  'excellent-quota|over|leadership-collectives|2021',
  'rating-total|mismatch|individuals|2019',
  'excellent-quota|over|individuals|2020',
  'excellent-quota|over|individuals|2021',
  'excellent-quota|over|individuals|2022',
  'members-rated|fewer|individuals|2022',
  'document-number|missing-number|document-statistics|2018|văn bản cụ thể hóa quy định số 132; các quy định của ban thường vụ tỉnh ủy|kh hu',
  'document-number|missing-slash|document-statistics|2022|văn bản lãnh đạo, chỉ đạo công tác kiểm điểm, đánh giá, xếp loại hằng năm (*)|236-cvbtchu',
  'document-date|leading-zero|document-statistics|2021|văn bản cụ thể hóa quy định số 132; các quy định của ban thường vụ tỉnh ủy|8 11 2021',
  'document-date|leading-zero|document-statistics|2021|văn bản cụ thể hóa hướng dẫn 21 và các hướng dẫn của ban tổ chức tỉnh ủy|8 11 2021',
  'document-gap|empty|document-statistics|2020|văn bản cụ thể hóa hướng dẫn 21 và các hướng dẫn của ban tổ chức tỉnh ủy',
  'document-gap|empty|document-statistics|2022|văn bản cụ thể hóa hướng dẫn 21 và các hướng dẫn của ban tổ chức tỉnh ủy',
  'document-gap|empty|document-statistics|2019|văn bản lãnh đạo, chỉ đạo công tác kiểm điểm, đánh giá, xếp loại hằng năm (*)',
  'document-gap|empty|document-statistics|2020|văn bản lãnh đạo, chỉ đạo công tác kiểm điểm, đánh giá, xếp loại hằng năm (*)',
  'tick-choice|none|review-content||về kiểm điểm tự phê bình và phê bình|trách nhiệm, thẩm quyền',
  'tick-proposal|untick|review-content||về đánh giá, xếp loại chất lượng tập thể, cá nhân|chủ thể tham gia đánh giá, xếp loại chất lượng',
  'tick-proposal|untick|review-content||về đánh giá, xếp loại chất lượng tập thể, cá nhân|chủ thể tham gia đánh giá, xếp loại chất lượng#1',
  'item-repeated|repeated|review-content||về đánh giá, xếp loại chất lượng tập thể, cá nhân|tổ chức đảng|trách nhiệm, thẩm quyền',
  'item-repeated|repeated|review-content||về đánh giá, xếp loại chất lượng tập thể, cá nhân|đảng viên|trách nhiệm, thẩm quyền',
  'item-repeated|repeated|review-content||về đánh giá, xếp loại chất lượng tập thể, cá nhân|tập thể lãnh đạo, quản lý|trách nhiệm, thẩm quyền',
  'form-date|differs|review-content',
  'form-signer|differs|review-content',
];
