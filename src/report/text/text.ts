import type { Severity } from '../../rules/finding.ts';
import type { FileResult } from '../view/file-result.ts';
import { layOut, plainPainter, type Layout } from './lines.ts';
import { NO_TALLY, tallied, type Tally } from '../view/tally.ts';
import { closingLines } from './closing.ts';
import { fileLines } from './file.ts';

export interface TextOptions extends Layout {
  /** The least severity to print. */
  readonly least: Severity;
}

/** Everything, unbroken and without colours: what goes into a file. */
export const PLAIN: TextOptions = { least: 'info', width: null, paint: plainPainter };

/**
 * The text report of a run, in Vietnamese: by file, form and severity, the report year first, closed years folded
 * under one line a table, then what could not be checked; at the end the counts and the rulesets in force.
 */
export function textReport(results: readonly FileResult[], options: TextOptions = PLAIN): string {
  const files = results.map((result) => textFile(result, options)).join('');
  return files + textClosing(results.reduce(tallied, NO_TALLY), options);
}

/** One file's part of the report. */
export function textFile(result: FileResult, options: TextOptions = PLAIN): string {
  return layOut(fileLines(result, options.least), options);
}

/** The report's end. */
export function textClosing(tally: Tally, options: TextOptions = PLAIN): string {
  const lines = closingLines(tally, options.least, options.width);
  return layOut(lines, options);
}
