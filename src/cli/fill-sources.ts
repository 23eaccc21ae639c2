import type { Gathered, Source } from '../filling/index.ts';
import { recognise } from '../forms/recognise.ts';
import { printable, troubleText } from '../report/index.ts';
import type { FillOptions } from './fill-arguments.ts';
import { readFile } from './read-file.ts';
import { readRegularFile } from './regular-file.ts';
import { FILL } from './wording.vi.ts';

/** The sources that were named, or what is wrong with them: a sentence each. */
export type Sources =
  | { readonly ok: true; readonly sources: readonly Source[] }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** In bytes. A report has fewer than one million characters. */
const LARGEST_TEXT = 20 * 2 ** 20;

/** Reads the registers of other workbooks, and text files. All that is wrong is reported at once. */
export async function readSources({
  registers,
  texts,
}: Pick<FillOptions, 'registers' | 'texts'>): Promise<Sources> {
  const read: (readonly Source[] | string)[] = [];
  // Registers first: of a document found in both, what they write and where comes before what a text cites.
  for (const file of registers) read.push(await readRegisters(file));
  for (const file of texts) read.push(readText(file));
  const sentences = read.flatMap((one) => (typeof one === 'string' ? [one] : []));
  if (sentences.length > 0) return { ok: false, sentences };
  return { ok: true, sources: read.flatMap((one) => (typeof one === 'string' ? [] : one)) };
}

async function readRegisters(file: string): Promise<readonly Source[] | string> {
  const read = await readFile(file);
  if (!read.ok) return FILL.unreadable(printable(file), troubleText(read.trouble));
  const found = recognise(read.workbook).forms.flatMap((form) =>
    form.kind === 'document-register' ? [{ kind: 'register', register: form, file } as const] : [],
  );
  const isEmpty = found.every(({ register }) => register.documents.length === 0);
  return isEmpty ? FILL.noRegisterFile(printable(file)) : found;
}

function readText(file: string): readonly Source[] | string {
  const name = printable(file);
  const read = readRegularFile(file, LARGEST_TEXT);
  if (!read.ok) return NO_TEXT[read.trouble](name);
  const text = decoded(read.bytes);
  if (text === null) return FILL.notUtf8(name);
  return text.trim() === '' ? FILL.emptyText(name) : [{ kind: 'text', text, file }];
}

const NO_TEXT = {
  'too-large': FILL.textTooLarge,
  'not-a-file': FILL.textNotAFile,
  'not-found': FILL.noText,
  'no-access': FILL.textNoAccess,
} as const;

/** null: not UTF-8. What has zeros in it is UTF-16, or no text. */
function decoded(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What is to be said of text files that cite no document. */
export function silentTexts(texts: readonly string[], { documents }: Gathered): string[] {
  const heard = new Set(documents.flatMap(({ origins }) => origins.map(({ file }) => file)));
  return texts.filter((file) => !heard.has(file)).map((file) => FILL.noDocument(printable(file)));
}
