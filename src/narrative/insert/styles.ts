import type { CellStyle } from '../../grid/index.ts';
import type { CellRole, NarrativeCell } from '../table.ts';

/** The look of the forms. */
const FONT = { name: 'Times New Roman', size: 13 } as const;
const BOLD = { ...FONT, bold: true } as const;
const CENTRED: CellStyle = { font: FONT, border: true, horizontal: 'center', vertical: 'center', wrap: true };

export const TITLE: CellStyle = { font: BOLD, horizontal: 'center', vertical: 'center' };
export const NOTE: CellStyle = { font: { ...FONT, size: 11, italic: true }, horizontal: 'left' };

const STYLES: Readonly<Record<CellRole, CellStyle>> = {
  head: { ...CENTRED, font: BOLD },
  number: CENTRED,
  label: { ...CENTRED, horizontal: 'left' },
  figure: CENTRED,
  text: CENTRED,
  'total-label': { ...CENTRED, font: BOLD },
  total: { ...CENTRED, font: BOLD },
};

const DOUBTFUL = 'C00000';

/** What is doubtful stands out, beside its sign; null: covered by nothing. */
export function styleOf(cell: NarrativeCell | null): CellStyle {
  const style = STYLES[cell?.role ?? 'text'];
  if (!cell || cell.findings.length === 0) return style;
  return { ...style, font: { ...style.font, color: DOUBTFUL, italic: true } };
}
