import type { CheckedWorkbook } from '../../../src/check/checked-workbook.ts';
import { allSeries, type RatingTable, type Series } from '../../../src/forms/rating/rating-table.ts';
import { cellName, isInside, parseCellName, rangeName, type CellRef } from '../../../src/grid/index.ts';
import { isRatingTable } from '../../../src/rules/names.ts';
import { casesOf } from './across.ts';
import { isDrawn, MEASURED, QUANTITIES, type Case, type Quantity } from './figures.ts';
import type { MadeTable } from './table.ts';
import type { Difference } from './truth.ts';

interface Read {
  readonly form: RatingTable;
  readonly series: Series;
}

/** What of the figures is read otherwise than they were made. */
export function readingDifferences(tables: readonly MadeTable[], checked: CheckedWorkbook): Difference[] {
  const forms = checked.forms.filter(isRatingTable);
  const read = forms.flatMap((form) =>
    [...allSeries(form), ...form.subsets.map(({ part }) => part)].map((series): Read => ({ form, series })),
  );
  const found: Difference[] = [];
  const taken = new Set<Series>();
  for (const table of tables) {
    for (const one of casesOf(table.content)) {
      const own = read.find(({ series }) =>
        ['excellent' as const, 'good' as const].every((level) =>
          isSame(cellOf(series, level), one.counts[level].cell),
        ),
      );
      if (own) taken.add(own.series);
      found.push(
        ...(own ? seriesDifferences(table, one, own) : [{ kind: 'series not read', detail: nameOf(one) }]),
      );
    }
  }
  const more = read.filter(({ series }) => !taken.has(series));
  return [
    ...found,
    ...more.map(({ form }) => ({ kind: 'series too many', detail: `${form.kind} ${rangeName(form.range)}` })),
    ...toldDifferences(tables, checked),
  ];
}

function seriesDifferences(table: MadeTable, one: Case, { form, series }: Read): Difference[] {
  const found: Difference[] = [];
  const compare = (kind: string, is: string | null, should: string | null) => {
    if (!isSame(is, should)) found.push({ kind, detail: `${nameOf(one)}: ${is} for ${should}` });
  };
  for (const quantity of QUANTITIES) compare(quantity, cellOf(series, quantity), one.counts[quantity].cell);
  for (const of of MEASURED) {
    compare(`percentage of ${of}`, nameOfCell(series.percentages[of]?.cell), one.percentages[of].cell);
    const change = series.changes.find((other) => other.of === of);
    compare(`change of ${of}`, nameOfCell(change?.cell), one.changes[of].cell);
    const part = series.parts.find((other) => other.of === of);
    compare(`part of ${of}`, nameOfCell(part?.count.cell), one.parts[of].cell);
  }
  compare('share', nameOfCell(series.shares[0]?.cell), one.share.cell);
  const { year, part, stage } = one.time;
  compare('year', part === null ? String(series.year?.value) : null, part === null ? String(year) : null);
  compare(
    'period',
    series.period && `${series.period.part} of ${series.period.year ?? series.year?.value}`,
    part && `${part} of ${year}`,
  );
  compare('stage', series.stage, stage);
  compare('kind', form.kind, table.plan.object.kind);
  return found;
}

const TOLD: ReadonlySet<string> = new Set(['failed', 'unknown-table', 'unreadable-form']);

/** Tables not read, and figures told to be unread that are known, or not told that are not. */
function toldDifferences(tables: readonly MadeTable[], checked: CheckedWorkbook): Difference[] {
  const others = tables.flatMap(({ content }) =>
    casesOf(content).flatMap(({ other }) => (isDrawn(other) ? [other] : [])),
  );
  const isTold = (name: string) => {
    const at = parseCellName(name);
    return (
      at !== null &&
      checked.unreadFigures.some(({ range }) =>
        isInside({ top: at.row, bottom: at.row, left: at.col, right: at.col }, range),
      )
    );
  };
  const known = checked.unreadFigures.filter(
    ({ range }) => !others.some(({ cell }) => isSame(rangeName(range).split(':')[0] ?? null, cell)),
  );
  return [
    ...checked.notChecked
      .filter(({ messageId }) => TOLD.has(messageId))
      .map(({ messageId, address }) => ({ kind: messageId, detail: String(address) })),
    ...known.map(({ range, label }) => ({ kind: 'unread figures', detail: `${rangeName(range)} ${label}` })),
    ...others
      .filter(({ cell }) => !isTold(cell))
      .map(({ cell }) => ({ kind: 'unknown figure not told', detail: cell })),
  ];
}

function nameOf({ name, time }: Case): string {
  return `${name} ${time.year}`;
}

function isSame(is: string | null, should: string | null): boolean {
  return is === should;
}

function nameOfCell(cell: CellRef | undefined): string | null {
  return cell ? cellName(cell) : null;
}

function cellOf(series: Series, quantity: Quantity): string | null {
  const { counts, total, existing, exempt, notRated } = series;
  const count = { ...counts, total, existing, exempt, notRated }[quantity];
  return count ? cellName(count.cell) : null;
}
