import type { Severity } from '../rules/finding.ts';
import {
  csvHead,
  csvRows,
  jsonFile,
  jsonSummary,
  jsonText,
  SCHEMA_VERSION,
  textClosing,
  textFile,
  type FileResult,
  type Tally,
  type TextOptions,
} from '../report/index.ts';
import type { Format } from './options.vi.ts';

/** A report written piece by piece, so that no more than one file's findings are held at a time. */
export interface Output {
  readonly opening: () => string;
  readonly file: (result: FileResult) => string;
  /** What stands before the part of a file; `index` counts from 0. */
  readonly before: (index: number) => string;
  readonly closing: (tally: Tally) => string;
}

export function outputFor(format: Format, options: TextOptions): Output {
  switch (format) {
    case 'text':
      return {
        opening: () => '',
        file: (result) => textFile(result, options),
        before: () => '',
        closing: (tally) => (tally.rows.length === 0 ? '' : textClosing(tally, options)),
      };
    case 'json':
      return jsonOutput(options.least);
    case 'csv':
      return {
        opening: csvHead,
        file: (result) => csvRows(result, options.least),
        before: () => '',
        closing: () => '',
      };
  }
}

/** One object, one file a line. */
function jsonOutput(least: Severity): Output {
  return {
    opening: () => `{"schema":${SCHEMA_VERSION},"files":[`,
    file: (result) => jsonText(jsonFile(result, least)),
    before: (index) => (index === 0 ? '\n' : ',\n'),
    closing: ({ summary }) => `\n],"summary":${JSON.stringify(jsonSummary(summary))}}\n`,
  };
}
