import type { Range } from '../../grid/index.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { CellRole, NarrativeTable, NarrativeCell } from '../table.ts';
import { faultNote } from '../tables/notes.ts';
import { DOUBTFUL_SIGN } from '../wording.vi.ts';
import { outlineOf, type Words } from './outline.ts';

const FONT = "font-family:'Times New Roman',serif;font-size:14pt";
const NOTE = "font-family:'Times New Roman',serif;font-size:12pt;font-style:italic;margin:0 0 3pt 0";
const DOUBTFUL = 'color:#C00000;font-style:italic';

/** The words as a page for the clipboard or a file: styles stand at each element, as word processors read them. */
export function narrativeHtml(words: Words): string {
  const body = outlineOf(words).map((item) =>
    item.kind === 'sentence' ? sentenceHtml(item.sentence) : tableHtml(item.table),
  );
  return [
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head><meta charset="utf-8"><title>Lời báo cáo</title></head>',
    `<body style="${FONT}">`,
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function sentenceHtml({ text, findings, notes }: Sentence): string {
  const style = `${FONT};text-align:justify;text-indent:1.27cm;margin:6pt 0`;
  const sign = findings.length === 0 ? '' : ` <span style="${DOUBTFUL}">${DOUBTFUL_SIGN}</span>`;
  return [
    `<p style="${style}">${escaped(text)}${sign}</p>`,
    ...[...findings.map(faultNote), ...notes].map(noteHtml),
  ].join('\n');
}

function noteHtml(text: string): string {
  return `<p style="${NOTE}">${escaped(text)}</p>`;
}

function tableHtml(table: NarrativeTable): string {
  const { title, rows, notes } = table;
  return [
    `<p style="${FONT};font-weight:bold;text-align:center;margin:12pt 0 6pt 0">${escaped(title)}</p>`,
    `<table border="1" cellspacing="0" cellpadding="4" style="${FONT};border-collapse:collapse;width:100%">`,
    ...rows.map((row, at) => `<tr>${row.map((cell, col) => cellHtml(cell, table, at, col)).join('')}</tr>`),
    '</table>',
    ...notes.map(noteHtml),
  ].join('\n');
}

const CENTRED: ReadonlySet<CellRole> = new Set(['head', 'number', 'figure', 'text', 'total-label', 'total']);
const BOLD: ReadonlySet<CellRole> = new Set(['head', 'total-label', 'total']);

function cellHtml(
  cell: NarrativeCell | null,
  { headRows, merges }: NarrativeTable,
  row: number,
  col: number,
): string {
  if (!cell) return '';
  const tag = row < headRows ? 'th' : 'td';
  const { role, shown, findings } = cell;
  const style = [
    `${FONT};border:1px solid #000`,
    `text-align:${CENTRED.has(role) ? 'center' : 'left'}`,
    `font-weight:${BOLD.has(role) ? 'bold' : 'normal'}`,
    'vertical-align:middle',
  ].join(';');
  const spans = spansOf(merges.find(({ top, left }) => top === row && left === col));
  const text = escaped(shown).replaceAll('\n', '<br>');
  const content = findings.length === 0 ? text : `<span style="${DOUBTFUL}">${text}${DOUBTFUL_SIGN}</span>`;
  return `<${tag}${spans} style="${style}">${content}</${tag}>`;
}

function spansOf(merge: Range | undefined): string {
  if (!merge) return '';
  const [across, down] = [merge.right - merge.left + 1, merge.bottom - merge.top + 1];
  return `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
