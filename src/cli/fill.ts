import { checkWorkbook } from '../check/check-workbook.ts';
import { workbookToSend } from '../sending/workbook-to-send.ts';
import { fillWorkbook, isSettled, type Filling } from '../filling/index.ts';
import { readWorkbook } from '../xlsx/index.ts';
import { jsonDraft, onlyStatistics, textDraft, type FilledFile } from '../report/filling/index.ts';
import { jsonText, printable, reportYearOf, troubleText, type CheckedFile } from '../report/index.ts';
import type { Rulesets } from '../rules/rulesets/index.ts';
import type { FillOptions } from './fill-arguments.ts';
import { readSources, silentTexts } from './fill-sources.ts';
import { withYear, type FillableWorkbook } from './fill-year.ts';
import { nativeInflater } from './native-inflater.ts';
import { readFile, withValues } from './read-file.ts';
import { patched } from './patched.ts';
import { orRefused, Refused } from './refused.ts';
import { rulesetsFor } from './ruleset-file.ts';
import type { Status } from './status.ts';
import type { Streams } from './streams.ts';
import { painterFor, widthOf } from './terminal.ts';
import { FILL } from './wording.vi.ts';
import { targetFor } from './writing/targets.ts';
import { writeFiles } from './writing/write-files.ts';

/** `fill`: 0 filled, or nothing to fill · 1 something waits for the clerk · 2 refused, nothing was written. */
export function runFill(options: FillOptions, streams: Streams): Promise<Status> {
  return orRefused(streams, async () => {
    const filled = await fill(options);
    const text =
      options.format === 'json'
        ? `${jsonText(jsonDraft(filled), 2)}\n`
        : textDraft(filled, {
            least: 'info',
            width: widthOf(streams.out),
            paint: painterFor(streams.out, process.env),
          });
    await streams.print(text);
    return isSettled(filled.filling.draft, filled.filling.left) ? 0 : 1;
  });
}

/** @throws Refused */
async function fill(options: FillOptions): Promise<FilledFile> {
  const target = targetFor(options, options, FILL);
  const rulesets = rulesetsFor(options.ruleset);
  const book = await readFillable(options);
  const filling = await draftOf(options, book, rulesets);
  const bytes = patched(book.bytes, filling.edits, FILL.refused);
  const checked = await judged(options.workbook, { ...book, bytes }, { filling, rulesets });
  const { addedYear } = book;
  const isChanged = addedYear !== null || filling.edits.length > 0;
  const drafted = { file: options.workbook, addedYear, filling, checked };
  if (target === null || !isChanged) return { ...drafted, out: null };
  await writeFiles([{ target, bytes }]);
  return { ...drafted, out: target.path };
}

async function readFillable({ workbook: path, year }: FillOptions): Promise<FillableWorkbook> {
  const read = await readFile(path);
  if (!read.ok) throw new Refused(FILL.unreadable(printable(path), troubleText(read.trouble)));
  if (!read.writable) throw new Refused(FILL.readOnlyFormat(printable(path)));
  return withYear(read, year);
}

async function draftOf(
  options: FillOptions,
  { workbook, recognition, addedYear }: FillableWorkbook,
  { settings }: Rulesets,
): Promise<Filling> {
  const read = await readSources(options);
  if (!read.ok) throw new Refused(...read.sentences);
  const { sources } = read;
  const hasSource = sources.length > 0 || recognition.forms.some(({ kind }) => kind === 'document-register');
  // A year's column is made without documents, too: the clerk may list them by hand.
  if (!hasSource && addedYear === null) throw new Refused(FILL.noSource);
  const year = options.year ?? reportYearOf(recognition.forms);
  const filling = fillWorkbook({ workbook, recognition, sources, settings, unit: options.unit, year });
  const silent = silentTexts(options.texts, filling.gathered);
  if (silent.length > 0) throw new Refused(...silent);
  return filling;
}

/** What the rules say of Biểu 1 as a file would hold it; null where it holds none. */
async function judged(
  file: string,
  { bytes, isGivenUp }: FillableWorkbook,
  { filling, rulesets }: { readonly filling: Filling; readonly rulesets: Rulesets },
): Promise<CheckedFile | null> {
  const [first] = filling.edits;
  const sheet = first?.kind === 'add-sheet' ? first.sheet.name : filling.draft.form?.sheet;
  if (sheet === undefined) return null;
  const read = readWorkbook(bytes, nativeInflater());
  if (!read.ok) throw new Error(`what was written is ${read.code}`);
  // What was given up once is not tried again.
  const { workbook } = isGivenUp ? read : await withValues(read.workbook);
  const checked = workbookToSend(checkWorkbook(workbook, rulesets), workbook, { rulesets, isStrict: false });
  return onlyStatistics({ file, trouble: null, writable: true, ...checked }, sheet);
}
