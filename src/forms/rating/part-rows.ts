import type { Marker, StubRow } from '../table/geometry/stub.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { isCount, isLevel, type LineMeaning, type Member } from './lines.ts';
import type { Section } from './section.ts';

interface Whole {
  readonly member: Member;
  /** The marker of its row, and of the first part behind "trong đó". */
  readonly under: Marker;
  first: Marker | null;
}

/** Rows that are parts of what stands over them ("Trong đó: …"), as rows are read one by one. */
export class PartRows {
  #whole: Whole | null = null;
  /** The marker of the row that was last counted. */
  #under: Marker = 'none';

  /** A heading "Trong đó:" begins parts of the count above it. */
  begin(member: Member | undefined): void {
    this.#whole = member ? { member, under: this.#under, first: null } : null;
  }

  end(): void {
    this.#whole = null;
  }

  /** A count of its own ends the parts. */
  pass(marker: Marker): void {
    this.#under = marker;
    this.#whole = null;
  }

  /** Whether a row is a part of a count above it. */
  holds({ marker, name }: StubRow, said: LineMeaning, section: Section): boolean {
    if (!isCount(said)) return false;
    if (saysWithin(name)) return isPartLabel(said, section);
    if (this.#whole) return isDeeper(marker, this.#whole) && isPartLabel(said, section);
    return said.isPart || ((marker === 'dash' || marker === 'plus') && said.quantity === null);
  }

  /** What such a row is a part of. */
  wholeOf({ marker, name }: StubRow, last: Member): Member {
    const isFirst = saysWithin(name);
    if (isFirst || !this.#whole)
      this.#whole = { member: last, under: this.#under, first: isFirst ? null : marker };
    else this.#whole.first ??= marker;
    return this.#whole.member;
  }
}

function saysWithin(name: StubRow['name']): boolean {
  return name !== null && meaningOf(name.text).isWithin;
}

/** From the outermost to the innermost, as numbers are used. */
const DEPTHS: readonly Marker[] = ['letter', 'roman', 'int', 'dec', 'alpha', 'dash', 'plus'];

/** Parts end at a number of the kind that their whole has, or of an outer one. */
function isDeeper(marker: Marker, { under, first }: Whole): boolean {
  if (marker === 'none') return under !== 'none' || first === null || first === 'none';
  if (under !== 'none') return DEPTHS.indexOf(marker) > DEPTHS.indexOf(under);
  return first === null || first === marker || marker === 'dash' || marker === 'plus';
}

/** A row of a part names no level and no count of its own, or one that stands in the section already. */
function isPartLabel({ quantity, isPart }: LineMeaning, section: Section): boolean {
  if (quantity === null || isPart) return true;
  return isLevel(quantity) && section.has(quantity);
}
