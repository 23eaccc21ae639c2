import type { CellRef } from '../grid/index.ts';
import type { Faults } from './faults.ts';
import { formatOf, shownNumber, type NumberStyle } from './formats.ts';
import { formulaOf, type Computed } from './computed.ts';
import type { CellRole, NarrativeCell } from './table.ts';
import { GAP_TEXTS } from './wording.vi.ts';

/** A cell that says something of the product's own. */
export function said(role: CellRole, value: string | number): NarrativeCell {
  const shown = String(value);
  return { role, value, formula: null, format: null, shown, sources: [], findings: [] };
}

export const head = (value: string | number): NarrativeCell => said('head', value);

/** A number with where it comes from. */
export function figure(
  reckoned: Computed,
  style: NumberStyle,
  faults: Pick<Faults, 'at'>,
  role: 'figure' | 'total' = 'figure',
): NarrativeCell {
  const { value, sources } = reckoned;
  const findings = faults.at(sources);
  return {
    role,
    value: typeof value === 'number' ? value : GAP_TEXTS[value],
    formula: formulaOf(reckoned),
    format: formatOf(style, findings.length > 0),
    shown: typeof value === 'number' ? shownNumber(value, style) : GAP_TEXTS[value],
    sources,
    findings,
  };
}

/** Text of the workbook with the cells that it was read from. */
export function quoted(
  role: CellRole,
  value: string,
  sources: readonly CellRef[],
  formula: string | null = null,
): NarrativeCell {
  return { role, value, formula, format: null, shown: value, sources, findings: [] };
}
