import { cellsInRow, foldLabel, foldText, someInRow, type Sheet } from '../../grid/index.ts';
import type { Level } from './levels.ts';
import { meaningOf } from './phrases/meaning.ts';

const LETTER = /^(?:(?:loại|mức) )?([a-d])$/u;
const MAYBE_EXPLAINS = /(?:^|[^\p{L}])[a-d]\s*[:=-]/iu;
const LETTER_MEANING = /(?<![\p{L}\p{N}])[a-d]\s*[:=-]\s*[^;,.:=()]+/gu;
const LONGEST_NOTE = 1_000;
/** Fewer are no scale. */
const FEWEST = 3;

/**
 * The letters A–D that notes of a sheet explain ("A: Hoàn thành xuất sắc nhiệm vụ; B: …"); none where fewer than three
 * are. Letters mean levels only where the sheet says so.
 */
export function explainedLetters({ rows }: Sheet): ReadonlyMap<string, Level> {
  const letters = new Map<string, Level>();
  if (!hasLetters(rows)) return NONE;
  for (const cells of rows.values()) {
    for (const [, { value }] of cellsInRow(cells)) {
      if (typeof value !== 'string' || value.length > LONGEST_NOTE || !MAYBE_EXPLAINS.test(value)) continue;
      for (const [written] of foldText(value).matchAll(LETTER_MEANING)) {
        const { level } = meaningOf(written.slice(written.search(/[:=-]/u) + 1));
        if (level) letters.set(written.charAt(0), level.level);
      }
    }
  }
  return letters.size >= FEWEST ? letters : NONE;
}

/** Whether any cell holds a letter alone: without one there is nothing to explain. */
function hasLetters(rows: Sheet['rows']): boolean {
  for (const cells of rows.values()) {
    if (someInRow(cells, ({ value }) => typeof value === 'string' && isLetter(value))) return true;
  }
  return false;
}

function isLetter(text: string): boolean {
  return text.length <= LONGEST_LETTER && LETTER.test(foldLabel(text));
}

/** "Loại A". */
const LONGEST_LETTER = 8;

const NONE: ReadonlyMap<string, Level> = new Map();

const NAMES: Readonly<Record<Level, string>> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  complete: 'Hoàn thành nhiệm vụ',
  incomplete: 'Không hoàn thành nhiệm vụ',
};

/** The full name of the level that a head of one letter stands for; null for any other text. */
export function levelOfLetter(letters: ReadonlyMap<string, Level>, text: string): string | null {
  const letter = text.length > LONGEST_LETTER ? undefined : LETTER.exec(foldLabel(text))?.[1];
  const level = letter === undefined ? undefined : letters.get(letter);
  return level === undefined ? null : NAMES[level];
}
