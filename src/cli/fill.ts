import { checkWorkbook } from '../app/check.ts';
import { troubleAdvice } from '../app/place-wording.vi.ts';
import { fillWorkbook, isSettled, type Filling } from '../filling/index.ts';
import { recognise } from '../forms/recognise.ts';
import { patchWorkbook, readWorkbook } from '../places/xlsx/index.ts';
import { jsonDraft, onlyStatistics, textDraft, type FilledFile } from '../report/filling/index.ts';
import { printable, reportYearOf, troubleText, type CheckedFile } from '../report/index.ts';
import { resolveRulesets, type Rules } from '../rules/rulesets/index.ts';
import type { Status } from './check.ts';
import type { FillOptions } from './fill-arguments.ts';
import { readSources, silentTexts } from './fill-sources.ts';
import { targetFor, writeWhole } from './fill-target.ts';
import { withYear, type Book } from './fill-year.ts';
import { readFile, withValues } from './read-file.ts';
import { readRulesetFile } from './ruleset-file.ts';
import type { Streams } from './streams.ts';
import { painterFor, widthOf } from './terminal.ts';
import { FILL } from './wording.vi.ts';

/** Something that a person is told in place of a filled workbook. */
class Refused extends Error {}

/** `fill`: 0 filled, or nothing to fill · 1 something waits for the clerk · 2 refused, nothing was written. */
export async function runFill(options: FillOptions, streams: Streams): Promise<Status> {
  try {
    const filled = await fill(options);
    const text =
      options.format === 'json'
        ? `${JSON.stringify(jsonDraft(filled), null, 2)}\n`
        : textDraft(filled, {
            least: 'info',
            width: widthOf(streams.out),
            paint: painterFor(streams.out, process.env),
          });
    await streams.print(text);
    return isSettled(filled.filling.draft, filled.filling.left) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    streams.tell(`${error.message}\n`);
    return 2;
  }
}

/** @throws Refused */
async function fill(options: FillOptions): Promise<FilledFile> {
  const target = targetFor(options, FILL);
  if (typeof target === 'string') throw new Refused(target);
  const rules = rulesFor(options);
  const book = await readBook(options);
  const filling = await draftOf(options, book, rules);
  const bytes = patched(book.bytes, filling);
  const checked = await judged(options.workbook, bytes, { filling, rules });
  const { addedYear } = book;
  const isChanged = addedYear !== null || filling.edits.length > 0;
  const drafted = { file: options.workbook, addedYear, filling, checked };
  if (target === null || !isChanged) return { ...drafted, out: null };
  const trouble = writeWhole(target.path, bytes, FILL);
  if (trouble !== null) throw new Refused(trouble);
  return { ...drafted, out: target.name };
}

function rulesFor({ ruleset }: FillOptions): Rules {
  if (ruleset === undefined) return resolveRulesets();
  const read = readRulesetFile(ruleset);
  if (!read.ok) throw new Refused(read.sentences.join('\n'));
  return resolveRulesets({ layer: read.layer });
}

async function readBook({ workbook: path, year }: FillOptions): Promise<Book> {
  const read = await readFile(path);
  if (!read.ok) throw new Refused(FILL.unreadable(printable(path), troubleText(read.trouble)));
  if (!read.writable) throw new Refused(FILL.readOnlyFormat(printable(path)));
  const book = withYear(read, year);
  if (typeof book === 'string') throw new Refused(book);
  return book;
}

async function draftOf(
  options: FillOptions,
  { workbook, addedYear }: Book,
  { settings }: Rules,
): Promise<Filling> {
  const read = await readSources(options);
  if (!read.ok) throw new Refused(read.sentences.join('\n'));
  const recognition = recognise(workbook);
  const { sources } = read;
  const hasSource = sources.length > 0 || recognition.forms.some(({ kind }) => kind === 'document-register');
  // A year's column is made without documents, too: the clerk may list them by hand.
  if (!hasSource && addedYear === null) throw new Refused(FILL.noSource);
  const year = options.year ?? reportYearOf(recognition.forms);
  const filling = fillWorkbook({ workbook, recognition, sources, settings, unit: options.unit, year });
  const silent = silentTexts(options.texts, filling.gathered);
  if (silent.length > 0) throw new Refused(silent.join('\n'));
  return filling;
}

function patched(bytes: Uint8Array, { edits }: Filling): Uint8Array {
  const result = patchWorkbook(bytes, edits);
  if (!result.ok) throw new Refused(FILL.refused(troubleAdvice(result.trouble)));
  return result.bytes;
}

/** What the rules say of Biểu 1 as a file would hold it; null where it holds none. */
async function judged(
  file: string,
  bytes: Uint8Array,
  { filling, rules }: { readonly filling: Filling; readonly rules: Rules },
): Promise<CheckedFile | null> {
  const [first] = filling.edits;
  const sheet = first?.kind === 'add-sheet' ? first.sheet.name : filling.draft.form?.sheet;
  if (sheet === undefined) return null;
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(`what was written is ${read.code}`);
  const checked = checkWorkbook(await withValues(read.workbook), rules);
  return onlyStatistics({ file, trouble: null, writable: true, ...checked }, sheet);
}
