import { checkWorkbook } from '../app/check.ts';
import { formatNumber } from '../grid/index.ts';
import {
  NO_TALLY,
  printable,
  tallied,
  troubleText,
  type FileResult,
  type Summary,
  type Tally,
} from '../report/index.ts';
import type { Rules } from '../rules/rulesets/index.ts';
import type { CheckOptions } from './arguments.ts';
import { outputFor } from './output.ts';
import { progressOn } from './progress.ts';
import { readFile } from './read-file.ts';
import type { Streams } from './streams.ts';
import { detailOf } from './system-errors.ts';
import { painterFor, widthOf } from './terminal.ts';
import type { Found } from './workbooks.ts';
import { RUN } from './wording.vi.ts';

/** A file to check: what the report calls it, and where it lies. */
export type Job = Found & { readonly path: string };

/** What is the same for all files of a run. */
export interface RunSettings {
  readonly options: CheckOptions;
  readonly rules: Rules;
  readonly streams: Streams;
}

/**
 * Checks files one after the other and writes the report as it goes: of a file that is done only its line of the
 * closing table is kept. Stops early where nobody reads the report any more.
 */
export async function checkAll(
  jobs: readonly Job[],
  { options, rules, streams }: RunSettings,
): Promise<Summary> {
  const { format, severity: least } = options;
  const { out, err, print, tell } = streams;
  const output = outputFor(format, { least, width: widthOf(out), paint: painterFor(out, process.env) });
  const progress = progressOn(err, jobs.length, tell);
  let tally: Tally = NO_TALLY;
  let unlisted = 0;
  await print(output.opening());
  for (const [index, job] of jobs.entries()) {
    progress.show(index, printable(job.file));
    const result = await resultOf(job, rules, tell);
    progress.clear();
    if (result.trouble === null) unlisted += result.notChecked.length;
    else if (format !== 'text') tell(`${RUN.trouble(printable(job.file), troubleText(result.trouble))}\n`);
    tally = tallied(tally, result);
    if (!(await print(output.file(result, index)))) return tally.summary;
  }
  await print(output.closing(tally));
  if (format === 'csv' && unlisted > 0) tell(`${RUN.notInCsv(formatNumber(unlisted))}\n`);
  return tally.summary;
}

/** What one file gives. A failure of the program itself is that file's alone: the others are still checked. */
async function resultOf(job: Job, rules: Rules, tell: (text: string) => void): Promise<FileResult> {
  const { file, path, trouble } = job;
  if (trouble !== null) return { file, trouble };
  try {
    const read = await readFile(path);
    if (!read.ok) return { file, trouble: read.trouble };
    return { file, trouble: null, writable: read.writable, ...checkWorkbook(read.workbook, rules) };
  } catch (error) {
    tell(`${RUN.failedOn(printable(file), detailOf(error))}\n`);
    return { file, trouble: 'failed' };
  }
}
