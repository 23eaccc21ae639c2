import { formatNumber, qualifiedName } from '../../grid/index.ts';
import { narrativeText } from '../../narrative/index.ts';
import { printable } from '../text/display.ts';
import { hasErrors, type NarratedFile } from './narrated.ts';
import { NARRATED } from './wording.vi.ts';

/** The words as text, and what was done with them. Never wrapped: the cells of a table stand between tabs. */
export function textNarrative(narrated: NarratedFile): string {
  const { file, words, html, gone, unknownTables, unreadFigures } = narrated;
  const lines = narrativeText(words)
    .split('\n')
    .map((line) => line.split('\t').map(printable).join('\t'));
  const outcome = [
    outcomeText(narrated),
    ...(html === null ? [] : [NARRATED.html(printable(html))]),
    ...(gone.length === 0 ? [] : [NARRATED.gone(printable(gone.map(qualifiedName).join(', ')))]),
    ...(unknownTables === 0 ? [] : [NARRATED.unknownTables(formatNumber(unknownTables))]),
    ...(unreadFigures === 0 ? [] : [NARRATED.unreadFigures(formatNumber(unreadFigures))]),
    ...(hasErrors(narrated) ? [NARRATED.errors] : []),
  ];
  const head = `${NARRATED.file} ${printable(file)}\n\n`;
  return `${head}${lines.join('\n')}\n${outcome.filter((line) => line !== null).join('\n')}\n`;
}

function outcomeText({ out, isChanged, inserted, html }: NarratedFile): string | null {
  const count = formatNumber(inserted.filter(({ what }) => what !== 'unchanged').length);
  if (out !== null) return NARRATED.inserted(count, printable(out));
  if (!isChanged) return NARRATED.unchanged;
  return html === null ? NARRATED.wouldInsert(count) : null;
}
