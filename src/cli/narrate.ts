import { checkWorkbook } from '../check/check-workbook.ts';
import { narrativeOf } from '../app/narrating.ts';
import { insertPlan, insertTroubleText, narrativeHtml } from '../narrative/index.ts';
import { jsonText, printable, troubleText } from '../report/index.ts';
import { hasErrors, jsonNarrative, textNarrative, type NarratedFile } from '../report/narrative/index.ts';
import type { NarrateOptions } from './narrate-arguments.ts';
import { patched } from './patched.ts';
import { readFile } from './read-file.ts';
import { orRefused, Refused } from './refused.ts';
import { rulesetsFor } from './ruleset-file.ts';
import type { Status } from './status.ts';
import type { Streams } from './streams.ts';
import { NARRATE } from './wording.vi.ts';
import { takenBy, targetAt, targetFor, type Sources, type Target } from './writing/targets.ts';
import { writeFiles, type FileToWrite } from './writing/write-files.ts';

/** `narrate`: 0 done · 1 words were made from figures with errors · 2 refused, nothing was written. */
export function runNarrate(options: NarrateOptions, streams: Streams): Promise<Status> {
  return orRefused(streams, async () => {
    const narrated = await narrate(options);
    await streams.print(
      options.format === 'json' ? `${jsonText(jsonNarrative(narrated), 2)}\n` : textNarrative(narrated),
    );
    return hasErrors(narrated) ? 1 : 0;
  });
}

/** @throws Refused */
async function narrate(options: NarrateOptions): Promise<NarratedFile> {
  const { workbook: file, mode, charts, overwrite } = options;
  const sources = { ruleset: options.ruleset, registers: [], texts: [] };
  const target = targetFor(options, sources, NARRATE);
  const page = pageFor(options, sources, target);
  const rulesets = rulesetsFor(options.ruleset);
  const read = await readFile(file);
  if (!read.ok) throw new Refused(NARRATE.unreadable(printable(file), troubleText(read.trouble)));
  if (!read.writable && target !== null) throw new Refused(NARRATE.readOnlyFormat(printable(file)));
  const { workbook, bytes } = read;
  const checked = checkWorkbook(workbook, rulesets);
  const words = narrativeOf({ workbook, checked }, { years: options.years });
  const { tables } = words;
  if (tables.length === 0) throw new Refused(noTables(options, words.years));
  const result = insertPlan(workbook, tables, { where: 'new-sheet', mode, charts, overwrite });
  if (!result.ok) throw new Refused(NARRATE.refused(result.troubles.map(insertTroubleText).join(' ')));
  const isChanged = result.plan.length > 0;
  const files: FileToWrite[] = [];
  if (page) files.push({ target: page, bytes: new TextEncoder().encode(narrativeHtml(words)) });
  // The workbook last: it is written only where all else is.
  const out = isChanged ? target : null;
  if (out) files.push({ target: out, bytes: patched(bytes, result.plan, NARRATE.refused) });
  await writeFiles(files);
  return {
    file,
    out: out?.path ?? null,
    html: options.html,
    mode,
    years: options.years ?? words.years,
    words,
    unknownTables: checked.open.unknownTables,
    unreadFigures: checked.open.unreadFigures,
    inserted: result.tables,
    gone: result.gone,
    isChanged,
  };
}

/** The page is judged as the workbook is: nothing is written over unasked, and what is read never. */
function pageFor(
  { html, force, workbook }: NarrateOptions,
  sources: Sources,
  out: Target | null,
): Target | null {
  if (html === null) return null;
  const workbooks = [workbook, ...(out === null ? [] : [out.real])];
  const taken = workbooks.map((path) => ({ path, sentence: NARRATE.htmlOver }));
  return targetAt({
    path: html,
    force,
    taken: [...taken, ...takenBy(sources, NARRATE.htmlOver)],
    words: { notAFile: NARRATE.htmlNotAFile, exists: NARRATE.htmlExists },
  });
}

function noTables({ years, workbook }: NarrateOptions, known: readonly number[]): string {
  return years === null || known.length === 0
    ? NARRATE.noForms(printable(workbook))
    : NARRATE.noYears(years.join(', '), known.join(', '));
}
