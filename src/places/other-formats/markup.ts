import { decodeTable } from './csv-text.ts';

const BEFORE = /^(?:\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!doctype[^>[]*>)/iu;
const ELEMENT = /^<(?:([a-z][\w.-]*):)?([a-z][\w.-]*)[\s/>]/iu;
const MARK = '\ufeff';
/** Without it SheetJS takes a `Table` of a workbook for that of a web page. */
const DECLARATION = '<?xml version="1.0"?>';

/** A text of markup as SheetJS takes it for what it is. */
export interface Markup {
  readonly text: string;
  /** A web page, whose cells are texts all; else a workbook of Excel 2003, whose cells have types. */
  readonly isPage: boolean;
}

/**
 * The text of a web page, or of XML of Excel 2003, as programs write them under the name .xls; null where the bytes are
 * neither. Whatever stands before the first element (a mark of the encoding, blanks, comments, a document type) says
 * nothing of what the file is, and is left out.
 */
export function markupOf(bytes: Uint8Array): Markup | null {
  if (!beginsLikeMarkup(bytes)) return null;
  let text = (declared(bytes) ?? decodeTable(bytes) ?? '').replace(MARK, '');
  for (let before = BEFORE.exec(text); before; before = BEFORE.exec(text))
    text = text.slice(before[0].length);
  const name = ELEMENT.exec(text)?.[2]?.toLowerCase();
  if (name === undefined) return null;
  if (name === 'workbook') return { text: DECLARATION + text, isPage: false };
  return /<table[\s>]/iu.test(text) ? { text: `<html>${text}`, isPage: true } : null;
}

/** Cheap on all that is none: the first sign behind a mark of the encoding and blanks. */
function beginsLikeMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 256));
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*</u.test(start);
}

/** In the encoding that the file names for itself, where it has no mark of another; null where it names none. */
function declared(bytes: Uint8Array): string | null {
  if ([0xef, 0xff, 0xfe].includes(bytes[0] ?? 0)) return null;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const [, name] = /(?:charset|encoding)\s*=\s*["']?([\w.:-]+)/iu.exec(start) ?? [];
  if (name === undefined || /^utf-?16/iu.test(name)) return null;
  try {
    // Windows-1258 has tones stand behind their letters.
    return new TextDecoder(name, { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return null;
  }
}
