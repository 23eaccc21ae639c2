import { formatNumber, greatest } from '../../grid/index.ts';
import { SEVERITIES, type Severity } from '../../rules/finding.ts';
import type { InForce } from '../../check/checked-workbook.ts';
import { displayWidth, keepEnd, printable } from './display.ts';
import { EMPTY_LINE, paragraph, type Line } from './lines.ts';
import { rulesetText } from '../view/ruleset-text.ts';
import type { Summary } from '../view/summary.ts';
import { tableText, type Column } from './table.ts';
import type { FileRow, Tally } from '../view/tally.ts';
import { troubleState } from '../troubles.vi.ts';
import { counted } from '../view/wording.vi.ts';
import { countsText, HEADS, STATES, TEXT, REPORT } from './wording.vi.ts';

/** The end of the text report: with several files the closing table, then the counts and the rulesets in force. */
export function closingLines(tally: Tally, least: Severity, width: number | null): Line[] {
  const { summary, rows, inForce, folded } = tally;
  return [
    ...(rows.length > 1 ? [...closingTable(rows, width), EMPTY_LINE] : []),
    paragraph(0, TEXT.total(countsText(summary, formatNumber)), 'file'),
    ...unreadableLines(summary),
    ...hiddenLines(summary, least),
    ...(folded ? [paragraph(0, TEXT.folded)] : []),
    ...rulesetLines(inForce),
  ];
}

/** One row a file; on a narrow terminal the beginnings of long paths give way. */
function closingTable(rows: readonly FileRow[], width: number | null): Line[] {
  const columns: readonly Column[] = [
    { head: HEADS.file, align: 'left' },
    { head: HEADS.state, align: 'left' },
    { head: HEADS.errors, align: 'right' },
    { head: HEADS.warnings, align: 'right' },
    { head: HEADS.breaches, align: 'right' },
  ];
  const full = rows.map(cellsOf);
  const widest = greatest(tableText(columns, full).map(displayWidth));
  const room = width === null ? Infinity : fileRoom(full, widest, width);
  return tableText(
    columns,
    full.map(([file = '', ...others]) => [keepEnd(file, room), ...others]),
  ).map((line) => paragraph(0, line));
}

/** Less than this of a path is no name any more. */
const LEAST_OF_PATH = 16;

function fileRoom(rows: readonly (readonly string[])[], widest: number, width: number): number {
  const longest = greatest(rows.map(([file = '']) => displayWidth(file)));
  return Math.max(LEAST_OF_PATH, longest - Math.max(0, widest - width));
}

function cellsOf({ file, state, errors, warnings, breaches }: FileRow): string[] {
  const name = printable(file);
  if (state !== 'whole' && state !== 'partly' && state !== 'noForm') {
    return [name, troubleState(state), '–', '–', '–'];
  }
  return [name, STATES[state], formatNumber(errors), formatNumber(warnings), formatNumber(breaches)];
}

function unreadableLines({ unreadable, files }: Summary): Line[] {
  if (unreadable === 0) return [];
  return [paragraph(0, TEXT.unreadable(formatNumber(unreadable), formatNumber(files)), 'error')];
}

function hiddenLines(summary: Summary, least: Severity): Line[] {
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const hidden = SEVERITIES.slice(SEVERITIES.indexOf(least) + 1).filter((severity) => counts[severity] > 0);
  if (hidden.length === 0) return [];
  const texts = hidden.map((severity) => counted(severity, formatNumber(counts[severity])));
  return [paragraph(0, TEXT.hidden(texts.join(', ')))];
}

function rulesetLines(inForce: readonly InForce[]): Line[] {
  if (inForce.length === 0) return [];
  return [paragraph(0, REPORT.rulesets, 'form'), ...inForce.map((one) => paragraph(2, rulesetText(one)))];
}
