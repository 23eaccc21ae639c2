import type { Count } from '../forms/table/count.ts';
import { distinctCells, qualifiedName, type CellRef } from '../grid/index.ts';
import { GAP_TEXTS, type Gap } from './wording.vi.ts';

/** A number made from cells of the workbook, with what a formula needs to make it again. */
export interface Computed {
  readonly value: number | Gap;
  /** Over the source cells, without "="; null: it can't be written so that it follows them. */
  readonly expression: string | null;
  /** Each cell once. */
  readonly sources: readonly CellRef[];
  /** Expressions that must not be 0. */
  readonly bases: readonly string[];
}

/**
 * A count as it was read. A number kept as text can't be used by a formula, and what can't be read is not
 * to be shown by one.
 */
export function counted(count: Count | null): Computed {
  if (count === null) return { value: 'missing', expression: null, sources: [], bases: [] };
  const { cell, reading } = count;
  const common = { sources: [cell], bases: [] };
  const name = qualifiedName(cell);
  switch (reading.kind) {
    case 'count':
      return { ...common, value: reading.value, expression: reading.text === null ? name : null };
    case 'blank':
    case 'uncalculated':
    case 'formula-error':
      return { ...common, value: 'missing', expression: name };
    default:
      return { ...common, value: 'unreadable', expression: null };
  }
}

export function minus(a: Computed, b: Computed): Computed {
  return joined(
    [a, b],
    (x, y = 0) => x - y,
    ([x = '', y = '']) => `${x}-${within(y)}`,
  );
}

export function plus(terms: readonly Computed[]): Computed {
  return joined(
    terms,
    (...values) => values.reduce((sum, value) => sum + value, 0),
    (texts) => texts.map(within).join('+'),
  );
}

/** a × 100 ÷ b, in percent. */
export function percentOf(a: Computed, b: Computed): Computed {
  const share = joined(
    [a, b],
    (x, y = 0) => (x * 100) / y,
    ([x = '', y = '']) => `${within(x)}*100/${within(y)}`,
  );
  const bases = b.expression === null ? share.bases : [...new Set([...share.bases, b.expression])];
  return b.value === 0 && typeof a.value === 'number'
    ? { ...share, bases, value: 'no-base' }
    : { ...share, bases };
}

/** Something of one number that a formula makes as well. */
export function madeOf(a: Computed, value: (x: number) => number, text: (x: string) => string): Computed {
  return joined(
    [a],
    (x) => value(x),
    ([x = '']) => text(within(x)),
  );
}

function joined(
  terms: readonly Computed[],
  value: (...values: [number, ...number[]]) => number,
  text: (texts: readonly string[]) => string,
): Computed {
  const gap = terms.map((term) => term.value).find((one): one is Gap => typeof one === 'string');
  const [first = 0, ...others] = terms.flatMap((term) =>
    typeof term.value === 'number' ? [term.value] : [],
  );
  const texts = terms.flatMap(({ expression }) => expression ?? []);
  return {
    value: gap ?? value(first, ...others),
    expression: texts.length === terms.length ? text(texts) : null,
    sources: distinctCells(terms.flatMap(({ sources }) => sources)),
    bases: [...new Set(terms.flatMap(({ bases }) => bases))],
  };
}

/** Signs outside of sheet names bind weaker than what is put around an expression. */
function within(expression: string): string {
  return /[-+*/]/u.test(expression.replace(/'(?:[^']|'')*'/gu, '')) ? `(${expression})` : expression;
}

/**
 * The formula without its "=": says what is missing or has no base instead of computing with 0. A number that is
 * simply taken over is simply referred to. null: there is none that would follow the sources.
 */
export function formulaOf({ value, expression, sources, bases }: Computed): string | null {
  if (expression === null || sources.length === 0) return null;
  const names = sources.map((cell) => qualifiedName(cell));
  if (typeof value === 'number' && names[0] === expression) return expression;
  const zero = bases.map((base) => `${within(base)}=0`);
  const safe =
    zero.length === 0
      ? expression
      : `IF(${zero.length === 1 ? zero.join('') : `OR(${zero.join(',')})`},"${GAP_TEXTS['no-base']}",${expression})`;
  return `IF(COUNT(${names.join(',')})<${names.length},"${GAP_TEXTS.missing}",${safe})`;
}
