import { printDate } from '../../documents/index.ts';
import {
  CONTENTS,
  isSettled,
  waitingIn,
  repairText,
  YEAR_REASONS,
  type Chip,
  type Draft,
  type Origin,
} from '../../filling/index.ts';
import { formatNumber, least, qualifiedName, tidyText } from '../../grid/index.ts';
import { printable } from '../text/display.ts';
import { EMPTY_LINE, layOut, paragraph, type Line } from '../text/lines.ts';
import { textFile, type TextOptions } from '../text/text.ts';
import type { FilledFile } from './filled.ts';
import {
  CONTENT_HEADS,
  DRAFT,
  draftReasonText,
  draftWarningText,
  fateLine,
  leftText,
  unitLine,
} from './wording.vi.ts';

/** The text of a draft: by content and year, then what stands apart, what is to be known, and what was written. */
export function textDraft(filled: FilledFile, options: TextOptions): string {
  const { checked } = filled;
  const judged = checked ? textFile(checked, options) : '';
  const head = filled.filling.edits.length === 0 ? DRAFT.judgedAsIs : DRAFT.judged;
  const heading = checked ? [paragraph(0, head, 'form')] : [];
  return layOut([...draftLines(filled), ...heading], options) + judged;
}

function draftLines(filled: FilledFile): Line[] {
  const { file, filling } = filled;
  const { unit, draft } = filling;
  return [
    { indent: 0, label: DRAFT.file, style: 'file', text: printable(file) },
    paragraph(2, unitLine(unit)),
    ...(draft.years.length === 0 ? [] : [paragraph(2, DRAFT.years(draft.years.join(', ')))]),
    EMPTY_LINE,
    ...CONTENTS.flatMap((content) => section(CONTENT_HEADS[content], contentLines(draft, content))),
    ...section(DRAFT.ofOthers(formatNumber(draft.ofOthers.length)), draft.ofOthers.flatMap(asideLines)),
    ...section(DRAFT.unclear, waitingIn(draft).unplaced.flatMap(asideLines)),
    ...section(
      DRAFT.left,
      filling.left.map(({ reason, chip }) => named(2, chip.number, leftText(reason))),
    ),
    ...section(DRAFT.warnings, knownLines(draft)),
    ...outcomeLines(filled),
    EMPTY_LINE,
  ];
}

function section(head: string, lines: readonly Line[]): Line[] {
  return lines.length === 0 ? [] : [paragraph(0, head, 'form'), ...lines, EMPTY_LINE];
}

function named(indent: number, number: string, text: string): Line {
  return { indent, label: number === '' ? DRAFT.noNumber : printable(number), style: 'plain', text };
}

function contentLines({ chips }: Draft, content: Chip['content']): Line[] {
  const here = chips.filter((chip) => chip.content === content);
  return [...new Set(here.map(({ year }) => year))].flatMap((year) => [
    paragraph(2, year === null ? DRAFT.noYear : DRAFT.year(year), 'info'),
    ...here.filter((chip) => chip.year === year).flatMap(chipLines),
  ]);
}

function chipLines(chip: Chip): Line[] {
  const { number, date, reason, yearReason, abstract, origins, repair } = chip;
  const isPlain = yearReason === null || yearReason === 'date' || yearReason === 'unknown';
  const sentences = [
    dateText(date),
    fateLine(chip),
    ...(reason === null ? [] : [draftReasonText(reason)]),
    ...(isPlain ? [] : [YEAR_REASONS[yearReason]]),
    ...(repair ? [repairText(repair)] : []),
  ];
  return [named(4, number, sentences.join(' ')), ...detailLines(abstract, origins)];
}

function asideLines({ document, reason }: Draft['ofOthers'][number]): Line[] {
  const { written, date, abstract, origins } = document;
  const text = [dateText(date ? printDate(date) : ''), draftReasonText(reason)].join(' ');
  return [named(4, tidyText(written), text), ...detailLines(abstract, origins)];
}

function dateText(date: string): string {
  return date === '' ? DRAFT.undated : DRAFT.issued(date);
}

function detailLines(abstract: string | null, origins: readonly Origin[]): Line[] {
  const [first, ...more] = origins.map(originText);
  const found =
    first === undefined
      ? []
      : [more.length === 0 ? DRAFT.found(first) : DRAFT.foundAlso(first, formatNumber(more.length))];
  const about = abstract === null ? [] : [DRAFT.about(printable(tidyText(abstract)))];
  return [...about, ...found].map((text) => paragraph(8, text, 'aside'));
}

function originText(origin: Origin): string {
  const place = printable(
    origin.kind === 'text' ? DRAFT.inText(tidyText(origin.excerpt)) : qualifiedName(origin.cell),
  );
  return origin.file === null ? place : DRAFT.inFile(printable(origin.file), place);
}

/** What is before the form's first year was asked for by nobody. */
function knownLines(draft: Draft): Line[] {
  const first = least(draft.years);
  const told = draft.warnings
    .filter(
      (warning) => warning.id !== 'no-unit' && !(warning.id === 'outside-years' && warning.year < first),
    )
    .map((warning) => draftWarningText(warning));
  const count = draft.unplaced.length - waitingIn(draft).unplaced.length;
  const unrelated = count === 0 ? [] : [DRAFT.unrelated(formatNumber(count))];
  return [...told, ...unrelated].map((text) => paragraph(2, printable(text)));
}

function outcomeLines(filled: FilledFile): Line[] {
  const { out, addedYear, filling } = filled;
  const settled = isSettled(filling.draft, filling.left);
  const isAlone = filling.edits.length === 0 && settled;
  const added =
    addedYear === null ? [] : [out === null ? DRAFT.wouldAddYear(addedYear) : DRAFT.addedYear(addedYear)];
  const waiting = isAlone ? [] : [settled ? DRAFT.settled : DRAFT.waiting];
  return [...added, outcomeText(filled, settled), ...waiting].map((text) => paragraph(0, text));
}

function outcomeText({ out, addedYear, filling: { edits } }: FilledFile, settled: boolean): string {
  const [first] = edits;
  const file = out === null ? null : printable(out);
  if (!first && addedYear !== null) return file === null ? DRAFT.previewAlone : DRAFT.yearAlone(file);
  if (!first) return settled ? DRAFT.nothing : DRAFT.nothingNew;
  if (first.kind === 'add-sheet') {
    return file === null ? DRAFT.wouldCreate(first.sheet.name) : DRAFT.created(first.sheet.name, file);
  }
  const count = formatNumber(edits.length);
  return file === null ? DRAFT.wouldFill(count) : DRAFT.filled(count, file);
}
