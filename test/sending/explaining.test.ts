import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { cellAt, cellInRow, mapRow, type Cell, type Workbook } from '../../src/grid/index.ts';
import { readRuleset, resolveRulesets, type Rulesets } from '../../src/rules/rulesets/index.ts';
import { figuresIn } from '../../src/sending/explained-figures.ts';
import { findingKeys } from '../../src/sending/finding-keys.ts';
import { notesText, type KeptExplanation } from '../../src/sending/notes.ts';
import { workbookToSend, type WorkbookToSend } from '../../src/sending/workbook-to-send.ts';
import { mustRead } from '../xlsx/reading.ts';

const BUILT_IN = resolveRulesets();
const SEED = mustRead(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));

function toSend(workbook: Workbook, rulesets: Rulesets = BUILT_IN, isStrict = false): WorkbookToSend {
  return workbookToSend(checkWorkbook(workbook, rulesets), workbook, { rulesets, isStrict });
}

function keeping(workbook: Workbook, explanations: readonly KeptExplanation[]): Workbook {
  const notes = notesText({ explanations });
  return notes === null ? workbook : { ...workbook, notes };
}

/** An explanation of each finding that `has` picks, written for the figures as they stand. */
function explanationsOf(workbook: Workbook, has: (key: string) => boolean): KeptExplanation[] {
  const checked = toSend(workbook);
  const { findings } = checked;
  const keys = findingKeys(checked);
  const figuresOf = figuresIn(workbook);
  return findings.flatMap((finding, at) => {
    const key = keys[at] ?? '';
    if (!has(key)) return [];
    return [{ key, text: `Giải trình ${at}`, date: '2026-12-01', figures: [...figuresOf(finding)] }];
  });
}

/** The workbook with other numbers in cells of a sheet. */
function withCells(workbook: Workbook, sheet: string, values: Readonly<Record<string, number>>): Workbook {
  const sheets = workbook.sheets.map((one) => {
    if (one.name !== sheet) return one;
    const rows = new Map(one.rows);
    for (const [place, value] of Object.entries(values)) {
      const [row = 0, col = 0] = place.split(',').map(Number);
      const cells = rows.get(row);
      if (!cells || !cellInRow(cells, col)) throw new Error(`no cell ${place}`);
      rows.set(
        row,
        mapRow(cells, (cell: Cell, at: number) => (at === col ? { ...cell, value } : cell)),
      );
    }
    return { ...one, rows };
  });
  return { ...workbook, sheets };
}

function tally({ findings, sending, orphaned }: WorkbookToSend) {
  const states = findings.map(({ explanation }) => explanation?.state);
  return {
    state: sending.state,
    current: states.filter((state) => state === 'current').length,
    stale: states.filter((state) => state === 'stale').length,
    orphaned: orphaned.length,
  };
}

test('the sample has errors to mend, findings to explain, and findings of closed years', () => {
  expect(toSend(SEED).sending).toEqual({
    state: 'to-mend',
    reportYear: 2022,
    toMend: 4,
    toExplain: 8,
    open: 0,
    unchecked: 0,
    closed: 23,
    uncovered: 24,
  });
});

test('what is explained counts, but for errors of the report year that can only be mended', () => {
  const all = explanationsOf(SEED, () => true);
  const { sending } = toSend(keeping(SEED, all));
  expect(sending).toMatchObject({ state: 'to-mend', toExplain: 0, closed: 0, uncovered: sending.toMend });
  expect(sending.toMend).toBeGreaterThan(0);
});

test('under strict rules explanations cover nothing', () => {
  const explained = keeping(
    SEED,
    explanationsOf(SEED, () => true),
  );
  const strict = toSend(explained, BUILT_IN, true);
  expect(strict.sending).toEqual(toSend(SEED).sending);
  expect(tally(strict).current).toBeGreaterThan(0);
});

const isTrend = (key: string) => key.startsWith('rating-trend|level|leadership-collectives|2020');

test('an explanation is stale when a figure changes, and orphaned when its finding is gone', () => {
  const kept = explanationsOf(SEED, isTrend);
  expect(kept.length).toBe(2);
  expect(tally(toSend(keeping(SEED, kept)))).toMatchObject({ current: 2, stale: 0, orphaned: 0 });
  const other = withCells(SEED, 'XL tập thể LĐQL', { '8,4': 3 });
  expect(tally(toSend(keeping(other, kept)))).toMatchObject({ current: 0, stale: 2, orphaned: 0 });
  const before = SEED.sheets.find(({ name }) => name === 'XL tập thể LĐQL');
  const values = [8, 9, 10, 11, 12].map((row) => [
    `${row},4`,
    Number(before && cellAt(before, row, 3)?.value),
  ]);
  const same = withCells(SEED, 'XL tập thể LĐQL', Object.fromEntries(values) as Record<string, number>);
  expect(tally(toSend(keeping(same, kept)))).toMatchObject({ current: 0, stale: 0, orphaned: 2 });
});

test('a rule that is off orphans nothing', () => {
  const kept = explanationsOf(SEED, isTrend);
  const read = readRuleset({ id: 'xa', off: { 'rating-trend': 'Không xét' } });
  if (!read.ok) throw new Error('bad ruleset');
  const off = resolveRulesets({ layer: read.layer });
  expect(tally(toSend(keeping(SEED, kept), off))).toMatchObject({ current: 0, stale: 0, orphaned: 0 });
});

test('what a ruleset says can be explained, or can only be mended', () => {
  const read = readRuleset({ id: 'xa', explainable: ['tick-choice'], mustMend: ['excellent-quota'] });
  if (!read.ok) throw new Error('bad ruleset');
  const { sending } = toSend(SEED, resolveRulesets({ layer: read.layer }));
  const before = toSend(SEED).sending;
  expect(sending.toMend).toBe(before.toMend - 1 + 3);
  expect(sending.toExplain).toBe(before.toExplain + 1 - 3);
  expect(readRuleset({ id: 'xa', explainable: ['quota'] }).ok).toBe(false);
});

test('in a copied sheet an explanation stays with the table whose figures it was written for', () => {
  const rated = SEED.sheets.find(({ name }) => name === 'XL tập thể LĐQL');
  if (!rated) throw new Error('no sheet');
  const kept = explanationsOf(SEED, (key) => key === 'excellent-quota|over|leadership-collectives|2018');
  const copied = { ...SEED, sheets: [...SEED.sheets, { ...rated, name: 'Bản sao' }] };
  const changed = withCells(copied, 'XL tập thể LĐQL', { '8,2': 11 });
  const { findings } = toSend(keeping(changed, kept));
  const explained = findings.filter(({ explanation }) => explanation);
  expect(explained.map(({ cell, explanation }) => [cell?.sheet, explanation?.state])).toEqual([
    ['Bản sao', 'current'],
  ]);
});

test('a damaged note is told, and what of it can be read counts', () => {
  const [one] = explanationsOf(SEED, isTrend);
  const notes = JSON.stringify({ 'soat-bieu': 1, explanations: [{}, one] });
  const read = toSend({ ...SEED, notes });
  expect(read.notesTrouble).toBe('damaged');
  expect(tally(read).current).toBe(1);
});

test('a workbook without a form has no state', () => {
  const empty: Workbook = { date1904: false, sheets: [] };
  expect(toSend(empty).sending.state).toBeNull();
});
