import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkWorkbook } from '../app/check.ts';
import { troubleAdvice } from '../app/place-wording.vi.ts';
import type { Plan } from '../grid/index.ts';
import {
  insertPlan,
  insertTroubleText,
  narrativeHtml,
  partyOrganisation,
  sentencesOf,
  tablesOf,
  yearsOf,
} from '../narrative/index.ts';
import { patchWorkbook } from '../places/xlsx/index.ts';
import { printable, troubleText } from '../report/index.ts';
import { hasErrors, jsonNarrative, textNarrative, type NarratedFile } from '../report/narrative/index.ts';
import { resolveRulesets, type Rules } from '../rules/rulesets/index.ts';
import type { Status } from './check.ts';
import { targetFor, writeWhole } from './fill-target.ts';
import type { NarrateOptions } from './narrate-arguments.ts';
import { readFile } from './read-file.ts';
import { readRulesetFile } from './ruleset-file.ts';
import type { Streams } from './streams.ts';
import { NARRATE } from './wording.vi.ts';

/** Something that a person is told in place of the report's words. */
class Refused extends Error {}

/** `narrate`: 0 done · 1 words were made from figures with errors · 2 refused, nothing was written. */
export async function runNarrate(options: NarrateOptions, streams: Streams): Promise<Status> {
  try {
    const narrated = await narrate(options);
    await streams.print(
      options.format === 'json'
        ? `${JSON.stringify(jsonNarrative(narrated), null, 2)}\n`
        : textNarrative(narrated),
    );
    return hasErrors(narrated) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    streams.tell(`${error.message}\n`);
    return 2;
  }
}

/** @throws Refused */
async function narrate(options: NarrateOptions): Promise<NarratedFile> {
  const { workbook: file, target: wantedTarget, mode, charts, overwrite } = options;
  const target = targetFor({ target: wantedTarget, workbook: file, registers: [], texts: [] }, NARRATE);
  if (typeof target === 'string') throw new Refused(target);
  refuseHtml(options, target?.path ?? null);
  const rules = rulesFor(options);
  const read = await readFile(file);
  if (!read.ok) throw new Refused(NARRATE.unreadable(printable(file), troubleText(read.trouble)));
  if (!read.writable && target !== null) throw new Refused(NARRATE.readOnlyFormat(printable(file)));
  const { workbook, bytes } = read;
  const checked = checkWorkbook(workbook, rules);
  const wanted = { years: options.years };
  const tables = tablesOf(checked, wanted);
  if (tables.length === 0) throw new Refused(noTables(options, yearsOf(checked)));
  const words = { tables, sentences: sentencesOf(checked, wanted, partyOrganisation(workbook)) };
  const result = insertPlan(workbook, tables, { where: 'new-sheet', mode, charts, overwrite });
  if (!result.ok) throw new Refused(NARRATE.refused(result.troubles.map(insertTroubleText).join(' ')));
  const isChanged = result.plan.length > 0;
  const isWritten = target !== null && isChanged;
  if (isWritten) writeOrRefuse(target.path, patched(bytes, result.plan));
  if (options.html !== null) writeOrRefuse(options.html, new TextEncoder().encode(narrativeHtml(words)));
  return {
    file,
    out: isWritten ? target.name : null,
    html: options.html,
    mode,
    years: options.years ?? yearsOf(checked),
    words,
    inserted: result.tables,
    gone: result.gone,
    isChanged,
  };
}

/** The page is judged as the workbook is: nothing is written over unasked, and what is read never. */
function refuseHtml({ html, force, workbook }: NarrateOptions, out: string | null): void {
  if (html === null) return;
  const name = printable(html);
  const isTaken = [workbook, ...(out === null ? [] : [out])].some((path) => resolve(path) === resolve(html));
  if (isTaken) throw new Refused(NARRATE.htmlOver(name));
  if (existsSync(html) && !statSync(html).isFile()) throw new Refused(NARRATE.htmlNotAFile(name));
  if (existsSync(html) && !force) throw new Refused(NARRATE.htmlExists(name));
  if (!existsSync(dirname(resolve(html)))) throw new Refused(NARRATE.noFolder(name));
}

function rulesFor({ ruleset }: NarrateOptions): Rules {
  if (ruleset === undefined) return resolveRulesets();
  const read = readRulesetFile(ruleset);
  if (!read.ok) throw new Refused(read.sentences.join('\n'));
  return resolveRulesets({ layer: read.layer });
}

function noTables({ years, workbook }: NarrateOptions, known: readonly number[]): string {
  return years === null || known.length === 0
    ? NARRATE.noForms(printable(workbook))
    : NARRATE.noYears(years.join(', '), known.join(', '));
}

function patched(bytes: Uint8Array, plan: Plan): Uint8Array {
  const result = patchWorkbook(bytes, plan);
  if (!result.ok) throw new Refused(NARRATE.refused(troubleAdvice(result.trouble)));
  return result.bytes;
}

function writeOrRefuse(path: string, bytes: Uint8Array): void {
  const trouble = writeWhole(path, bytes, NARRATE);
  if (trouble !== null) throw new Refused(trouble);
}
