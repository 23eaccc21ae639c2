import { bareNumber, findCitations, readDocumentNumber, type ReadDate } from '../documents/index.ts';
import type { DocumentRegister, RegisteredDocument } from '../forms/document-statistics/document-register.ts';
import { finish, foldText, type Steps } from '../grid/index.ts';
import type { DocumentFacts, FillingSettings, Origin } from './document.ts';

/** Where documents come from: a register of this workbook or of another (`file`), or text, pasted or of a file. */
export type Source = RegisterSource | TextSource;

export interface RegisterSource {
  readonly kind: 'register';
  readonly register: DocumentRegister;
  readonly file: string | null;
}

export interface TextSource {
  readonly kind: 'text';
  readonly text: string;
  readonly file?: string;
}

/** A document as one place of a source has it. */
export interface Found extends DocumentFacts {
  readonly origin: Origin;
}

/** All documents of a source in its order. */
export function findIn(source: Source, settings: FillingSettings): Found[] {
  return finish(finding(source, settings));
}

/** So many rows of a register are read in one step. */
const ROWS = 500;

/** The same in steps; a text is one step. */
export function* finding(source: Source, settings: FillingSettings): Steps<Found[]> {
  const vocabulary = { types: settings.documentTypes, issuers: settings.issuers };
  if (source.kind === 'text') {
    const file = source.file ?? null;
    return findCitations(source.text, vocabulary).map(
      ({ text, number, kindName, date, issuedBy, abstract, start, end, excerpt }): Found => ({
        written: text,
        number,
        kindName,
        ...dateOf(date),
        abstract,
        section: null,
        issuedBy,
        isIncoming: false,
        origin: { kind: 'text', file, start, end, excerpt },
      }),
    );
  }
  const found: Found[] = [];
  for (const [index, document] of source.register.documents.entries()) {
    if (index % ROWS === ROWS - 1) yield;
    const one = registered(document, source, vocabulary);
    if (one) found.push(one);
  }
  return found;
}

function registered(
  document: RegisteredDocument,
  { file, register: { isIncoming } }: RegisterSource,
  vocabulary: Parameters<typeof readDocumentNumber>[1],
): Found | null {
  const cell = (document.number ?? document.date ?? document.abstract)?.cell;
  if (!cell) return null;
  const text = document.number?.text ?? '';
  const written = text === '' ? '' : bareNumber(text, vocabulary);
  const number = readDocumentNumber(text, vocabulary);
  return {
    written,
    number: written === '' && number.kind === 'fault' ? { ...number, fault: 'missing-number' } : number,
    kindName: number.kindName ?? kindOf(document),
    ...dateOf(document.date),
    abstract: document.abstract?.text ?? null,
    section: document.section?.value ?? null,
    issuedBy: document.issuer?.text ?? null,
    isIncoming,
    origin: { kind: 'register', file, cell },
  };
}

/** "Quyết định thành lập …", "Quy định về …": the abstract's first words tell which of the two a QĐ is. */
function kindOf({ abstract }: RegisteredDocument): string | null {
  return /^(?:quyết|quy) định(?!\p{L})/u.exec(foldText(abstract?.text.slice(0, 20) ?? ''))?.[0] ?? null;
}

function dateOf(
  date: { readonly text: string; readonly read: ReadDate } | null,
): Pick<Found, 'date' | 'unreadDate'> {
  if (date?.read.kind === 'date') return { date: date.read.date, unreadDate: null };
  return { date: null, unreadDate: date?.text ?? null };
}
