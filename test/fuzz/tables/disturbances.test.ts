import { randomFrom } from '../random.ts';
import { plantFault } from './faults.ts';
import type { Look } from './look.ts';
import { fittingLook, type MadeTable } from './table.ts';
import { differences, drawnFigures } from './truth.ts';
import { drawTables, makeTables } from './workbook.ts';

const SEEDS = Array.from({ length: 30 }, (_, at) => at + 1001);

/** What changes how tables look, and nothing of what is read or found. */
const DISTURBANCES: readonly (readonly [string, (look: Look, table: MadeTable) => Look])[] = [
  ['as they are', (look) => look],
  ['with nothing merged', (look) => ({ ...look, merged: false, short: 'top' })],
  ['with all heads merged', (look) => ({ ...look, merged: true })],
  ['with a blank column before the figures', (look) => ({ ...look, hasSpacer: true })],
  ['with a unit line and a form mark', (look) => ({ ...look, hasUnitLine: true, hasMark: true })],
  ['with a row of column numbers', (look) => ({ ...look, numberRow: (n) => `(${n})` })],
  [
    'with the head again on another page',
    (look, { content, plan }) => ({
      ...look,
      pageAt: plan.direction === 'across' ? content.lines.length - 1 : null,
    }),
  ],
  ['with a column of notes', (look) => ({ ...look, hasNotes: true, short: 'top' })],
  ['with a blank row inside', (look) => ({ ...look, blankAbove: new Set([1]) })],
  ['further to the right and below', (look) => ({ ...look, left: 4, gap: 2 })],
  ['under a letterhead, over signatures', (look) => ({ ...look, hasLetterhead: true, hasSignature: true })],
  [
    'without running numbers',
    (look, { content, plan }) => fittingLook({ ...look, hasNumbers: false }, content, plan),
  ],
];

function withFault(seed: number, words?: number): MadeTable[] {
  const tables = makeTables(randomFrom(seed), words === undefined ? undefined : randomFrom(words));
  drawTables(tables);
  plantFault(randomFrom(seed), drawnFigures(tables));
  return tables;
}

describe('Tables say the same, and the same is found in them,', () => {
  test.each(DISTURBANCES)('%s', (_, disturbed) => {
    const wrong = SEEDS.flatMap((seed) => {
      const tables = withFault(seed);
      const workbook = drawTables(tables, (table) => disturbed(table.look, table));
      return differences(tables, workbook).map(({ kind, detail }) => `${seed}: ${kind}, ${detail}`);
    });
    expect(wrong).toEqual([]);
  });

  test('in other words', () => {
    const wrong = SEEDS.flatMap((seed) => {
      const tables = withFault(seed, seed + 1);
      return differences(tables, drawTables(tables)).map(({ kind, detail }) => `${seed}: ${kind}, ${detail}`);
    });
    expect(wrong).toEqual([]);
  });
});
