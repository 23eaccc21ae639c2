import { printDate } from '../documents/index.ts';
import type { CalendarDate } from '../grid/index.ts';
import type { Form } from '../forms/form.ts';
import { dateInWords, type DateLine } from '../forms/letterhead/date-line.ts';
import type { Suggestion } from './finding.ts';
import { majorityOf } from './majority.ts';
import { defineRule, type Context, type Verdict } from './rule.ts';
import { formDateSentences, type FormDateMessages } from './form-date.vi.ts';

interface Dated {
  readonly line: DateLine;
  readonly date: CalendarDate;
}

/** The dates of all letterheads are the same, and written "ngày 02 tháng 02 năm 2023" (README.md, `form-date`). */
export const formDate = defineRule<FormDateMessages>({
  id: 'form-date',
  sentences: formDateSentences,
  severities: { differs: 'warning', malformed: 'warning' },
  *check({ forms, letterheads }) {
    const lines = letterheads.flatMap(({ dates }) => dates);
    yield* judgeValues(
      forms,
      lines.flatMap((line) => (line.reading.kind === 'date' ? { line, date: line.reading.date } : [])),
    );
    for (const line of lines) yield* judgeShape(forms, line);
  },
});

function* judgeValues(forms: Context['forms'], dated: readonly Dated[]): Iterable<Verdict<FormDateMessages>> {
  const majority = majorityOf(dated, ({ date }) => printDate(date));
  if (majority === null) return;
  const { model, same, others } = majority;
  const expected = printDate(model.date);
  for (const { line, date } of others) {
    const actual = printDate(date);
    yield {
      kind: 'fault',
      messageId: 'differs',
      args: { date: actual, others: expected, count: same.length },
      form: formBelow(forms, line),
      cell: line.cell,
      related: same.map((one) => one.line.cell),
      expected,
      actual,
    };
  }
}

function* judgeShape(forms: Context['forms'], line: DateLine): Iterable<Verdict<FormDateMessages>> {
  const { reading, text, cell } = line;
  if (reading.kind === 'date' && reading.isProper) return;
  const proper = reading.kind === 'date' ? dateInWords(reading.date) : null;
  yield {
    kind: 'fault',
    messageId: 'malformed',
    args: { text: text.replace(/\s+/gu, ' '), proper },
    form: formBelow(forms, line),
    cell,
    expected: proper,
    actual: text,
    suggestions: proper === null ? [] : suggestionsFor(line, proper),
  };
}

/** The line as it should be written; other lines of its cell stay. */
function suggestionsFor({ cell, value, text, place }: DateLine, proper: string): Suggestion[] {
  const after = `${place}${place === '' ? 'N' : 'n'}${proper.slice(1)}`;
  return [
    { cell, before: value, after: typeof value === 'number' ? after : value.replace(text, () => after) },
  ];
}

/** The form that a letterhead stands over; the sheet's last where it stands below all; null on a sheet without forms. */
function formBelow(forms: readonly Form[], { cell }: DateLine): Form | null {
  const own = forms.filter((form) => form.sheet === cell.sheet);
  return own.find((form) => form.range.top > cell.row) ?? own.at(-1) ?? null;
}
