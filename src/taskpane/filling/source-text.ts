import type { ListedSource } from '../../app/filling-desk-state.ts';
import { formatNumber } from '../../grid/index.ts';
import { printable } from '../../report/text/display.ts';
import { FILLING } from './wording.vi.ts';

/** A source in one sentence: what it is, and how many documents it gave. */
export function sourceText({ kind, name, documents }: ListedSource): string {
  const count = formatNumber(documents);
  switch (kind) {
    case 'register':
      return FILLING.registerSource(printable(name), count);
    case 'file':
      return FILLING.fileSource(printable(name), count);
    case 'text':
      return FILLING.textSource(printable(name), count);
  }
}
