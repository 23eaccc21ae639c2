import type { Sentence } from '../sentences/sentence.ts';
import type { NarrativeTable } from '../table.ts';

/** What of the report's words is wanted. */
export interface Words {
  readonly tables: readonly NarrativeTable[];
  readonly sentences: readonly Sentence[];
}

export type Item =
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  | { readonly kind: 'table'; readonly table: NarrativeTable };

/** Sentences and tables in the order in which a report has them: each table behind the sentences about the same. */
export function outlineOf({ tables, sentences }: Words): Item[] {
  const told = new Set<Sentence>();
  const items: Item[] = [];
  for (const table of tables) {
    for (const sentence of sentences.filter((one) => belongsTo(one, table) && !told.has(one))) {
      told.add(sentence);
      items.push({ kind: 'sentence', sentence });
    }
    items.push({ kind: 'table', table });
  }
  const rest = sentences.filter((one) => !told.has(one));
  return [...rest.map((sentence) => ({ kind: 'sentence', sentence }) as const), ...items];
}

function belongsTo({ kind, id }: Sentence, table: NarrativeTable): boolean {
  switch (table.kind) {
    case 'ratings':
      return `${id.replace(/^rating_/u, 'ratings_')}_`.startsWith(`${table.id}_`);
    case 'ratings-extended':
      return `${id.replace(/^rating_/u, 'extended_')}_`.startsWith(`${table.id}_`);
    case 'review':
      return kind === 'reviewed' || kind === 'suggested';
    default:
      return kind === table.kind;
  }
}
