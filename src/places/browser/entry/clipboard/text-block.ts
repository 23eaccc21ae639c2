import { asBlock, type ClipboardBlock, type ClipboardCell } from './block.ts';

/** A cell up to the next tab or line break; in quotes where it holds one itself. */
const CELL = /(?:"(?<quoted>(?:[^"]|"")*)"(?=[\t\n]|$)|(?<plain>[^\t\n]*))(?<end>[\t\n]|$)/uy;

/** Plain text from the clipboard, as programs put tables there: cells apart by tabs, rows by line breaks. */
export function textBlock(text: string): ClipboardBlock {
  const tidy = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  const rows: ClipboardCell[][] = [[]];
  CELL.lastIndex = 0;
  for (let end: string | undefined = '\t'; end !== '';) {
    const found: Partial<Record<string, string>> = CELL.exec(tidy)?.groups ?? { end: '' };
    if (end === '\n') rows.push([]);
    rows.at(-1)?.push({ text: found['plain'] ?? unquoted(found['quoted'] ?? ''), isText: false });
    end = found['end'] ?? '';
  }
  return asBlock(rows);
}

/** Quotes around nothing that needs them are the text's own. */
function unquoted(text: string): string {
  return /[\t\n"]/u.test(text) ? text.replaceAll('""', '"') : `"${text}"`;
}
