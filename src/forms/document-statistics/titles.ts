import type { Label, Year } from '../table/label.ts';
import { foldText, type Range, type Sheet } from '../../grid/index.ts';
import { textsAbove, titleYears } from '../title/title.ts';

/** The title of a table of documents: the text above that says so most fully, the nearest of several; null: none does. */
export function titleOf(sheet: Sheet, { top, left, right }: Range, after: number): Label | null {
  const texts = textsAbove(sheet, { top, left, right }, after);
  const saying = (...words: readonly RegExp[]) =>
    texts.find(({ text }) => words.every((word) => word.test(foldText(text))));
  return (
    saying(/thống kê|danh mục|sổ/u, /văn bản/u) ??
    saying(/^sổ |danh mục/u, /công văn|tài liệu|(?:^sổ|cv|vb) (?:đi|đến)/u) ??
    saying(/văn bản/u) ??
    saying(/thống kê/u) ??
    null
  );
}

/** The one year that a title names; null where it names none, or several. */
export function yearOfTitle(title: Label | null): Year | null {
  const [year, another] = title ? titleYears(title.text) : [];
  return title && year !== undefined && another === undefined ? { value: year, cell: title.cell } : null;
}
