import type { Current, Desk } from '../../app/desk.ts';
import {
  insertPlan,
  narrativeHtml,
  narrativeText,
  partyOrganisation,
  sentencesOf,
  tablesOf,
  yearsOf,
  type InsertTrouble,
  type Sentence,
  type Table,
  type Wanted,
} from '../../narrative/index.ts';
import { isSentenceChosen, isTableChosen, type Choice } from './choice.ts';
import type { Copied } from './clipboard.ts';

/** The report's words as a check gives them. */
export interface Narrative {
  readonly years: readonly number[];
  readonly tables: readonly Table[];
  readonly sentences: readonly Sentence[];
}

export function narrativeOf({ workbook, checked }: Current, years: Choice['years']): Narrative {
  const wanted: Wanted = { years: years && [...years].toSorted((a, b) => a - b) };
  return {
    years: yearsOf(checked),
    tables: tablesOf(checked, wanted),
    sentences: sentencesOf(checked, wanted, partyOrganisation(workbook)),
  };
}

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

/** What became of an insertion: written or nothing to write (the desk tells it), or why not. */
export type Inserted =
  | { readonly kind: 'written' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly troubles: readonly InsertTrouble[] }
  /** The workbook could not be read; the desk tells why. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'no-selection' };

/** Puts the chosen tables into the workbook as it is now. */
export async function insertTables(desk: Desk, choice: Choice, overwrite: boolean): Promise<Inserted> {
  const current = await desk.current();
  if (!current) return { kind: 'unread' };
  const where = choice.where === 'selection' ? await desk.selection() : 'new-sheet';
  if (where === null) return { kind: 'no-selection' };
  const tables = narrativeOf(current, choice.years).tables.filter((table) => isTableChosen(choice, table));
  const { mode, charts } = choice;
  const result = insertPlan(current.workbook, tables, { where, mode, charts, overwrite });
  if (!result.ok) return { kind: 'refused', troubles: result.troubles };
  if (result.plan.length === 0) return { kind: 'unchanged' };
  await desk.write('inserted', result.plan);
  return { kind: 'written' };
}
