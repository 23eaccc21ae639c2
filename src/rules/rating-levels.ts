import { LEVELS, type Level, type LevelHead, type RatingTable } from '../forms/rating-table.ts';
import { ratingTables } from './names.ts';
import { defineRule, type Verdict } from './rule.ts';

export type RatingLevelsMessages = {
  missing: { level: Level };
  repeated: { level: Level };
  order: { level: Level; after: Level };
};

/** The four levels are there, once each, in order (rules.md, `rating-levels`). */
export const ratingLevels = defineRule<RatingLevelsMessages>({
  id: 'rating-levels',
  severities: { missing: 'error', repeated: 'error', order: 'warning' },
  *check({ forms }) {
    for (const table of ratingTables(forms)) {
      yield* missingLevels(table);
      yield* misplacedLevels(table);
    }
  },
});

function* missingLevels(table: RatingTable): Iterable<Verdict<RatingLevelsMessages>> {
  const [first] = table.levelHeads;
  for (const level of LEVELS) {
    if (!first || table.levelHeads.some((head) => head.level === level)) continue;
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

/** "… trở lên" may precede the level that it includes. */
function isWhole(table: RatingTable, whole: Level, part: Level): boolean {
  return table.includes[whole]?.includes(part) ?? false;
}
