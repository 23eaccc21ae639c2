import { randomFrom } from '../random.ts';
import { mend, plantFault, spoil } from './faults.ts';
import type { Figure } from './figures.ts';
import type { MadeTable } from './table.ts';
import { differences, drawnFigures, type Difference } from './truth.ts';
import { drawTables, makeTables } from './workbook.ts';

/** What came of one made workbook: as it is right, with one or two faults planted, and with a figure spoilt. */
export function tryWorkbook(seed: number): Difference[] {
  const random = randomFrom(seed);
  const tables = makeTables(random);
  const found = differences(tables, drawTables(tables));
  if (found.length > 0) return found;
  const figures = drawnFigures(tables);
  const trials: readonly (() => (Figure | null)[])[] = [
    () => [plantFault(random, figures)],
    () =>
      isPlain(tables) && figures.counts.length > 60
        ? [plantFault(random, figures), plantFault(random, figures)]
        : [],
    () => [spoil(random, figures)],
  ];
  return trials.flatMap((plant) => {
    const planted = plant().filter((one) => one !== null);
    if (planted.length === 0) return [];
    const withFaults = differences(tables, drawTables(tables));
    const told = planted.map(shown).join(', ');
    planted.forEach(mend);
    return withFaults.map(({ kind, detail }) => ({ kind, detail: `${detail} (planted: ${told})` }));
  });
}

/** Whether words and numbers say which lines sum which: where sums alone do, two faults may hide one of them. */
function isPlain(tables: readonly MadeTable[]): boolean {
  return tables.every(
    ({ plan, look }) => plan.nesting !== 'blocks' || plan.direction === 'down' || look.hasNumbers,
  );
}

function shown({ cell, truth, written, spoilt }: Figure): string {
  return `${cell} ${truth} → ${spoilt === undefined ? written : JSON.stringify(spoilt)}`;
}
