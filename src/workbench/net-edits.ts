import { inverseOf, sameContent, type Edit, type Plan, type SetCell } from '../grid/index.ts';

/** What a plan comes to: each changed cell once, and nothing that was changed and changed back. Cells come first. */
export function netEdits(plan: Plan): Plan {
  const others: Exclude<Edit, SetCell>[] = [];
  const cells = new Map<string, SetCell>();
  for (const edit of plan) {
    if (edit.kind !== 'set-cell') others.push(edit);
    else {
      const key = JSON.stringify(edit.cell);
      cells.set(key, { ...edit, before: cells.get(key)?.before ?? edit.before });
    }
  }
  const changed = [...cells.values()].filter(({ before, after }) => !sameContent(before, after));
  return [...changed, ...withoutPairs(others)];
}

/** Without what a later edit takes back. */
function withoutPairs(edits: readonly Exclude<Edit, SetCell>[]): Plan {
  const left = new Map<string, Edit[]>();
  for (const edit of edits) {
    const isTakenBack = left.get(JSON.stringify(opposite(edit)))?.pop() !== undefined;
    if (isTakenBack) continue;
    // Of all marks the last are those that are there.
    const key = edit.kind === 'set-marks' ? edit.kind : JSON.stringify(edit);
    const same = edit.kind === 'set-marks' ? undefined : left.get(key);
    if (same) same.push(edit);
    else left.set(key, [edit]);
  }
  return [...left.values()].flat();
}

/** The edit that would take it back; null where the edit alone does not tell it. */
function opposite(edit: Exclude<Edit, SetCell>): Edit | null {
  switch (edit.kind) {
    case 'set-marks':
    case 'copy-look':
    case 'put-look':
    case 'set-look':
      return null;
    default:
      return inverseOf([edit], { marks: [], lookOf: unknown })[0] ?? null;
  }
}

/** Edits that do not tell what was before are not asked about. */
function unknown(): never {
  throw new Error('What looked otherwise is not known.');
}
