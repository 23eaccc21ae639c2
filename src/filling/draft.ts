import type { DocumentStatistics } from '../forms/document-statistics/document-statistics.ts';
import type { Classification, Content, Reason, YearReason } from './classify.ts';
import type { DateConflict, GatheredDocument, Origin } from './document.ts';
import type { Listed } from './listed.ts';

/** How a chip stands to what the sheet holds. */
export type ChipState =
  /** Only in the sources. */
  | 'new'
  /** The sheet holds the same. */
  | 'same'
  /** The sheet writes its number or date otherwise. */
  | 'differs'
  /** Only in the sheet. */
  | 'missing';

/** What is to become of a chip: written into the sheet, kept as the sheet has it, left out, or taken out of the sheet. */
export type Choice = 'write' | 'keep' | 'leave' | 'remove';

/** A document at its place in the draft of Biểu 1. */
export interface Chip {
  readonly id: string;
  /** As it would be written; "" where a register left it out. */
  readonly number: string;
  /** "08/11/2021"; "" where it is not known. */
  readonly date: string;
  readonly content: Content | null;
  readonly year: number | null;
  readonly state: ChipState;
  readonly choice: Choice;
  /** What the sheet holds; null for a new one. */
  readonly held: Listed | null;
  /** Offered, never made unasked. */
  readonly repair: { readonly before: string; readonly after: string } | null;
  readonly certainty: Classification['certainty'];
  /** null for what only the sheet holds. */
  readonly reason: Reason | null;
  readonly yearReason: YearReason | null;
  /** What it is about, where a source says so. */
  readonly abstract: string | null;
  readonly origins: readonly Origin[];
}

/** What the clerk should know of a draft. */
export type Warning =
  | { readonly id: 'no-document'; readonly year: number; readonly content: Content }
  | { readonly id: 'outside-years'; readonly number: string; readonly year: number }
  | { readonly id: 'undated'; readonly number: string; readonly written: string | null }
  | { readonly id: 'missing-number'; readonly number: string; readonly date: string }
  | { readonly id: 'conflict'; readonly number: string; readonly dates: readonly string[] }
  | { readonly id: 'no-unit' };

/** Biểu 1 as it would be filled; plain data, replaced and never changed. */
export interface Draft {
  /** The form as it stands; null where the workbook has none yet. */
  readonly form: DocumentStatistics | null;
  readonly unit: string | null;
  readonly years: readonly number[];
  /** Documents with a content, or that the sheet holds, by content, year and date. */
  readonly chips: readonly Chip[];
  /** Of superiors and others: listed apart, never filled in. */
  readonly ofOthers: readonly { readonly document: GatheredDocument; readonly reason: Reason }[];
  /** The unit's own that belong to no content as far as is known. */
  readonly unplaced: readonly { readonly document: GatheredDocument; readonly reason: Reason }[];
  readonly conflicts: readonly DateConflict[];
  readonly warnings: readonly Warning[];
}
