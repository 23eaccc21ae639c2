import type { Severity } from '../rules/finding.ts';
import {
  csvHead,
  csvRows,
  jsonFile,
  SCHEMA_VERSION,
  textClosing,
  textFile,
  type FileResult,
  type Tally,
  type TextOptions,
} from '../report/index.ts';
import type { Format } from './arguments.ts';

/** A report written piece by piece, so that no more than one file's findings are held at a time. */
export interface Output {
  readonly opening: () => string;
  /** `index` counts from 0. */
  readonly file: (result: FileResult, index: number) => string;
  readonly closing: (tally: Tally) => string;
}

export function outputFor(format: Format, options: TextOptions): Output {
  switch (format) {
    case 'text':
      return {
        opening: () => '',
        file: (result) => textFile(result, options),
        closing: (tally) => (tally.rows.length === 0 ? '' : textClosing(tally, options)),
      };
    case 'json':
      return jsonOutput(options.least);
    case 'csv':
      return { opening: csvHead, file: (result) => csvRows(result, options.least), closing: () => '' };
  }
}

/** One object, one file a line. */
function jsonOutput(least: Severity): Output {
  return {
    opening: () => `{"schema":${SCHEMA_VERSION},"files":[`,
    file: (result, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(jsonFile(result, least))}`,
    closing: ({ summary }) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
}
