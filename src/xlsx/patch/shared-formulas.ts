import { elementText } from '../xml/entities.ts';
import { boundsOf, rangeName, type Position } from '../../grid/index.ts';
import { cutFormula, movedFormula } from '../read/translate-formula.ts';
import { cellsOf, rowsOf, type SheetLayout } from './sheet-layout.ts';
import type { Splices } from '../xml/splices.ts';
import { childNamed, textOf, type Element } from '../xml/elements.ts';
import { attributesOf, tagWith } from '../xml/tags.ts';

/** A cell that shares its formula; the master is the one that has the text. */
interface Sharing extends Position {
  readonly id: string;
  readonly element: Element;
  readonly formula: string;
}

/** A formula that cells share, and the cells that only name it. */
interface Shared {
  readonly master: Sharing;
  readonly followers: Sharing[];
}

/**
 * Formulas that cells share stand in one of them alone. Where that cell is overwritten, the next that shares the
 * formula takes it over, so that the others keep theirs.
 * @param isWritten the cells that are overwritten
 */
export function moveMasters(
  layout: SheetLayout,
  isWritten: (place: Position) => boolean,
  splices: Splices,
): void {
  for (const { master, followers } of sharedFormulas(layout)) {
    if (!isWritten(master)) continue;
    const left = followers.filter((follower) => !isWritten(follower));
    const [heir, ...others] = left;
    if (!heir) continue;
    const cut = cutFormula(master.formula);
    const moved = left.map((follower) => movedFormula(cut, master, follower));
    // A reference lost at the edge of the sheet would be lost to all who share it from there.
    if (moved.some((formula) => formula.includes('#REF!'))) {
      left.forEach((follower, at) => {
        write(layout.text, follower, { t: null, si: null, ref: null }, moved[at] ?? '', splices);
      });
    } else write(layout.text, heir, { ref: spanOf([heir, ...others]) }, moved[0] ?? '', splices);
  }
}

function write(
  text: string,
  { element }: Sharing,
  attributes: Readonly<Record<string, string | null>>,
  formula: string,
  splices: Splices,
): void {
  const tag = tagWith(text, element, attributes).replace(/(?<!\s)\s*\/>$/, '>');
  splices.replace(element.start, element.end, `${tag}${elementText(formula)}</${element.prefix}f>`);
}

function sharedFormulas(layout: SheetLayout): Iterable<Shared> {
  const { text } = layout;
  const all: Shared[] = [];
  const current = new Map<string, Shared>();
  for (const row of rowsOf(layout)) {
    if (!text.slice(row.open, row.close).includes('shared')) continue;
    for (const cell of cellsOf(text, row)) {
      const element = childNamed(text, cell, 'f');
      const { t: type, si: id = '' } = element ? attributesOf(text, element) : {};
      if (!element || type !== 'shared') continue;
      const sharing = { row: row.row, col: cell.col, id, element, formula: textOf(text, element) };
      if (sharing.formula === '') current.get(id)?.followers.push(sharing);
      else {
        const shared = { master: sharing, followers: [] };
        current.set(id, shared);
        all.push(shared);
      }
    }
  }
  return all;
}

function spanOf(places: readonly Position[]): string {
  const range = boundsOf(places);
  return range ? rangeName(range) : '';
}
