import { foldText, type Sheet } from '../../grid/index.ts';
import type { SheetForms, UnreadForm } from '../form.ts';
import { refTo } from '../table/view.ts';
import { REVIEW_FIGURES, type ReviewParticipation, type ReviewSeries } from './review-participation.ts';
import { mayBeTitle, textsAbove, yearAbove } from '../title/title.ts';
import { blockOf } from './block.ts';
import { findWhoRuns, type WhoRun } from './find.ts';
import { whatIn } from './meaning.ts';
import { readBody } from './series.ts';

/** The forms of reviews on a sheet, and those that are not filled in. */
export function readReviewParticipation(sheet: Sheet): SheetForms {
  const forms: ReviewParticipation[] = [];
  const unread: UnreadForm[] = [];
  let above: ReviewParticipation | null = null;
  for (const run of findWhoRuns(sheet)) {
    if (above && isWithin(run, above)) continue;
    const form = readForm(sheet, run, above);
    if (form === null) continue;
    above = form;
    if (form.series.some(isFilled)) forms.push(form);
    else unread.push({ range: { sheet: sheet.name, ...form.range }, reason: 'empty' });
  }
  return { forms, unread };
}

function isWithin({ first }: WhoRun, { range }: ReviewParticipation): boolean {
  return first.row <= range.bottom && first.col >= range.left && first.col <= range.right;
}

function isFilled({ counts }: ReviewSeries): boolean {
  return REVIEW_FIGURES.some((figure) => counts[figure] !== null && counts[figure].reading.kind !== 'blank');
}

/** Words of a nearer title by which a table below one of reviews is about something else. */
const OTHER = /khen thưởng|kỷ luật|thi hành|kiểm tra|xử lý/u;

/** null where nothing says that the table is of reviews; a form right below another one goes on with its title. */
function readForm(sheet: Sheet, run: WhoRun, above: ReviewParticipation | null): ReviewParticipation | null {
  const block = blockOf(sheet, run);
  if (!block) return null;
  const texts = textsAbove(
    sheet,
    { top: block.headTop, left: block.left, right: block.right },
    above?.range.bottom ?? -1,
  );
  const title = texts.find(({ text }) => whatIn(foldText(text)) && mayBeTitle(text)) ?? null;
  const nearer = title ? texts.slice(0, texts.indexOf(title)) : texts;
  if (nearer.some(({ text }) => OTHER.test(foldText(text)))) return null;
  const inherited = texts.length === 0 ? (above?.title ?? null) : null;
  const stated = { what: title ? whatIn(foldText(title.text)) : undefined, year: yearAbove(texts) };
  const { series, bottom, saysReview } = readBody(sheet, block, stated);
  if (series.length === 0 || (!saysReview && !title && !inherited)) return null;
  return {
    kind: 'review-participation',
    sheet: sheet.name,
    range: { top: block.headTop, left: block.left, bottom, right: block.right },
    title: title ?? inherited ?? { text: '', cell: refTo(sheet, block.headTop, block.left) },
    series,
  };
}
