import { PlaceSet, type Range, type Sheet } from '../../grid/index.ts';
import type { Level } from '../table/levels.ts';
import type { TableCell } from '../table/geometry/table-cell.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { rowsOf, type Block } from '../table/geometry/blocks.ts';
import type { PlacedBlock, SheetTables } from '../table/geometry/sheet-tables.ts';
import { tableOf, type Table } from '../table/geometry/table.ts';
import type { Label } from '../table/label.ts';
import { yearNamed } from '../table/years.ts';
import { mayBeTitle, textsAbove } from '../title/title.ts';
import type { NotJudged, SheetForms, UnreadFigures, UnreadForm, UnreadReason } from '../form.ts';
import { figuresUnread } from '../table/figures-unread.ts';
import { rowOfHigherCommittee } from './below-grassroots.ts';
import { addCellsRead } from './cells-read.ts';
import { axesAcross } from './across.ts';
import { axesDown } from './down.ts';
import { emptyForms } from './empty-forms.ts';
import { isLevel, type Axes } from './lines.ts';
import { purposeOf } from './purpose.ts';
import type { RatingTable } from './rating-table.ts';
import { readTable } from './read-table.ts';
import { titleOf } from './table-title.ts';

/** The rating tables of a sheet, what looks like one and could not be read whole, and tables that are no results. */
export function readRatingTables(tables: SheetTables): SheetForms {
  const reading = new SheetReading(tables);
  for (const block of tables.blocks) reading.read(block);
  reading.readEmpty(tables);
  return reading;
}

class SheetReading implements SheetForms {
  readonly forms: RatingTable[] = [];
  readonly unread: UnreadForm[] = [];
  readonly notJudged: NotJudged[] = [];
  readonly unreadFigures: UnreadFigures[] = [];
  readonly #sheet: Sheet;
  readonly #date1904: boolean;
  readonly #rowOfHigherCommittee: number;
  readonly #ranges: Range[] = [];
  /** The title of the rating table above, under which a heading alone begins another part. */
  #title: Label | null = null;

  constructor({ sheet, date1904 }: SheetTables) {
    this.#sheet = sheet;
    this.#date1904 = date1904;
    this.#rowOfHigherCommittee = rowOfHigherCommittee(sheet);
  }

  read(block: PlacedBlock): void {
    if (!namesLevels(block)) {
      this.#ranges.push(block.range);
      return;
    }
    const table = tableOf(this.#sheet, block, this.#ranges);
    this.#ranges.push(table.range);
    const axes = axesOf(table);
    const [first] = axes;
    if (!first) return;
    if (levelsOf(axes) < 3 && !table.above.some(({ text }) => mayBeTitle(text))) return;
    const inherited = isHeadingOfPart(table.above) ? this.#title : null;
    const purpose = purposeOf(table, axes);
    if (purpose !== null) {
      this.notJudged.push({
        range: { sheet: table.sheet, ...table.range },
        purpose,
        title: titleOf(table.above)?.text ?? null,
      });
      return;
    }
    const unnamed = unnamedLines(first);
    if (unnamed !== null) {
      this.unread.push({ range: { sheet: table.sheet, ...table.range }, reason: unnamed });
      return;
    }
    const isOfHigherCommittee = this.#rowOfHigherCommittee < table.range.top;
    const around = { inherited, isOfHigherCommittee, date1904: this.#date1904 };
    const read = new PlaceSet(table.range);
    let main: RatingTable | null = null;
    for (const one of axes)
      for (const form of readTable(this.#sheet, table, one, around)) {
        main ??= form;
        this.forms.push(form);
        addCellsRead(read, form);
      }
    if (!main) return;
    const isDown = first.direction === 'down';
    for (const one of figuresUnread(table, read, isDown)) this.unreadFigures.push(one);
    this.#title = main.title;
  }

  /** Forms without a figure, where a title says that they are forms. */
  readEmpty({ rows, blocks }: SheetTables): void {
    const taken = new Set<number>();
    for (const block of blocks) for (const { row } of rowsOf(block)) taken.add(row);
    for (const range of emptyForms(rows.filter(({ row }) => !taken.has(row)))) {
      const above = textsAbove(this.#sheet, range, -1);
      if (above.some(({ text }) => mayBeTitle(text)))
        this.unread.push({ range: { sheet: this.#sheet.name, ...range }, reason: 'empty' });
    }
  }
}

/** Several columns or rows of figures that nothing names can't be told apart. */
function unnamedLines({ series, direction }: Axes): UnreadReason | null {
  const unnamed = series.filter(
    ({ path, measure, kind }) => measure === null && kind === 'series' && path.length === 0,
  );
  if (unnamed.length < 2) return null;
  return direction === 'down' ? 'unheaded-columns' : 'unlabelled-rows';
}

/** "Năm 2022" or "2. Cấp ủy cơ sở" between two tables heads a part of what the title above both says. */
function isHeadingOfPart(above: readonly Label[]): boolean {
  return !above.some(({ text }) => mayBeTitle(text) && yearNamed(text) === null);
}

/** Levels in heads go across, in row labels down; fewer than two in all are no rating table's. */
function axesOf(table: Table): readonly Axes[] {
  const [inPaths, inLabels] = [new Set<Level>(), new Set<Level>()];
  for (const { path } of table.columns) addLevels(inPaths, path);
  for (const { name, outer } of table.rows) {
    addLevels(inLabels, outer);
    if (name) addLevels(inLabels, [name]);
  }
  const across = inPaths.size >= 2 ? [axesAcross(table)] : [];
  const down = inLabels.size >= 2 ? axesDown(table) : [];
  const [inHeads, inRows] = [levelsOf(across), levelsOf(down)];
  if (Math.max(inHeads, inRows) < 2) return [];
  return inHeads >= inRows ? across : down;
}

/** Whether the texts of a block name two levels: what does not is not looked at any closer. */
function namesLevels(block: Block): boolean {
  const levels = new Set<Level>();
  for (const rows of [block.head.rows, block.rows])
    for (const { cells } of rows) {
      for (const cell of cells) {
        const level = cell.kind === 'text' ? meaningOf(cell.text).level : null;
        if (level) levels.add(level.level);
      }
      if (levels.size >= 2) return true;
    }
  return false;
}

function addLevels(levels: Set<Level>, cells: readonly TableCell[]): void {
  for (const { text } of cells) {
    const { level } = meaningOf(text);
    if (level) levels.add(level.level);
  }
}

/** How many levels the group with the most has. */
function levelsOf(axes: readonly Axes[]): number {
  return axes.reduce(
    (most, { groups }) => groups.reduce((own, { members }) => Math.max(own, levelsIn(members)), most),
    0,
  );
}

function levelsIn(members: Axes['groups'][number]['members']): number {
  const levels = new Set<Level>();
  for (const { quantity, use } of members)
    if (use === 'count' && isLevel(quantity)) levels.add(quantity.level);
  return levels.size;
}
