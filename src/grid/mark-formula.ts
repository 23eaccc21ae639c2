import { MARK_LEVELS, type Mark, type MarkLevel } from './plan.ts';

/**
 * How a mark stands in a workbook, the same wherever it is made: a conditional format whose formula is always true
 * and carries what the mark is for. Programs keep formulas as they are written, so that a mark is found again after
 * the file was saved, sent and opened elsewhere.
 */

const OWNER = 'soat-bieu';

/** `LEN("soat-bieu:rating-total:error")>0`: without the "=" that Excel asks for before it. */
export function markFormula({ tag, level }: Pick<Mark, 'tag' | 'level'>): string {
  return `LEN("${OWNER}:${tag}:${level}")>0`;
}

const FORMULA = /^=?\s*LEN\(\s*"soat-bieu:([^"]*)"\s*\)\s*>\s*0\s*$/i;
const NAME = /^([a-z0-9-]+):([a-z]+)$/;

/** Whether a conditional format's formula is the product's own, be it of a later version that says more of its mark. */
export function isMarkFormula(formula: string): boolean {
  return FORMULA.test(formula);
}

/** What a conditional format's formula marks; null where it is none of the product's. */
export function markOfFormula(formula: string): Pick<Mark, 'tag' | 'level'> | null {
  const [, tag, word] = NAME.exec(FORMULA.exec(formula)?.[1] ?? '') ?? [];
  const level = MARK_LEVELS.find((known) => known === word);
  return tag !== undefined && level ? { tag, level } : null;
}

/** The lines around a mark, by the names that files have for them; one kind a level, for those who see no colour. */
export type MarkLine = 'thin' | 'dashed' | 'dotted';

/** How a marked cell looks beside its own format; the text is bold. Colours are RRGGBB. */
export interface MarkLook {
  readonly fill: string;
  readonly line: MarkLine;
  readonly lineColor: string;
}

export const MARK_LOOKS: Readonly<Record<MarkLevel, MarkLook>> = {
  error: { fill: 'FFC7CE', line: 'thin', lineColor: 'C00000' },
  warning: { fill: 'FFEB9C', line: 'dashed', lineColor: '9C5700' },
  info: { fill: 'DDEBF7', line: 'dotted', lineColor: '1F4E79' },
};
