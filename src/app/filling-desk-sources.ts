import { finding, registersIn, type FillingSettings, type Found, type Source } from '../filling/index.ts';
import type { Form } from '../forms/form.ts';
import { recognising } from '../forms/recognise.ts';
import { tidyText, type Workbook } from '../grid/index.ts';
import type { ListedSource } from './filling-desk-state.ts';
import { inSlices } from './slices.ts';

/** A source that was read: a file or a text that the clerk gave, or a register of the workbook. */
export interface ReadSource {
  readonly listed: ListedSource;
  readonly sources: readonly Source[];
  readonly found: readonly Found[];
}

/** In characters. A report has fewer than one million. */
const LONGEST_TEXT = 5_000_000;

/** How many characters of a pasted text are shown as its name. */
const NAME = 40;

/** Why a text is not read at all; null: it is. */
export function faultOfText(text: string): 'empty-text' | 'text-too-long' | null {
  if (text.trim() === '') return 'empty-text';
  return text.length > LONGEST_TEXT ? 'text-too-long' : null;
}

/** The registers of a workbook's forms, each with its documents. */
export async function readRegisters(
  forms: readonly Form[],
  settings: FillingSettings,
): Promise<readonly ReadSource[]> {
  const read: ReadSource[] = [];
  for (const source of registersIn({ forms })) {
    const { sheet, range, hasDates } = source.register;
    const id = `register ${sheet} ${range.top} ${range.left}`;
    const found = await foundIn([source], settings);
    const listed = { id, kind: 'register', name: sheet, documents: found.length } as const;
    read.push({ listed: { ...listed, isWithoutDates: !hasDates }, sources: [source], found });
  }
  return read;
}

/** The registers of another workbook together. */
export async function readFileSource(
  id: string,
  { name, workbook }: { readonly name: string; readonly workbook: Workbook },
  settings: FillingSettings,
): Promise<ReadSource> {
  const recognition = await inSlices(recognising(workbook));
  const sources = registersIn(recognition ?? { forms: [] }).map((source) => ({ ...source, file: name }));
  const found = await foundIn(sources, settings);
  const isWithoutDates = sources.some(({ register }) => !register.hasDates);
  const listed = { id, kind: 'file', name, documents: found.length, isWithoutDates } as const;
  return { listed, sources, found };
}

/** The documents that a text cites. */
export async function readText(id: string, text: string, settings: FillingSettings): Promise<ReadSource> {
  const sources = [{ kind: 'text', text }] as const;
  const found = await foundIn(sources, settings);
  const start = tidyText(text.slice(0, 4 * NAME));
  const name = start.length > NAME ? `${start.slice(0, NAME).trimEnd()}…` : start;
  const listed = { id, kind: 'text', name, documents: found.length, isWithoutDates: false } as const;
  return { listed, sources, found };
}

async function foundIn(sources: readonly Source[], settings: FillingSettings): Promise<readonly Found[]> {
  const all: Found[][] = [];
  for (const source of sources) all.push((await inSlices(finding(source, settings))) ?? []);
  return all.flat();
}
