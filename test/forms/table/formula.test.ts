import { parseFormula, type Formula, type Ref } from '../../../src/forms/table/declared/formula.ts';

/** A formula in one line: kind, what it is of, and its operands; "…" before an addend stands for all up to it. */
function written(formula: Formula | null): string | null {
  if (!formula) return null;
  const name = ({ kind, number }: Ref) => `${kind} ${number}`;
  const operands =
    formula.kind === 'sum'
      ? formula.terms.map(({ ref, isThrough }) => (isThrough ? `… ${name(ref)}` : name(ref)))
      : [name(formula.of), name(formula.base)];
  return `${formula.kind} of ${formula.own ? name(formula.own) : 'itself'}: ${operands.join(', ')}`;
}

test.each<[string, string | null]>([
  ['Số cuộc kiểm tra (5=6+7)', 'sum of int 5: int 6, int 7'],
  ['Số cuộc kiểm tra (=6+7+8)', 'sum of itself: int 6, int 7, int 8'],
  ['5＝6＋7', 'sum of int 5: int 6, int 7'],
  ['Cộng (I+II+III)', 'sum of itself: roman i, roman ii, roman iii'],
  ['Toàn ngành (A+B)', 'sum of itself: letter a, letter b'],
  ['c = a + b', 'sum of alpha c: alpha a, alpha b'],
  ['1. Đã họp (1 = 1.1 + 1.2)', 'sum of int 1: dec 1.1, dec 1.2'],
  ['3 = 4+...+9', 'sum of int 3: int 4, … int 9'],
  ['Tỷ lệ (=3*100/2)', 'percentage of itself: int 3, int 2'],
  ['6 = 5/4 x 100%', 'percentage of int 6: int 5, int 4'],
  ['Bình quân (7=5:6)', 'ratio of int 7: int 5, int 6'],
  // Numbers of any kind, in brackets or not, with or without spaces.
  ['Cộng [VI+VII]', 'sum of itself: roman vi, roman vii'],
  ['(2)=[3]+(4)', 'sum of int 2: int 3, int 4'],
  ['1.1 = 1.1.1 + 1.1.2', 'sum of dec 1.1: dec 1.1.1, dec 1.1.2'],
  ['1 = 1.1.1.1 + 1.2', 'sum of int 1: dec 1.1.1.1, dec 1.2'],
  ['Đ = a + B', 'sum of letter đ: alpha a, letter b'],
  ['100 = 101+102', 'sum of int 100: int 101, int 102'],
  ['1000 = 101+102', null],
  ['3 = 4+..+9', 'sum of int 3: int 4, … int 9'],
  ['3 = 4+…+9', 'sum of int 3: int 4, … int 9'],
  ['3 = 4+5+...+7+9', 'sum of int 3: int 4, int 5, … int 7, int 9'],
  ['３=４+５', 'sum of int 3: int 4, int 5'],
  ['6 = 5 × 100 : 4', 'percentage of int 6: int 5, int 4'],
  ['6 = 5 x 100 / 4', 'percentage of int 6: int 5, int 4'],
  ['6 = 5*100% / 4', 'percentage of int 6: int 5, int 4'],
  ['6 = 5/4*100', 'percentage of int 6: int 5, int 4'],
  ['6 = (5)/[4]', 'ratio of int 6: int 5, int 4'],
  // Of other things only what is written so is one.
  ['Đạt loại A+B của huyện', null],
  ['Mức 1+2', null],
  ['Năm 2024 = 5', null],
  ['Quý1=2+3', null],
  ['3 = 4+5%', null],
  ['3 = 4+5+năm', null],
  ['3 = 4/5/6', null],
  ['3 = 4+5 : 6', null],
  ['Cộng (I+II', null],
  ['Cộng (I)', null],
  [`${'Số cuộc kiểm tra của chi bộ '.repeat(11)}(5=6+7)`, null],
  // What a sum goes on to, or between, is not said.
  ['3 = 4+...', null],
  ['3 = 4+...+...+9', null],
  ['Hội nghị = họp + làm việc', null],
  ['Khối xã', null],
])('“%s” declares %j', (text, expected) => {
  expect(written(parseFormula(text))).toBe(expected);
});
