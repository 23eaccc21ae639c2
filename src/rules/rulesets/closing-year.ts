/** The year of a congress's end, which is a date (YYYY-MM-DD), or its year where no more is known. */
export function closingYear(at: number | string): number {
  return typeof at === 'number' ? at : Number(at.slice(0, 4));
}
