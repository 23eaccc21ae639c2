import { checkWorkbook } from '../../../src/check/check-workbook.ts';
import type { CheckedWorkbook } from '../../../src/check/checked-workbook.ts';
import {
  cellName,
  groupedBy,
  parseRangeName,
  type Position,
  type RangeRef,
  type Sheet,
  type Workbook,
} from '../../../src/grid/index.ts';
import { resolveRulesets } from '../../../src/rules/rulesets/index.ts';
import { figuresOf, filledCells, headOver, type Placed } from './figures.ts';

const rules = resolveRulesets();

/** Expects that each figure of a workbook is read, or an aside, or told; gives what became of them. */
export function expectAccounted(workbook: Workbook): Account {
  const account = accountOf(workbook, checkWorkbook(workbook, rules));
  expect(account.silent).toEqual([]);
  expect(account.read + account.aside + account.told).toBe(account.all);
  return account;
}

/** What became of the figures of a workbook. */
export interface Account {
  readonly all: number;
  readonly read: number;
  readonly aside: number;
  readonly told: number;
  /** The cells of those passed over in silence. */
  readonly silent: readonly string[];
}

/** Holds every figure of a workbook against what a check says: it is read, or an aside, or in a range that is told. */
export function accountOf(workbook: Workbook, checked: CheckedWorkbook): Account {
  const accounts = workbook.sheets.map((sheet) => accountOfSheet(sheet, workbook, checked));
  const sum = (of: 'all' | 'read' | 'aside' | 'told') => accounts.reduce((all, one) => all + one[of], 0);
  return {
    all: sum('all'),
    read: sum('read'),
    aside: sum('aside'),
    told: sum('told'),
    silent: accounts.flatMap(({ silent }) => silent),
  };
}

function accountOfSheet(sheet: Sheet, { ownNames }: Workbook, checked: CheckedWorkbook): Account {
  const own = [...(ownNames?.values() ?? [])].filter((range) => range !== null);
  const figures = figuresOf(sheet).filter((one) => !isIn(own, sheet, one));
  const held = new Set(checked.forms.flatMap((form) => [...cellsHeldBy(form, sheet.name)]));
  const told = toldRanges(checked);
  const parts = { read: 0, aside: 0, told: 0 };
  const left: Placed[] = [];
  for (const one of figures) {
    if (held.has(cellName(one))) parts.read++;
    else if (isIn(told, sheet, one)) parts.told++;
    else left.push(one);
  }
  const asides = asidesAmong(left, sheet, checked);
  parts.aside = asides.size;
  const silent = left.filter((one) => !asides.has(one)).map((one) => `${sheet.name}!${cellName(one)}`);
  return { ...parts, all: figures.length, silent };
}

/** Every cell that a form names anywhere in it. */
function* cellsHeldBy(what: unknown, sheet: string): Generator<string> {
  if (typeof what !== 'object' || what === null) return;
  if ('sheet' in what && 'row' in what && 'col' in what) {
    if (what.sheet === sheet) yield cellName(what as unknown as Position);
    return;
  }
  for (const inner of Object.values(what)) yield* cellsHeldBy(inner, sheet);
}

const TELLING = ['unread-figures', 'unknown-table', 'not-judged', 'unreadable-form'];

function toldRanges({ notChecked }: CheckedWorkbook): RangeRef[] {
  return notChecked.flatMap(({ messageId, sheet, address }) => {
    const range = TELLING.includes(messageId) && address !== null ? parseRangeName(address) : null;
    return range && sheet !== null ? [{ sheet, ...range }] : [];
  });
}

function isIn(ranges: readonly RangeRef[], { name }: Sheet, { row, col }: Position): boolean {
  return ranges.some(
    ({ sheet, top, left, bottom, right }) =>
      sheet === name && top <= row && row <= bottom && left <= col && col <= right,
  );
}

const ASIDE = /^(?:ghi chú|chú thích|đvt|đơn vị tính|(?:tổng )?điểm(?: số)?)(?!\p{L})/u;
const OF_TEXTS: ReadonlySet<string> = new Set([
  'document-register',
  'document-statistics',
  'criteria-framework',
  'quality-standards',
  'review-content',
]);
const FEWEST_FIGURES = 6;
const FEWEST_ROWS = 2;

/**
 * Of figures that nothing read or told: those beside the columns of registers and Biểu 1–4, those under a head of notes
 * and the like, and those of blocks without a form that are too small to be tables.
 */
function asidesAmong(left: readonly Placed[], sheet: Sheet, { forms }: CheckedWorkbook): Set<Placed> {
  const blocks = blocksOf(sheet);
  const here = forms.filter((form) => form.sheet === sheet.name);
  const blockAt = (one: Position) => blocks.get(cellName(one));
  const formBlocks = (of: typeof here) =>
    new Set([...of.flatMap((form) => [...cellsHeldBy(form, sheet.name)])].map((name) => blocks.get(name)));
  const ofTexts = formBlocks(here.filter(({ kind }) => OF_TEXTS.has(kind)));
  const ofForms = formBlocks(here);
  const rest = left.filter((one) => !ASIDE.test(headOver(sheet, one)) && !ofTexts.has(blockAt(one)));
  const isSmall = (figures: readonly Placed[]) =>
    figures.length < FEWEST_FIGURES || new Set(figures.map(({ row }) => row)).size < FEWEST_ROWS;
  const silent = [...groupedBy(rest, blockAt)].flatMap(([block, figures]) =>
    !ofForms.has(block) && isSmall(figures) ? [] : figures,
  );
  const isSilent = new Set(silent);
  return new Set(left.filter((one) => !isSilent.has(one)));
}

/** Cells that touch, also over an edge or through a merge, make a block; by cell, the block's first cell. */
function blocksOf(sheet: Sheet): ReadonlyMap<string, string> {
  const filled = new Set(filledCells(sheet).map(cellName));
  for (const { top, left, bottom, right } of sheet.merges) {
    if (!filled.has(cellName({ row: top, col: left }))) continue;
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) filled.add(cellName({ row, col }));
  }
  const blocks = new Map<string, string>();
  for (const { row, col } of filledCells(sheet)) {
    const first = cellName({ row, col });
    const waiting = [{ row, col }];
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const name = cellName(one);
      if (blocks.has(name) || !filled.has(name)) continue;
      blocks.set(name, first);
      for (const down of [-1, 0, 1])
        for (const across of [-1, 0, 1]) {
          const next = { row: one.row + down, col: one.col + across };
          if (next.row >= 0 && next.col >= 0) waiting.push(next);
        }
    }
  }
  return blocks;
}
