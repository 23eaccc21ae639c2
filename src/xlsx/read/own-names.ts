import { OWN_NAME, referredCells, type Workbook } from '../../grid/index.ts';
import type { Parts } from '../package/package.ts';
import type { WorkbookPart } from './workbook-part.ts';
import type { Attributes, XmlListener } from '../xml/read-xml.ts';

/** The product's own names of a workbook, as its picture has them. Names of single sheets are copies: not its own. */
export function readOwnNames(
  pack: Parts,
  { part, sheets }: Pick<WorkbookPart, 'part' | 'sheets'>,
): Pick<Workbook, 'ownNames'> {
  const reader = new NamesReader();
  pack.read(part, reader);
  if (reader.references.size === 0) return {};
  const tabs = sheets.map(({ name }) => name);
  const ownNames = new Map(
    Array.from(reader.references, ([name, reference]) => [name, referredCells(reference, tabs)]),
  );
  return { ownNames };
}

class NamesReader implements XmlListener {
  /** What the names refer to, as written. */
  readonly references = new Map<string, string>();
  #section = '';
  #name: string | null = null;

  open(name: string, { name: own = '', localSheetId }: Attributes, depth: number): void {
    if (depth === 2) this.#section = name;
    const isName = depth === 3 && this.#section === 'definedNames' && name === 'definedName';
    this.#name = isName && localSheetId === undefined && OWN_NAME.test(own) ? own : null;
    if (this.#name !== null) this.references.set(this.#name, '');
  }

  text(text: string): void {
    if (this.#name !== null) this.references.set(this.#name, (this.references.get(this.#name) ?? '') + text);
  }

  close(): void {
    this.#name = null;
  }
}
