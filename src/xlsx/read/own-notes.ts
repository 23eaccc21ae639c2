import type { Workbook } from '../../grid/index.ts';
import type { Parts } from '../package/package.ts';
import type { Attributes, XmlListener } from '../xml/read-xml.ts';
import { NOTES_NAMESPACE } from './notes-namespace.ts';

/** What the product keeps in a workbook, of the first part that is its own. */
export function readOwnNotes(pack: Parts, custom: readonly string[]): Pick<Workbook, 'notes'> {
  for (const part of custom) {
    const reader = new NotesReader();
    pack.read(part, reader);
    if (reader.notes !== null) return { notes: reader.notes };
  }
  return {};
}

class NotesReader implements XmlListener {
  /** null: the part is another's. */
  notes: string | null = null;

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth !== 1 || name !== 'notes') return;
    if (Object.values(attributes).includes(NOTES_NAMESPACE)) this.notes = '';
  }

  text(text: string): void {
    if (this.notes !== null) this.notes += text;
  }
}
