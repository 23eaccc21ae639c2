import type { Sentence } from '../sentences/sentence.ts';
import type { NarrativeTable } from '../table.ts';
import { faultNote } from '../tables/notes.ts';
import { DOUBTFUL_SIGN } from '../wording.vi.ts';
import { outlineOf, type Words } from './outline.ts';

/** The words as plain text: a paragraph a sentence, the cells of a table between tabs. */
export function narrativeText(words: Words): string {
  const parts = outlineOf(words).map((item) =>
    item.kind === 'sentence' ? sentenceLines(item.sentence) : tableLines(item.table),
  );
  return parts.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}

function sentenceLines({ text, findings, notes }: Sentence): string[] {
  return [findings.length === 0 ? text : `${text} ${DOUBTFUL_SIGN}`, ...findings.map(faultNote), ...notes];
}

function tableLines({ title, rows, notes }: NarrativeTable): string[] {
  const lines = rows.map((row) =>
    row
      .map((cell) =>
        cell ? cell.shown.replace(/\s+/gu, ' ') + (cell.findings.length > 0 ? DOUBTFUL_SIGN : '') : '',
      )
      .join('\t'),
  );
  return [title, ...lines, ...notes];
}
