import { greatest } from '../../grid/index.ts';

/** What may stand between fields; of those that stand there equally often the first one counts. */
const SEPARATORS = [',', '\t', ';', '|'];
/** Where they are counted, in letters. */
const LOOKED_AT = 1024;

/**
 * The text of a .csv file with a first line that names what stands between its fields, as Excel reads and writes it.
 * Without that line SheetJS takes a text that begins like a file of another format ("TABLE", "<", "12" and a blank
 * line) for one.
 */
export function withSeparator(text: string): string {
  return /^sep=.\r?\n/u.test(text) ? text : `sep=${separatorOf(text)}\n${text}`;
}

function separatorOf(text: string): string {
  const outside = text.slice(0, LOOKED_AT).replace(/"[^"]*(?:"|$)/gu, '');
  const counts = SEPARATORS.map((separator) => outside.split(separator).length);
  return SEPARATORS[counts.indexOf(greatest(counts))] ?? ',';
}
