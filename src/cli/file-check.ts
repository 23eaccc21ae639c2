import { checkWorkbook } from '../check/check-workbook.ts';
import {
  NO_TALLY,
  plainPainter,
  printable,
  tallied,
  troubleText,
  type FileResult,
  type Tally,
} from '../report/index.ts';
import { resolveRulesets, type Layer } from '../rules/rulesets/index.ts';
import { workbookToSend, type SendingSettings } from '../sending/workbook-to-send.ts';
import type { CheckOptions } from './check-arguments.ts';
import { logStack } from './log-stack.ts';
import { outputFor } from './output.ts';
import { readFile } from './read-file.ts';
import { detailOf } from './system-errors.ts';
import { ansiPainter } from './terminal.ts';
import { ThreadFailure } from './thread.ts';
import type { Found } from './workbooks.ts';
import { RUN } from './wording.vi.ts';

/** A file to check: what the report calls it, and where it lies. */
export type Job = Found & { readonly path: string };

/** What is the same for all files of a run, as plain data that another thread can be given. */
export interface Setup {
  readonly options: CheckOptions;
  readonly layer: Layer | undefined;
  /** The width to wrap the text at; null: not at all. */
  readonly width: number | null;
  readonly coloured: boolean;
}

/** What a run needs of one file once it is checked: its part of the report, and what it adds to the end. */
export interface CheckedOne {
  readonly piece: string;
  readonly tally: Tally;
  /** What goes to stderr. */
  readonly told: readonly string[];
  /** How much could not be checked and has no line in a .csv. */
  readonly unlisted: number;
}

/** Checks one file. A failure of the program itself is that file's alone: the others are still checked. */
export type CheckOne = (job: Job) => Promise<CheckedOne>;

export function checkerFor({ options, layer, width, coloured }: Setup): CheckOne {
  const rulesets = resolveRulesets({ layer, base: options.base });
  const paint = coloured ? ansiPainter : plainPainter;
  const output = outputFor(options.format, { least: options.severity, width, paint });
  return async (job) => {
    const told: string[] = [];
    const result = await resultOf(job, { rulesets, isStrict: options.strict }, told);
    return summed(result, output.file(result), told, options);
  };
}

/**
 * The part of a file that could not be checked at all: the thread that checked it took too much memory for it, or ended
 * for another reason.
 */
export function failedOne({ file }: Job, error: unknown, { options }: Setup): CheckedOne {
  const isTooLarge = error instanceof ThreadFailure && error.why === 'memory';
  const result: FileResult = { file, trouble: isTooLarge ? 'too-large' : 'failed' };
  const output = outputFor(options.format, { least: options.severity, width: null, paint: plainPainter });
  const told = isTooLarge ? [] : [RUN.failedOn(printable(file), detailOf(error))];
  return summed(result, output.file(result), told, options);
}

function summed(
  result: FileResult,
  piece: string,
  told: readonly string[],
  { format }: CheckOptions,
): CheckedOne {
  const trouble =
    result.trouble === null || format === 'text'
      ? []
      : [RUN.trouble(printable(result.file), troubleText(result.trouble))];
  const unlisted = result.trouble === null ? result.notChecked.length : 0;
  return { piece, tally: tallied(NO_TALLY, result), told: [...told, ...trouble], unlisted };
}

async function resultOf(
  { file, path, trouble }: Job,
  settings: SendingSettings,
  told: string[],
): Promise<FileResult> {
  if (trouble !== null) return { file, trouble };
  try {
    const read = await readFile(path);
    if (!read.ok) return { file, trouble: read.trouble };
    const checked = workbookToSend(checkWorkbook(read.workbook, settings.rulesets), read.workbook, settings);
    if (checked.notesTrouble !== null) told.push(RUN.notes[checked.notesTrouble](printable(file)));
    return { file, trouble: null, writable: read.writable, ...checked };
  } catch (error) {
    told.push(RUN.failedOn(printable(file), detailOf(error)));
    logStack(error);
    return { file, trouble: 'failed' };
  }
}
