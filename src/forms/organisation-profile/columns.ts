import { foldLabel, foldText, greatest } from '../../grid/index.ts';
import type { Column, Table } from '../table/geometry/table.ts';
import type { TableCell } from '../table/geometry/table-cell.ts';

const LABEL_HEAD = /^(?:(?:tên )?chỉ tiêu|nội dung|danh mục|tiêu chí|diễn giải|tên gọi)(?:[ ,:(/].*)?$/u;
const VALUE_HEAD =
  /^(?:số lượng|số liệu|sl|số|tổng số|tổng|kết quả|thực hiện|giá trị|hiện có)(?!\p{L})|^(?:tính |có )?đến |^(?:cuối )?năm \d{4}$|^\d{4}$/u;
const NO_VALUE_HEAD = /t[ỷỉ] lệ|%|so với|tăng|giảm|ghi chú|đvt|đơn vị|số tt|số thứ tự/u;

/** "Chỉ tiêu", "Nội dung" over the labels of the lines. */
export function isLabelHead({ text }: Pick<TableCell, 'text'>): boolean {
  return LABEL_HEAD.test(foldLabel(text));
}

export function isValueHead({ text }: Pick<TableCell, 'text'>): boolean {
  const key = foldLabel(text);
  return VALUE_HEAD.test(key) && !NO_VALUE_HEAD.test(key);
}

/** Whether a head stands over the labels, so that a list without a title may be a profile. */
export function hasLabelHead({ columns }: Table): boolean {
  return columns.some(({ path, use }) => use === 'stub' && path.some(isLabelHead));
}

/** The column of the counts: of several years the latest, else the first whose head says so; without heads the first. */
export function valueColumn({ columns }: Table): Column | undefined {
  const figures = columns.filter(({ use }) => use === 'figures');
  if (figures.every(({ path }) => path.length === 0)) return figures[0];
  const values = figures.filter(
    ({ path }) => path.some(isValueHead) && !path.some(({ text }) => NO_VALUE_HEAD.test(foldLabel(text))),
  );
  return values.reduce<Column | undefined>(
    (best, column) => (best && latestYear(best) >= latestYear(column) ? best : column),
    undefined,
  );
}

function latestYear({ path }: Column): number {
  const years = path.flatMap(({ text }) => foldText(text).match(/(?:19|20)\d\d/gu) ?? []);
  return greatest([0, ...years.map(Number)]);
}
