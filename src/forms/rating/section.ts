import {
  isLevel,
  isRepeated,
  isRole,
  sameQuantity,
  type LineMeaning,
  type MeasureGroup,
  type Member,
  type Quantity,
} from './lines.ts';

/** What a section of rows is about, where headings or its first rows say so. */
export type About = Pick<MeasureGroup, 'object' | 'year' | 'period' | 'stage'>;

export const ABOUT_NOTHING: About = { object: null, year: null, period: null, stage: null };

/** Rows that make one series with each column, while they are read. */
export class Section {
  readonly members: Member[] = [];
  /** The members that count. */
  readonly counts: Member[] = [];
  readonly first: number;
  last: number;
  #about: About;

  constructor(first: number, row: number, about: About) {
    this.first = first;
    this.last = row;
    this.#about = about;
  }

  get group(): MeasureGroup {
    return { ...this.#about, members: this.members };
  }

  get object(): LineMeaning['object'] {
    return this.#about.object;
  }

  get lastCount(): Member | undefined {
    return this.counts.at(-1);
  }

  get hasLevels(): boolean {
    return this.counts.some(({ quantity }) => isLevel(quantity));
  }

  add(row: number, member: Member): void {
    this.members.push(member);
    if (member.use === 'count') {
      this.counts.push(member);
      if (this.#about.object === null && member.line.object)
        this.#about = { ...this.#about, object: member.line.object };
    }
    this.last = row;
  }

  /** Whether a quantity is counted already. */
  has(quantity: Quantity): boolean {
    return this.counts.some((member) => sameQuantity(member.quantity, quantity));
  }

  /**
   * Whether a quantity that comes again begins another section: the first level, or any behind all four or behind a
   * total. Else a level stands there twice by mistake.
   */
  endsBefore(quantity: Quantity): boolean {
    const counted = this.counts.map((member) => member.quantity);
    const isMistake =
      isLevel(quantity) &&
      isRepeated(counted.filter(isLevel), quantity) &&
      !isRole(counted.at(-1), 'total', 'rated');
    return !isMistake && counted.some((one) => sameReach(one, quantity));
  }
}

/** "Tốt trở lên" beside "Tốt" is another count. */
function sameReach(a: Quantity, b: Quantity): boolean {
  return sameQuantity(a, b) && (!isLevel(a) || !isLevel(b) || a.andAbove === b.andAbove);
}
