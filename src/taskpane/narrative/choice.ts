import type { InsertRequest } from '../../app/narrative-desk.ts';
import type { NarrativeTable, TableKind, Wanted } from '../../narrative/index.ts';

/** What the clerk wants of the report's words; replaced, never changed. */
export interface Choice {
  /** null: all years. */
  readonly years: ReadonlySet<number> | null;
  /** What was chosen or left out by hand, by the id of the table or sentence. */
  readonly byHand: ReadonlyMap<string, boolean>;
  readonly mode: 'live' | 'values';
  readonly where: 'new-sheet' | 'selection';
  readonly charts: boolean;
}

export const FIRST_CHOICE: Choice = {
  years: null,
  byHand: new Map(),
  mode: 'live',
  where: 'new-sheet',
  charts: true,
};

/** The tables of the printed report; the others say more than it does. */
const OFTEN: readonly TableKind[] = ['ratings', 'quota', 'review', 'profile'];

export function wantedBy({ years }: Pick<Choice, 'years'>): Wanted {
  return { years: years && [...years].toSorted((a, b) => a - b) };
}

export function isTableChosen({ byHand }: Choice, { id, kind }: NarrativeTable): boolean {
  return byHand.get(id) ?? OFTEN.includes(kind);
}

export function isSentenceChosen({ byHand }: Choice, id: string): boolean {
  return byHand.get(id) ?? true;
}

export function choosing(choice: Choice, ids: readonly string[], isIn: boolean): Choice {
  return { ...choice, byHand: new Map([...choice.byHand, ...ids.map((id) => [id, isIn] as const)]) };
}

/** The chosen tables as the desk is asked to insert them. */
export function insertRequest(choice: Choice, overwrite: boolean): InsertRequest {
  const { mode, where, charts } = choice;
  const isChosen = (table: NarrativeTable) => isTableChosen(choice, table);
  return { wanted: wantedBy(choice), isChosen, where, mode, charts, overwrite };
}
