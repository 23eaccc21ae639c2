import type { ObjectName, RatingKind } from '../kinds.ts';
import type { Label } from '../table/label.ts';
import type { Table } from '../table/geometry/table.ts';
import { isBesideTitle, isLetterhead } from '../table/geometry/context-lines.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { namesItsDocument } from '../title/title-words.ts';
import { objectRead, type ReadSeries } from './read-series.ts';

/**
 * What a table counts: what its series name, else the heads over the figures, the texts above, the sheet's name; null
 * where nothing says so, or several objects are.
 */
export function objectCounted(
  table: Table,
  series: readonly ReadSeries[],
  inherited: Label | null,
): ObjectName | null {
  let own: ObjectName | null = null;
  for (const one of series) {
    const object = objectRead(one);
    if (own !== null && object !== null && object !== own) return null;
    own ??= object;
  }
  return own ?? objectAround(table, inherited)?.object ?? null;
}

/** The kind of a table by what it counts; branches below grassroots organisations have no form of their own. */
export function kindOf(object: ObjectName | null): RatingKind {
  return object === null || object === 'sub-branches' ? 'ratings' : object;
}

interface Around {
  readonly object: ObjectName;
  /** Whether members of the Party, or individuals whoever they are, are named. */
  readonly isMember: boolean;
}

/** The object that heads, titles and the sheet's name say, in this order. */
function objectAround(table: Table, inherited: Label | null): Around | null {
  return (
    headObject(table) ??
    titleObject(table.above) ??
    titleObject(inherited ? [inherited] : []) ??
    around(table.sheet)
  );
}

/** "Tổng số đảng viên", "Số ĐV được đánh giá" over the figures. */
function headObject({ columns }: Table): Around | null {
  for (const { use, path } of columns) {
    if (use !== 'figures') continue;
    for (const { text } of path.toReversed()) {
      const { object, stage, isMember, level } = meaningOf(text);
      if (object !== null && stage === null && level === null) return { object, isMember };
    }
  }
  return null;
}

/** The nearest heading above the table comes before its title. */
function titleObject(above: readonly Label[]): Around | null {
  for (const { text } of above) {
    if (isBesideTitle(text) || isLetterhead(text) || namesItsDocument(text) || /^\s*\(/u.test(text)) continue;
    const found = around(text);
    if (found && saysOfTable(text)) return found;
  }
  return null;
}

/** The name of a committee over a table is a letterhead's line, unless the text speaks of results. */
const COMMITTEE =
  /^(?:đảng (?:ủy|bộ)|huyện ủy|tỉnh ủy|thành ủy|thị ủy|quận ủy|chi (?:ủy|bộ)|ban thường vụ|ban tổ chức|ban chấp hành)(?!\p{L})/iu;

function saysOfTable(text: string): boolean {
  return !COMMITTEE.test(text.trim()) || /xếp loại|đánh giá|kết quả/iu.test(text);
}

function around(text: string): Around | null {
  const { object, isMember } = meaningOf(text);
  return object === null ? null : { object, isMember };
}

/** Whether individuals are cadres alone, of whom a table says nothing of all members. */
export function isOfCadres(table: Table, kind: RatingKind, inherited: Label | null): boolean {
  if (kind !== 'individuals') return false;
  const texts = [
    ...table.above,
    ...(inherited ? [inherited] : []),
    ...table.columns.flatMap(({ use, path }) => (use === 'figures' ? path : [])),
  ];
  const said = texts.map(({ text }) => meaningOf(text)).filter(({ object }) => object === 'individuals');
  return said.length > 0 && !said.some(({ isMember }) => isMember);
}
