import { greatest } from '../../grid/index.ts';
import { displayWidth, padTo } from './display.ts';

/** A column of a table of text. */
export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
}

const GAP = '  ';

/** A table of text: a head, a rule, the rows; columns as wide as what they hold. Lines carry no spaces at their end. */
export function tableText(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map(({ head }, i) =>
    greatest([displayWidth(head), ...rows.map((row) => displayWidth(row[i] ?? ''))]),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, i) => padTo(cells[i] ?? '', widths[i] ?? 0, align === 'left' ? 'right' : 'left'))
      .join(GAP)
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  return [line(columns.map(({ head }) => head)), rule, ...rows.map(line)];
}
