import type { Finding } from '../../rules/finding.ts';

/** A name for each finding that is the same again after the next check, so that what was open stays open. */
export function keysOf(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const used = new Map<string, number>();
  const keys = new Map<Finding, string>();
  for (const finding of findings) {
    const { rule, messageId, cell, year } = finding;
    const key = JSON.stringify([rule, messageId, cell, year]);
    const before = used.get(key) ?? 0;
    used.set(key, before + 1);
    keys.set(finding, before === 0 ? key : `${key} ${before}`);
  }
  return keys;
}
