import type { PlaceTrouble } from '../../src/grid/index.ts';
import { troubleAdvice } from '../../src/app/place-wording.vi.ts';

test.each<[code: PlaceTrouble]>([
  ['sheet-protected'],
  ['structure-protected'],
  ['read-only'],
  ['too-large'],
  ['busy'],
  ['unsupported'],
  ['failed'],
])('what to do about “%s” is said otherwise in the page than in Excel', (code) => {
  const trouble = { code, sheet: 'XL TCCSĐ', detail: null };
  expect(troubleAdvice({ ...trouble, program: 'page' })).not.toBe(troubleAdvice(trouble));
});

test.each<[code: PlaceTrouble]>([['busy'], ['too-large']])(
  'in the page nothing is said of Excel where Excel has no part in it: %s',
  (code) => {
    expect(troubleAdvice({ code, sheet: null, detail: null, program: 'page' })).not.toContain('Excel');
  },
);

test('what is the same everywhere is said once, with the sheet’s name', () => {
  const advice = troubleAdvice({ code: 'sheet-gone', sheet: 'Biểu 1', detail: null, program: 'page' });
  expect(advice).toBe(troubleAdvice({ code: 'sheet-gone', sheet: 'Biểu 1', detail: null }));
  expect(advice).toContain('“Biểu 1”');
});

test.each<[code: PlaceTrouble]>([['unsupported'], ['too-large']])(
  'where one cell is to blame it is named, and how it is taken back is said in the page: %s',
  (code) => {
    const trouble = { code, sheet: 'XL TCCSĐ', cell: 'D7', detail: null };
    expect(troubleAdvice(trouble)).toContain('ô D7 trên trang tính “XL TCCSĐ”');
    expect(troubleAdvice(trouble)).not.toContain('Ctrl+Z');
    expect(troubleAdvice({ ...trouble, program: 'page' })).toContain('Ctrl+Z');
  },
);
