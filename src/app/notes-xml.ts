/**
 * How the product's notes stand in a workbook: one part of custom XML whose root has the product's namespace, the
 * same wherever it was written. Programs keep such a part as it is, or lose it whole.
 */
export const NOTES_NAMESPACE = 'urn:soat-bieu:notes';

/** The XML of notes. Letters that XML cannot hold are refused: notes are JSON, which has none. */
export function notesXml(notes: string): string {
  if (UNSPEAKABLE.test(notes)) throw new RangeError('notes hold letters that XML cannot');
  return `<notes xmlns="${NOTES_NAMESPACE}">${escaped(notes)}</notes>`;
}

/** The notes in a part of custom XML; null where the part is another's. */
export function notesOfXml(xml: string): string | null {
  const [, tag, attributes = '', content = ''] = ROOT.exec(xml) ?? [];
  if (tag === undefined || !attributes.includes(NOTES_NAMESPACE)) return null;
  return unescaped(content);
}

const ROOT = /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?<((?:[\w.-]+:)?notes)(\s[^>]*?)(?:\/>|>([^<]*)<\/\1\s*>)\s*$/u;

const range = (first: number, last: number): string =>
  `\\u${first.toString(16).padStart(4, '0')}-\\u${last.toString(16).padStart(4, '0')}`;
const UNSPEAKABLE = new RegExp(
  `[${range(0, 8)}${range(0x0b, 0x0c)}${range(0x0e, 0x1f)}${range(0xfffe, 0xffff)}]`,
);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

function escaped(text: string): string {
  return text.replace(/[&<>\r\n\t]/g, (letter) => ESCAPES[letter] ?? letter);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (digits !== undefined) return String.fromCodePoint(Number(digits));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}
