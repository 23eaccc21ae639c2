import { displayWidth, printable, wrap } from './display.ts';

/** What a piece of text is, for those who show it in colours. */
export type Style = 'file' | 'form' | 'error' | 'warning' | 'info' | 'plain' | 'aside';

/** Gives text its colour; must not change what is read. */
export type Painter = (style: Style, text: string) => string;

/** No colours. */
export const plainPainter: Painter = (_, text) => text;

/**
 * A paragraph: an indented label, painted, and text that is wrapped behind it. Without a label the text is painted.
 */
export interface Line {
  /** Columns before the label; what is wrapped behind one stands two further. */
  readonly indent: number;
  readonly label: string;
  readonly style: Style;
  readonly text: string;
}

export const EMPTY_LINE: Line = { indent: 0, label: '', style: 'plain', text: '' };

/** Text without a label. */
export function paragraph(indent: number, text: string, style: Style = 'plain'): Line {
  return { indent, label: '', style, text };
}

/** How lines are shown. `width` is the terminal's, in columns; null: lines are never broken, as in a file. */
export interface Layout {
  readonly width: number | null;
  readonly paint: Painter;
}

const HANGING = 2;
/** Narrower than this nothing is read any better for being wrapped. */
const NARROWEST = 20;

/** Lines as text; each ends with a line break. Whatever came from files, nothing in them steers the terminal. */
export function layOut(lines: readonly Line[], layout: Layout): string {
  return lines.map((line) => layOutLine(line, layout)).join('');
}

function layOutLine(line: Line, { width, paint }: Layout): string {
  const { indent, style } = line;
  const [label, text] = [printable(line.label), printable(line.text)];
  const hanging = indent + (label === '' ? 0 : HANGING);
  const gap = label !== '' && text !== '' ? ' ' : '';
  const room = width === null ? Infinity : Math.max(NARROWEST, width - hanging);
  const [first = '', ...rest] = wrap(text, room, indent + displayWidth(label) + gap.length - hanging);
  const painted = (part: string) => (label === '' && part !== '' ? paint(style, part) : part);
  const head = ' '.repeat(indent) + (label === '' ? '' : paint(style, label)) + gap + painted(first);
  return [head.trimEnd(), ...rest.map((part) => ' '.repeat(hanging) + painted(part))].join('\n') + '\n';
}
