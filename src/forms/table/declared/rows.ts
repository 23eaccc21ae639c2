import { least } from '../../../grid/index.ts';
import type { StubRow } from '../geometry/stub.ts';
import { meaningOf } from '../phrases/meaning.ts';
import type { LineFormula } from './columns.ts';
import { parseFormula, type Formula, type Ref, type Term } from './formula.ts';

/** What the labels of a table's rows declare. Rows are known by their running numbers, within their section. */
export function rowFormulas(rows: readonly StubRow[]): LineFormula[] {
  const numbered = rows.map(numberedRow);
  if (numbered.every(({ formula }) => formula === null)) return [];
  const sections = new Sections(numbered);
  return numbered.flatMap(({ row, formula }, at): LineFormula[] => {
    if (!formula || !row.name) return [];
    const refs =
      formula.kind === 'sum'
        ? formula.terms
        : [formula.of, formula.base].map((ref) => ({ ref, isThrough: false }));
    const found = sections.operands(at, refs, formula);
    // "(A + B)" that names no row is no formula.
    if (!found && formula.own === null) return [];
    const operands = found?.every(({ formula: own, row: one }) => own !== formula && holdsCounts(one))
      ? found
      : [];
    return [
      {
        at: row.row,
        label: row.name,
        kind: formula.kind,
        text: textOf(formula, operands),
        operands: operands.map((one) => one.row.row),
      },
    ];
  });
}

/** Counts of those that are counted: no percentages, no changes. */
export function holdsCounts({ name }: StubRow): boolean {
  const { measure, isChange } = meaningOf(name?.text ?? '');
  return !isChange && (measure === null || measure === 'count');
}

interface NumberedRow {
  readonly row: StubRow;
  readonly ref: Ref | null;
  readonly formula: Formula | null;
}

/** A row that a formula can refer to. */
interface Operand extends NumberedRow {
  readonly ref: Ref;
}

function numberedRow(row: StubRow): NumberedRow {
  const labels = row.name ? [row.name, ...row.outer.filter((cell) => cell.row === row.row)] : [];
  const formula = labels.map(({ text }) => parseFormula(text)).find((one) => one !== null) ?? null;
  return { row, ref: refOfRow(row) ?? formula?.own ?? null, formula };
}

function refOfRow({ marker, number }: StubRow): Ref | null {
  return marker === 'none' || marker === 'dash' || marker === 'plus' ? null : { kind: marker, number };
}

const isSame = (a: Ref, b: Ref): boolean => a.kind === b.kind && a.number === b.number;

/** Where the rows stand that a label refers to: above it or below it, up to where another section begins. */
class Sections {
  readonly #rows: readonly NumberedRow[];
  /** Kinds of numbers in the order in which they come first: an earlier one is of an outer section. */
  readonly #kinds: readonly Ref['kind'][];
  /** Whether a formula that comes in each section sums what stands above it. */
  readonly #goesUp = new Map<string, boolean>();

  constructor(rows: readonly NumberedRow[]) {
    this.#rows = rows;
    this.#kinds = [...new Set(rows.flatMap(({ ref }) => ref?.kind ?? []))];
  }

  operands(at: number, terms: readonly Term[], formula: Formula): Operand[] | null {
    const key = JSON.stringify(terms);
    const known = this.#goesUp.get(key);
    const [down, up] = [this.#find(at, terms, formula, 1), this.#find(at, terms, formula, -1)];
    const goesUp = known ?? (up !== null && down === null);
    if (known === undefined && (up ?? down)) this.#goesUp.set(key, goesUp);
    return (goesUp ? up : down) ?? up ?? down;
  }

  #find(at: number, terms: readonly Term[], { own }: Formula, step: 1 | -1): Operand[] | null {
    const section = this.#section(at, terms, own, step);
    const found: Operand[] = [];
    for (const { ref, isThrough } of terms) {
      const one = section.findIndex((row) => isSame(row.ref, ref));
      const last = section.findIndex((row) => row === found.at(-1));
      const operand = section[one];
      if (!operand) return null;
      const between = isThrough ? section.slice(last + 1, one) : [];
      for (const row of between) if (row.ref.kind === ref.kind) found.push(row);
      found.push(operand);
    }
    return found;
  }

  /** The rows of a section in their order, from next to a row up to a number that comes again, or an outer one. */
  #section(at: number, terms: readonly Term[], own: Ref | null, step: 1 | -1): Operand[] {
    const depth = least(terms.map(({ ref }) => this.#kinds.indexOf(ref.kind)));
    const seen = new Set<string>();
    const section: Operand[] = [];
    for (let next = at + step, row = this.#rows[next]; row; next += step, row = this.#rows[next]) {
      const { ref } = row;
      if (!ref) continue;
      const level = this.#kinds.indexOf(ref.kind);
      if (level < depth || (own && isSame(ref, own)) || (level === depth && seen.has(ref.number))) break;
      if (level === depth) seen.add(ref.number);
      section.push({ ...row, ref });
    }
    return step === 1 ? section : section.reverse();
  }
}

function textOf(formula: Formula, operands: readonly Operand[]): string {
  const own = formula.own ? `${writtenRef(formula.own)} = ` : '';
  if (formula.kind === 'sum') {
    const addends = operands.length > 0 ? operands : formula.terms;
    return own + addends.map(({ ref }) => writtenRef(ref)).join(' + ');
  }
  const [of, base] = [writtenRef(formula.of), writtenRef(formula.base)];
  return own + (formula.kind === 'percentage' ? `${of} × 100 : ${base}` : `${of} : ${base}`);
}

function writtenRef({ kind, number }: Ref): string {
  return kind === 'roman' || kind === 'letter' ? number.toUpperCase() : number;
}
