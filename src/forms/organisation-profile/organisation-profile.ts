import type { Label, Year } from '../table/label.ts';
import type { Range } from '../../grid/index.ts';
import type { Count } from '../table/count.ts';

/** A line of a profile: its running number ("1.1"; null where it has none), its label and its count. */
export interface ProfileLine {
  readonly number: string | null;
  readonly label: Label;
  readonly count: Count;
}

/** A line with those that add up to it. */
export interface ProfileSum {
  readonly whole: ProfileLine;
  readonly parts: readonly ProfileLine[];
}

/** A line that is contained in another ("Trong đó"). */
export interface ProfileSubset {
  readonly part: ProfileLine;
  readonly whole: ProfileLine;
}

/** The lines that other forms are compared with; null where the profile has no such line. */
export interface NamedLines {
  /** Tổ chức cơ sở đảng. */
  readonly organisations: ProfileLine | null;
  /** Đảng viên. */
  readonly members: ProfileLine | null;
  /** Members that are exempt from meetings (miễn sinh hoạt), suspended, or admitted under 6 months: they are not rated. */
  readonly exempt: ProfileLine | null;
  readonly suspended: ProfileLine | null;
  readonly admitted: ProfileLine | null;
}

/** Tình hình chung: how many organisations and members there are (forms/README.md; rule `profile-total`). */
export interface OrganisationProfile extends NamedLines {
  readonly kind: 'organisation-profile';
  readonly sheet: string;
  /** First head row to last line, without title and notes. */
  readonly range: Range;
  /** The title; where the sheet has none, the table's first cell with empty text. */
  readonly title: Label;
  /** The year that the title or the head of the numbers names; null where none, or several, are named. */
  readonly year: Year | null;
  readonly lines: readonly ProfileLine[];
  readonly sums: readonly ProfileSum[];
  readonly subsets: readonly ProfileSubset[];
}
