/** Changes what the product keeps in a workbook for itself. Refused where something else is kept there than `before`. */
export interface SetNotes {
  readonly kind: 'set-notes';
  /** null: nothing is kept. */
  readonly before: string | null;
  readonly after: string | null;
}
