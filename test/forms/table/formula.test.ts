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
  ['Cộng (I+II+III)', 'sum of itself: roman i, roman ii, roman iii'],
  ['Toàn ngành (A+B)', 'sum of itself: letter a, letter b'],
  ['c = a + b', 'sum of alpha c: alpha a, alpha b'],
  ['1. Đã họp (1 = 1.1 + 1.2)', 'sum of int 1: dec 1.1, dec 1.2'],
  ['3 = 4+...+9', 'sum of int 3: int 4, … int 9'],
  ['Tỷ lệ (=3*100/2)', 'percentage of itself: int 3, int 2'],
  ['6 = 5/4 x 100%', 'percentage of int 6: int 5, int 4'],
  ['Bình quân (7=5:6)', 'ratio of int 7: int 5, int 6'],
  // What a sum goes on to, or between, is not said.
  ['3 = 4+...', null],
  ['3 = 4+...+...+9', null],
  ['Hội nghị = họp + làm việc', null],
  ['Khối xã', null],
])('“%s” declares %j', (text, expected) => {
  expect(written(parseFormula(text))).toBe(expected);
});
