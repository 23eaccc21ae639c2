import { adviceIn, advicePage, type InTheWay } from '../../src/addin/advice-address.ts';

const ABOUT = 'Excel 16.0.1 (PC) · ExcelApi 1.14 · Soát Biểu 0.1.0';

function told(...all: readonly InTheWay[]) {
  return adviceIn(new URL(advicePage(all, ABOUT), 'https://soat-bieu.test/').search);
}

test('the window tells everything that stood in the way, each with its sheet, and one line of codes', () => {
  const advice = told(
    {
      code: 'sheet-protected',
      sheet: 'XL cá nhân & tập thể',
      detail: 'AccessDenied @ Range.conditionalFormats',
    },
    { reason: 'sheet-protected', sheet: 'Biểu 2' },
    {
      reason: 'rules-unread',
      sheet: 'Biểu 3',
      count: 2,
      detail: 'ItemNotFound @ ConditionalFormat.getRanges',
    },
  );
  expect(advice.sentences).toHaveLength(3);
  expect(advice.sentences[0]).toContain('“XL cá nhân & tập thể” đang được bảo vệ');
  expect(advice.sentences[1]).toContain('“Biểu 2” đang được bảo vệ');
  expect(advice.sentences[2]).toMatch(
    /^Có quy tắc định dạng có điều kiện trên trang tính “Biểu 3” không đọc được/u,
  );
  expect(advice.codes).toEqual([
    'AccessDenied @ Range.conditionalFormats',
    'sheet-protected',
    'ItemNotFound @ ConditionalFormat.getRanges',
  ]);
  expect(advice.about).toBe(ABOUT);
});

test.each(['', '?code=constructor', '?code=x&sheet=y'])(
  'an address that carries nothing known (%s) says what to do all the same',
  (search) => {
    expect(adviceIn(search).sentences).toEqual([expect.stringMatching(/^Chưa làm được/u)]);
  },
);

test('what Office appends to the address changes nothing', () => {
  const info = '_host_Info=Excel$Win32$16.01$vi-VN$telemetry$isDialog$$0';
  expect(adviceIn(`?code=not-loaded&${info}`)).toEqual(adviceIn('?code=not-loaded'));
  expect(adviceIn(`?code=not-loaded&${info}`).sentences).toEqual([
    expect.stringMatching(/^Chưa tải được phần xóa đánh dấu/u),
  ]);
  expect(adviceIn(`?${info}`)).toEqual(adviceIn(''));
});
