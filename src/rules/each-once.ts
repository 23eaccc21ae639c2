import type { Finding } from './finding.ts';
import type { RuleId } from './rule-ids.ts';

/** Messages that say which figure should stand in a cell, because others add up to it or divide to it. */
const SHOULD_BE: ReadonlySet<string> = new Set(['mismatch', 'column-mismatch', 'parts', 'share']);

/** It repeats what the table itself declares: any other rule says the same in better words. */
const LAST_TO_SPEAK: RuleId = 'declared-formula';

/**
 * Where identities cross, one fault breaks several of them: of findings that ask for the same figure in the same cell
 * only one is left, the first in the order of the catalogue, `declared-formula` last.
 */
export function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === null) continue;
    const known = first.get(key);
    if (!known || (known.rule === LAST_TO_SPEAK && finding.rule !== LAST_TO_SPEAK)) first.set(key, finding);
  }
  return findings.filter((finding) => {
    const key = keyOf(finding);
    return key === null || first.get(key) === finding;
  });
}

function keyOf({ cell, expected, messageId }: Finding): string | null {
  if (cell === null || typeof expected !== 'number' || !SHOULD_BE.has(messageId)) return null;
  return `${cell.row} ${cell.col} ${expected} ${cell.sheet}`;
}
