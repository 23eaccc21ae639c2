import { LEVELS, type Level } from '../forms/table/levels.ts';
import type { LevelHead, RatingTable } from '../forms/rating/rating-table.ts';
import { tidyText } from '../grid/index.ts';
import { ratingTables } from './names.ts';
import { defineRule, type Verdict } from './rule.ts';
import { ratingLevelsSentences, type RatingLevelsMessages } from './rating-levels.vi.ts';

/**
 * The four levels are there, once each, in order, under the names that are in use since 2018 (README.md,
 * `rating-levels`).
 */
export const ratingLevels = defineRule<RatingLevelsMessages>({
  id: 'rating-levels',
  sentences: ratingLevelsSentences,
  severities: {
    missing: 'error',
    repeated: 'error',
    order: 'warning',
    similar: 'warning',
    'other-scale': 'info',
  },
  *check({ forms }) {
    for (const table of ratingTables(forms)) {
      yield* missingLevels(table);
      yield* misplacedLevels(table);
      yield* misnamedLevels(table);
    }
  },
});

function* missingLevels(table: RatingTable): Iterable<Verdict<RatingLevelsMessages>> {
  const [first] = table.levelHeads;
  if (!first || table.hasEachLevelOnce) return;
  for (const level of LEVELS) {
    if (table.levelHeads.some((head) => head.level === level)) continue;
    yield { kind: 'fault', messageId: 'missing', args: { level }, form: table, cell: first.cell };
  }
}

function* misplacedLevels(table: RatingTable): Iterable<Verdict<RatingLevelsMessages>> {
  const seen: LevelHead[] = [];
  for (const head of table.levelHeads) {
    const { level, cell } = head;
    const same = seen.find((other) => other.level === level);
    const later = seen.find(
      (other) => LEVELS.indexOf(other.level) > LEVELS.indexOf(level) && !isWhole(table, other.level, level),
    );
    const at = { kind: 'fault' as const, form: table, cell };
    if (same) yield { ...at, messageId: 'repeated', args: { level }, related: [same.cell] };
    else if (later)
      yield { ...at, messageId: 'order', args: { level, after: later.level }, related: [later.cell] };
    seen.push(head);
  }
}

/** A name one slip away from a level's is read as it; the names in use before 2018 are told once a table. */
function* misnamedLevels(table: RatingTable): Iterable<Verdict<RatingLevelsMessages>> {
  const former = table.levelHeads.filter(({ isFormer }) => isFormer);
  for (const { level, isSlip, text, cell } of table.levelHeads) {
    const label = tidyText(text);
    const at = { kind: 'fault' as const, form: table, cell };
    if (isSlip) yield { ...at, messageId: 'similar', args: { level, label }, actual: label };
  }
  const [first, ...others] = former;
  if (!first) return;
  const [args, related] = [{ label: tidyText(first.text) }, others.map(({ cell }) => cell)];
  yield { kind: 'fault', messageId: 'other-scale', args, form: table, cell: first.cell, related };
}

/** "… trở lên" may precede the level that it includes. */
function isWhole(table: RatingTable, whole: Level, part: Level): boolean {
  return table.includes[whole]?.includes(part) ?? false;
}
