import type { Narrative } from '../../app/narrating.ts';
import { narrativeHtml, narrativeText } from '../../narrative/index.ts';
import { isSentenceChosen, isTableChosen, type Choice } from './choice.ts';
import type { Copied } from './clipboard.ts';

export function isEmpty({ tables, sentences }: Pick<Narrative, 'tables' | 'sentences'>): boolean {
  return tables.length === 0 && sentences.length === 0;
}

/** How many figures and sentences were made from cells with errors. */
export function faultyCount({ tables, sentences }: Narrative): number {
  const cells = tables.flatMap(({ rows }) => rows.flat());
  return [...cells, ...sentences].filter((one) => one !== null && one.findings.length > 0).length;
}

/** null: nothing is chosen. */
export function copiedOf({ tables, sentences }: Narrative, choice: Choice): Copied | null {
  const chosen = {
    tables: tables.filter((table) => isTableChosen(choice, table)),
    sentences: sentences.filter(({ id }) => isSentenceChosen(choice, id)),
  };
  if (isEmpty(chosen)) return null;
  return { html: narrativeHtml(chosen), text: narrativeText(chosen) };
}
