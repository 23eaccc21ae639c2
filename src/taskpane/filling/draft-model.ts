import { CONTENTS, type Chip, type Content, type Draft } from '../../filling/index.ts';
import { FILLING } from './wording.vi.ts';

/** One year of one content, with its documents. */
export interface YearGroup {
  readonly year: number;
  readonly chips: readonly Chip[];
}

/** The draft as the form has it, and what has no place in it. */
export interface DraftModel {
  readonly contents: readonly { readonly content: Content; readonly years: readonly YearGroup[] }[];
  /** Of years that the form does not have, or of no known year. */
  readonly outside: readonly Chip[];
}

export function modelOf({ chips, years }: Draft): DraftModel {
  const places = new Map<string, Chip[]>();
  const outside: Chip[] = [];
  const known = new Set(years);
  for (const chip of chips) {
    const { content, year } = chip;
    if (content === null || year === null || !known.has(year)) {
      outside.push(chip);
      continue;
    }
    const place = places.get(`${content} ${year}`);
    if (place) place.push(chip);
    else places.set(`${content} ${year}`, [chip]);
  }
  return {
    contents: CONTENTS.map((content) => ({
      content,
      years: years.map((year) => ({ year, chips: places.get(`${content} ${year}`) ?? [] })),
    })),
    outside,
  };
}

/** How a document is named to a person: "70-KH/HU, ngày 10/11/2022". */
export function documentName({ number, date }: Pick<Chip, 'number' | 'date'>): string {
  const shown = number === '' ? FILLING.noNumber : number;
  return date === '' ? FILLING.undated(shown) : FILLING.document(shown, date);
}

/** Whether its box is ticked: it will stand in the sheet; of what differs, that the source's writing will. */
export function isTicked({ state, choice }: Pick<Chip, 'state' | 'choice'>): boolean {
  return choice === 'write' || (choice === 'keep' && (state === 'same' || state === 'missing'));
}
