/** Text as a terminal shows it. */

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NARROW = /[\p{M}\u200b-\u200d\u2060\ufeff]/u;
const BREAKING = /[\p{Cc}\u2028\u2029]+/gu;
const REORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** What JSON leaves as it is: line breaks stand between its values alone. */
const ESCAPED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * Text of a workbook or a file's name made safe to show: what would steer the terminal, break the line or turn the
 * order of letters about is taken out; letters are composed, as their width is then known.
 */
export function printable(text: string): string {
  return harmless(text.normalize('NFC'));
}

/** As `printable`, but for the lines and columns of a text, and its letters as they came. */
export function printableLines(text: string): string {
  return text.replace(/[^\t\r\n]+/gu, harmless);
}

function harmless(text: string): string {
  return text.replace(BREAKING, ' ').replace(REORDERING, '');
}

/** A value as JSON in which every character that could steer a terminal is written by its number. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(ESCAPED, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** How many columns a line takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    if (!NARROW.test(letter)) width += WIDE.test(letter) ? 2 : 1;
  }
  return width;
}

/** Text filled up with spaces to a width; text that is wider stays. */
export function padTo(text: string, width: number, side: 'left' | 'right'): string {
  const spaces = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? spaces + text : text + spaces;
}

/** Text of at most a width, its end kept: of a path that is the file's name. */
export function keepEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const letters = Array.from(text.normalize('NFC'));
  let first = letters.length;
  // Less one column for the dots.
  for (let room = width - 1; first > 0; first--) {
    room -= displayWidth(letters[first - 1] ?? '');
    if (room < 0) break;
  }
  return `…${letters.slice(first).join('')}`;
}

/**
 * Text broken at spaces into lines of at most a width, the first of which is shorter by what stands before it. A word
 * that is wider than a line keeps a line of its own. Time grows with the text's length alone.
 */
export function wrap(text: string, width: number, before: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  let room = width - before;
  for (const word of text.split(' ')) {
    const wide = displayWidth(word);
    if (line.length > 0 && used + 1 + wide <= room) {
      line.push(word);
      used += 1 + wide;
      continue;
    }
    if (line.length > 0) {
      lines.push(line.join(' '));
      room = width;
    }
    line = word === '' ? [] : [word];
    used = wide;
  }
  return [...lines, line.join(' ')];
}
