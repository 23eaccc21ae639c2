import type { Level } from '../../../src/forms/table/levels.ts';
import type { Quantity } from './figures.ts';

/** A row of a table with levels down: what it counts, or a lead without figures. */
export interface Row {
  readonly quantity: Quantity | null;
  readonly marker: string;
  readonly label: string;
}

/** The rows of a table with levels down, as offices order and number them. */
export function rowsOf(
  roles: readonly { readonly quantity: Quantity; readonly label: string }[],
  levels: readonly { readonly level: Level; readonly label: string }[],
  order: { readonly lead: string; readonly totalIsLast: boolean; readonly numbering: 'none' | 'dec' | 'int' },
): Row[] {
  const letters = 'abcd';
  const marked = (label: string, quantity: Quantity, at: number, isLevel: boolean): Row => {
    if (order.numbering === 'none') return { quantity, marker: '', label };
    if (order.numbering === 'int') return { quantity, marker: String(at + 1), label };
    return { quantity, marker: isLevel ? (letters[at] ?? '') : String(at + 1), label };
  };
  const before = roles.filter(({ quantity }) => quantity !== 'total' || !order.totalIsLast);
  const after = roles.filter(({ quantity }) => quantity === 'total' && order.totalIsLast);
  const isInt = order.numbering === 'int';
  return [
    ...before.map(({ quantity, label }, at) => marked(label, quantity, at, false)),
    ...(order.lead === '' ? [] : [{ quantity: null, marker: '', label: order.lead }]),
    ...levels.map(({ level, label }, at) => marked(label, level, isInt ? before.length + at : at, true)),
    ...after.map(({ quantity, label }) => ({ quantity, marker: '', label })),
  ];
}
