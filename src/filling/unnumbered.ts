import type { Chip } from './draft.ts';

/** Whether a document that is to stand in the form, or may, has no number: "KH/HU". */
export function isUnnumbered({ number, choice }: Pick<Chip, 'number' | 'choice'>): boolean {
  return choice !== 'remove' && lacksNumber(number);
}

/** Whether what stands for a number has no figure at all. */
export function lacksNumber(number: string): boolean {
  return !/\d/u.test(number);
}
