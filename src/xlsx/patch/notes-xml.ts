import { elementText, unescaped } from '../xml/entities.ts';
import { hasInvalidCharacters } from '../xml/invalid-characters.ts';
import { NOTES_NAMESPACE } from '../read/notes-namespace.ts';

/** The XML of notes. Invalid XML characters are refused: notes are JSON, which has none. */
export function notesXml(notes: string): string {
  if (hasInvalidCharacters(notes)) throw new RangeError('notes with invalid XML characters');
  return `<notes xmlns="${NOTES_NAMESPACE}">${elementText(notes)}</notes>`;
}

/** The notes in a part of custom XML; null where the part is another's. */
export function notesOfXml(xml: string): string | null {
  const [, tag, attributes = '', content = ''] = ROOT.exec(xml) ?? [];
  if (tag === undefined || !attributes.includes(NOTES_NAMESPACE)) return null;
  return unescaped(content);
}

const ROOT = /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?<((?:[\w.-]+:)?notes)(\s[^>]*?)(?:\/>|>([^<]*)<\/\1\s*>)\s*$/u;
