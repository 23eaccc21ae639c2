import { asBlock, type ClipboardBlock, type ClipboardCell } from './block.ts';
import { typedWay } from './number-text.ts';

/**
 * The table of HTML from the clipboard, as Excel, LibreOffice, WPS, Word and browsers write it; null: there is none, or
 * something else beside it, which would be lost.
 */
export function htmlBlock(html: string): ClipboardBlock | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const table = page.querySelector('table');
  if (!table || hasMoreThan(table, page.body)) return null;
  const styles = stylesOf([...page.querySelectorAll('style')].map((style) => style.textContent).join('\n'));
  const rows: (ClipboardCell | null)[][] = [];
  const spans = new Set<string>();
  [...table.rows].forEach((row, top) => {
    const line: (ClipboardCell | null)[] = (rows[top] ??= []);
    const skipCovered = (): void => {
      while (spans.has(`${top} ${line.length}`)) line.push(null);
    };
    for (const cell of row.cells) {
      skipCovered();
      const [high, wide] = [Math.min(Math.max(cell.rowSpan, 1), table.rows.length - top), cell.colSpan];
      for (let down = 0; down < high; down++)
        for (let across = 0; across < wide; across++)
          if (down + across > 0) spans.add(`${top + down} ${line.length + across}`);
      line.push(typedWay({ ...toldOf(cell, styles), mark: styles.mark }));
    }
    skipCovered();
  });
  return asBlock(rows);
}

/** Whether there is text, or another table, beside a table. */
function hasMoreThan(table: Element, body: Element): boolean {
  const [all, own] = [body, table].map((element) => textIn(element).replace(/\s+/gu, '').length);
  return all !== own || [...body.querySelectorAll('table')].some((other) => !table.contains(other));
}

interface Styles {
  readonly mark: '.' | ',' | null;
  /** Number formats by the class that has them. */
  readonly formats: ReadonlyMap<string, string>;
}

/** Programs tell number formats in styles that browsers don't know. */
function stylesOf(css: string): Styles {
  const mark = /mso-displayed-decimal-separator:\s*"?\\?([.,])/iu.exec(css)?.[1];
  const formats = [...css.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/gu)].flatMap(([, name = '', rules = '']) => {
    const format = formatIn(rules);
    return format === null ? [] : [[name, format] as const];
  });
  return { mark: mark === '.' || mark === ',' ? mark : null, formats: new Map(formats) };
}

function formatIn(rules: string): string | null {
  const [, quoted, bare] = /mso-number-format:\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))/isu.exec(rules) ?? [];
  const written = quoted ?? bare?.trim();
  return written === undefined ? null : written.replace(/\\(.)/gsu, '$1');
}

function toldOf(cell: HTMLTableCellElement, { formats }: Styles) {
  const exact = numberIn(cell.getAttribute('x:num')) ?? numberIn(cell.getAttribute('sdval'));
  const [, , libreFormat = null] = cell.getAttribute('sdnum')?.split(';') ?? [];
  const own = formatIn(cell.getAttribute('style') ?? '') ?? libreFormat;
  const byClass = [...cell.classList].map((name) => formats.get(name)).find((format) => format !== undefined);
  const isText = cell.hasAttribute('x:str');
  const format = isText ? '@' : (own ?? byClass ?? null);
  const isNumber = cell.hasAttribute('x:num') || cell.getAttribute('align') === 'right';
  return { text: textIn(cell), number: exact, format, isNumber };
}

function numberIn(text: string | null): number | null {
  return text === null || text.trim() === '' || !Number.isFinite(Number(text)) ? null : Number(text);
}

const BLOCKS = /^(?:p|div|li|h[1-6])$/u;

/** The text as it is seen: line breaks where the cell has them, and no spaces around it. */
function textIn(cell: Node): string {
  return written(cell)
    .replace(/[ \t\f]*\n[ \t\f]*/gu, '\n')
    .replace(/^[\s\u00a0]+|[\s\u00a0]+$/gu, '');
}

function written(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    const name = child.nodeName.toLowerCase();
    if (child.nodeType === Node.TEXT_NODE) text += (child.nodeValue ?? '').replace(/[ \t\r\n\f]+/gu, ' ');
    else if (name === 'br') text += '\n';
    else if (BLOCKS.test(name)) text += `${text === '' ? '' : '\n'}${written(child)}`;
    else if (name !== 'style' && child.nodeType === Node.ELEMENT_NODE) text += written(child);
  }
  return text;
}
