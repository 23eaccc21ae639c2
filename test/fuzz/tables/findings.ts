import { cellName } from '../../../src/grid/index.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { casesOf } from './across.ts';
import { identitiesOf } from './content.ts';
import { brokenOf, isDrawn, MEASURED, QUANTITIES, type Broken, type Figure } from './figures.ts';
import { wrongShares } from './shares.ts';
import type { MadeTable } from './table.ts';
import type { Difference } from './truth.ts';

/** Rules about the figures of one table: the quota and comparisons with other forms and years are judged elsewhere. */
const RULES: ReadonlySet<string> = new Set([
  'rating-count',
  'rating-levels',
  'rating-total',
  'rating-coverage',
  'rating-percent',
  'rating-change',
  'declared-formula',
]);

interface Told {
  readonly finding: Finding;
  readonly at: string;
}

/** Errors that are missing, and errors that should not be there. */
export function findingDifferences(tables: readonly MadeTable[], findings: readonly Finding[]): Difference[] {
  const told = findings
    .filter(({ severity, rule }) => severity === 'error' && RULES.has(rule))
    .map((finding): Told => ({ finding, at: finding.cell ? cellName(finding.cell) : '' }));
  const broken = tables.flatMap((table) => [
    ...brokenOf(identitiesOf(table.content, table.plan)),
    ...brokenParts(table),
    ...brokenChanges(table),
    ...spoiltFigures(table),
  ]);
  const shares = tables.flatMap(({ content }) => wrongShares(content));
  const partSums = new Set(tables.flatMap(partCells));
  const isTold = ({ cell, expected }: Broken) =>
    told.some(({ finding, at }) => at === cell && (expected === null || finding.expected === expected));
  const isRight = ({ finding, at }: Told) =>
    finding.rule === 'rating-percent'
      ? shares.some(({ cell }) => cell === at)
      : broken.some(
          ({ cell, expected }) => cell === at && (expected === null || finding.expected === expected),
        ) ||
        (finding.messageId === 'column-mismatch' && partSums.has(at));
  const hasShare = (cell: string) =>
    told.some(({ finding, at }) => at === cell && finding.rule === 'rating-percent');
  return [
    ...broken
      .filter((one) => !isTold(one))
      .map(({ cell, expected }) => ({ kind: 'missed', detail: `${cell} should be ${expected}` })),
    ...shares
      .filter(({ cell, must }) => must && !hasShare(cell))
      .map(({ cell }) => ({ kind: 'missed share', detail: cell })),
    ...told.filter((one) => !isRight(one)).map(({ finding, at }) => falseOne(finding, at)),
    ...twice(told),
  ];
}

function falseOne({ rule, messageId, expected, actual }: Finding, at: string): Difference {
  return { kind: `false ${rule} ${messageId}`, detail: `${at} expected ${expected}, is ${actual}` };
}

/** Parts above their whole. */
function brokenParts({ content }: MadeTable): Broken[] {
  const ofLines = content.subsets.flatMap(({ part, whole }) =>
    part.cases.flatMap(({ counts }, group) =>
      QUANTITIES.flatMap((of) => aboveWhole(counts[of], whole.cases[group]?.counts[of])),
    ),
  );
  const beside = casesOf(content).flatMap(({ counts, parts }) =>
    MEASURED.flatMap((of) => aboveWhole(parts[of], counts[of])),
  );
  return [...ofLines, ...beside];
}

function aboveWhole(part: Figure, whole: Figure | undefined): Broken[] {
  if (!isDrawn(part) || !isDrawn(whole) || part.spoilt !== undefined || whole.spoilt !== undefined) return [];
  return part.written > whole.written ? [{ cell: part.cell, expected: null }] : [];
}

/** Changes that are not the difference of two years. */
function brokenChanges({ content }: MadeTable): Broken[] {
  return content.lines.flatMap(({ cases }) =>
    cases.flatMap(({ counts, changes }, at) =>
      MEASURED.flatMap((of): Broken[] => {
        const [now, before, change] = [counts[of], cases[at - 1]?.counts[of], changes[of]];
        if (!isDrawn(change) || !isDrawn(before) || !isDrawn(now)) return [];
        if (now.spoilt !== undefined || before.spoilt !== undefined) return [];
        const expected = now.written - before.written;
        return expected === change.written ? [] : [{ cell: change.cell, expected }];
      }),
    ),
  );
}

/** What is no count; a blank cell is missing, and no error. */
function spoiltFigures({ content }: MadeTable): Broken[] {
  return casesOf(content).flatMap(({ counts, parts }) =>
    [...Object.values(counts), ...Object.values(parts)].flatMap((one) =>
      isDrawn(one) && one.spoilt !== undefined && one.spoilt !== null
        ? [{ cell: one.cell, expected: null }]
        : [],
    ),
  );
}

/** Parts in lines that sum others: whether they add up may be told, too. */
function partCells({ content }: MadeTable): string[] {
  return content.sums.flatMap(({ line }) =>
    line.cases.flatMap(({ parts }) =>
      Object.values(parts).flatMap((part) => (isDrawn(part) ? [part.cell] : [])),
    ),
  );
}

function twice(told: readonly Told[]): Difference[] {
  const shown = told.map(
    ({ finding, at }) => `${at} ${finding.expected} ${finding.rule === 'rating-percent'}`,
  );
  return shown
    .filter((one, at) => shown.indexOf(one) !== at)
    .map((detail) => ({ kind: 'told twice', detail }));
}
