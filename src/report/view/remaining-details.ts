import { sameCell, type CellRef } from '../../grid/index.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Citation } from '../../rules/rulesets/index.ts';

/** The operands that are worth naming: the cell itself is among them and would alone tell nothing. */
export function relatedOf({ cell, related }: Finding): readonly CellRef[] {
  return related.some((operand) => !sameCell(operand, cell)) ? related : [];
}

/** The basis of a finding, where its message does not already tell it. */
export function remainingBasis({ basis }: Finding, message: string): Citation | null {
  return basis && !tellsBasis(message, basis) ? basis : null;
}

function tellsBasis(message: string, { text, clause }: Citation): boolean {
  return message.includes(text) && (clause === null || message.includes(clause));
}
