import type { Form } from '../forms/form.ts';
import { yearsOfForm } from '../forms/form-years.ts';
import type { Count } from '../forms/table/count.ts';
import { valueOf } from '../forms/table/count.ts';
import type {
  DeclaredFormula,
  DeclaredShare,
  DeclaredSum,
  ShareLine,
  SumLine,
} from '../forms/table/declared/declared-formula.ts';
import { yearNamed } from '../forms/table/years.ts';
import { rangesMeet, type CellRef, type Range } from '../grid/index.ts';
import { cellsOf, firstMissing, valuesOf } from './names.ts';
import { lacking, missing, uncalculated } from './not-checked.ts';
import { checked, defineRule, type Verdict } from './rule.ts';
import { agreesWithin } from './tolerance.ts';
import { declaredFormulaSentences, type DeclaredFormulaMessages } from './declared-formula.vi.ts';

type Found = Verdict<DeclaredFormulaMessages>;

/**
 * What a head or label declares ("2 = 4+...+14", "(1=2+3+4)", "Tổng cộng (I+II+III)") holds in every row or column that
 * has all its operands (README.md, `declared-formula`).
 */
export const declaredFormula = defineRule<DeclaredFormulaMessages>({
  id: 'declared-formula',
  sentences: declaredFormulaSentences,
  severities: { mismatch: 'error', share: 'error' },
  *check({ forms, declared }) {
    for (const one of declared) {
      const its = forms.filter(
        ({ sheet, range }) => sheet === one.range.sheet && rangesMeet(range, one.range),
      );
      const [first] = its;
      if (!first || one.lines.length === 0) {
        yield lacking(one.label.cell, { what: 'figure', cell: null });
        continue;
      }
      const at = new Whereabouts(one, its, first);
      if (one.kind === 'sum') for (const line of one.lines) yield* judgeSum(one, line, at);
      else for (const line of one.lines) yield* judgeShare(one, line, at);
    }
  },
});

/** Where the figures of a declared formula stand: in which form, and of what year. */
class Whereabouts {
  readonly #label: string;
  readonly #forms: readonly Form[];
  readonly #first: Form;

  constructor({ label }: DeclaredFormula, forms: readonly Form[], first: Form) {
    this.#label = label.text;
    this.#forms = forms;
    this.#first = first;
  }

  formAt(cell: CellRef): Form {
    return this.#forms.find(({ range }) => holds(range, cell)) ?? this.#first;
  }

  yearAt(cell: CellRef, name: string | null): number | null {
    const [year = null, ...others] = yearsOfForm(this.formAt(cell));
    const isOnly = year !== null && others.length === 0;
    return isOnly ? year : (yearNamed(name ?? '') ?? yearNamed(this.#label));
  }
}

function holds({ top, bottom, left, right }: Range, { row, col }: CellRef): boolean {
  return top <= row && row <= bottom && left <= col && col <= right;
}

function* judgeSum(
  { label, formula }: DeclaredSum,
  { name, result, operands }: SumLine,
  at: Whereabouts,
): Iterable<Found> {
  if (result.reading.kind === 'blank') return;
  const declared = valueOf(result);
  const addends = valuesOf(operands);
  if (declared === null || addends.length < operands.length) {
    yield missing(result.cell, firstMissing([result, ...operands]));
    return;
  }
  const form = at.formAt(result.cell);
  yield checked(form);
  const sum = addends.reduce((all, value) => all + value, 0);
  if (declared === sum) return;
  yield {
    kind: 'fault',
    messageId: 'mismatch',
    args: { label: label.text, line: name, formula, declared, sum, addends },
    form,
    cell: result.cell,
    year: at.yearAt(result.cell, name),
    expected: sum,
    actual: declared,
    related: cellsOf(operands),
  };
}

function* judgeShare(
  { kind, label, formula }: DeclaredShare,
  { name, result: { cell, reading }, of, base }: ShareLine,
  at: Whereabouts,
): Iterable<Found> {
  if (reading.kind === 'blank') return;
  if (reading.kind !== 'percentage') {
    yield reading.kind === 'uncalculated' ? uncalculated(cell) : lacking(cell, { what: 'figure', cell });
    return;
  }
  const [count, whole] = [valueOf(of), valueOf(base)];
  if (count === null || whole === null) {
    yield missing(cell, firstMissing([of, base]));
    return;
  }
  if (whole === 0) {
    if (reading.value !== 0) yield lacking(cell, { what: 'base', base: null, object: null });
    return;
  }
  const form = at.formAt(cell);
  yield checked(form);
  const exact = (count * 100) / whole;
  const { value: declared, decimals } = reading;
  // A ratio may be written as such: 1,05 for 105 %.
  if (agreesWithin(reading, exact) || (kind === 'ratio' && agreesWithin(reading, count / whole))) return;
  const shown = Math.max(2, decimals);
  yield {
    kind: 'fault',
    messageId: 'share',
    args: {
      label: label.text,
      line: name,
      formula,
      declared,
      count,
      base: whole,
      percentage: exact,
      decimals: shown,
    },
    form,
    cell,
    year: at.yearAt(cell, name),
    expected: Number(exact.toFixed(Math.min(shown, 20))),
    actual: declared,
    related: cellsOf([of, base] satisfies Count[]),
  };
}
