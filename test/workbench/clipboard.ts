import type { BrowserContextOptions, Page } from 'playwright-core';
import { PATIENCE, selectCells } from './clerk.ts';

/** What a page may do with the clipboard of the test's own browser. */
export const WITH_CLIPBOARD: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

/** What another program put on the clipboard, byte for byte: what pages put there is cleaned by the browser. */
export interface Clip {
  readonly text: string;
  readonly html?: string;
}

/** Pastes by the keys into the cells that begin there. */
export async function paste(page: Page, cells: string, clip: Clip): Promise<void> {
  await page.evaluate(({ text, html }) => {
    const put = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
      if (html !== undefined) event.clipboardData?.setData('text/html', html);
    };
    window.addEventListener('copy', put, { capture: true, once: true });
  }, clip);
  await page.evaluate("document.execCommand('copy')");
  await selectCells(page, cells);
  await page.keyboard.press('Control+v');
}

/** The text that the cells show, as it comes out of the grid by the keys: cells apart by tabs, rows by line breaks. */
export async function copied(page: Page, cells: string): Promise<string> {
  await selectCells(page, cells);
  return copiedByKeys(page);
}

/** The text that a cell shows once its formula is calculated. */
export async function calculated(page: Page, cell: string): Promise<string> {
  const until = Date.now() + PATIENCE;
  let text = await copied(page, cell);
  while (text === '' && Date.now() < until) text = await copied(page, cell);
  return text;
}

/** What is offered to be edited in a cell, which is left without a change. */
export async function offeredIn(page: Page, cell: string): Promise<string> {
  await selectCells(page, cell);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  const text = await copiedByKeys(page);
  await page.keyboard.press('Enter');
  return text;
}

const NOTHING = 'chưa chép gì';

async function copiedByKeys(page: Page): Promise<string> {
  const read = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate((text) => navigator.clipboard.writeText(text), NOTHING);
  const until = Date.now() + PATIENCE;
  while ((await read()) === NOTHING && Date.now() < until) {
    await page.keyboard.press('Control+c');
    await page.waitForTimeout(50);
  }
  return read();
}

/** A table as Excel with Vietnamese settings puts it on the clipboard, by the style of each cell. */
export function excelHtml(rows: readonly (readonly ExcelCell[])[], mark: '.' | ',' = ','): string {
  const cells = (row: readonly ExcelCell[]) =>
    row.map(([text, kind]) => {
      const aligned = kind === 'general' || kind === 'text' ? '' : ' align=right';
      const content = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>\n    ');
      return `  <td height=20 class=xl-${kind}${aligned} width=64 style='height:15.0pt;width:48pt'>${content}</td>\n`;
    });
  const body = rows.map((row) => ` <tr height=20 style='height:15.0pt'>\n${cells(row).join('')} </tr>\n`);
  return HEAD.replace('DECIMAL', mark).replace('THOUSAND', mark === ',' ? '.' : ',') + body.join('') + TAIL;
}

export type ExcelCell = readonly [text: string, kind: 'general' | 'number' | 'text' | 'date' | 'grouped'];

const HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\DECIMAL";
	mso-displayed-thousand-separator:"\\THOUSAND";}
@page
	{margin:.75in .7in .75in .7in;}
td
	{padding-top:1px;
	color:black;
	font-size:11.0pt;
	font-family:Calibri, sans-serif;
	mso-number-format:General;
	white-space:nowrap;}
.xl-text
	{mso-number-format:"\\@";}
.xl-date
	{mso-number-format:"Short Date";}
.xl-grouped
	{mso-number-format:"\\#\\,\\#\\#0";}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=64 style='border-collapse:collapse;width:48pt'>
<!--StartFragment-->
 <col width=64 style='width:48pt'>
`;
const TAIL = `<!--EndFragment-->
</table>
</body>
</html>
`;
