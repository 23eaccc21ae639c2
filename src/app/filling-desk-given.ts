import type { FillingSettings } from '../filling/index.ts';
import type { Workbook } from '../grid/index.ts';
import { errorCodeOfThrown } from './error-code.vi.ts';
import { faultOfText, readFileSource, readText, type ReadSource } from './filling-desk-sources.ts';
import type { FillingTrouble } from './filling-desk-state.ts';

/** The files and texts that the clerk gave, in their order. What gives no documents is not kept. */
export class GivenSources {
  readonly #settings: FillingSettings;
  #sources: readonly ReadSource[] = [];
  #count = 0;

  constructor(settings: FillingSettings) {
    this.#settings = settings;
  }

  all(): readonly ReadSource[] {
    return this.#sources;
  }

  remove(id: string): void {
    this.#sources = this.#sources.filter(({ listed }) => listed.id !== id);
  }

  /** @returns the source, or why it was not added */
  async addText(text: string): Promise<ReadSource | FillingTrouble> {
    const fault = faultOfText(text);
    if (fault !== null) return { kind: fault };
    return this.#add((id) => readText(id, text, this.#settings), { kind: 'no-document-in-text' });
  }

  /** @returns the source, or why it was not added */
  addFile(name: string, workbook: Workbook): Promise<ReadSource | FillingTrouble> {
    return this.#add((id) => readFileSource(id, { name, workbook }, this.#settings), {
      kind: 'no-register',
      file: name,
    });
  }

  async #add(
    read: (id: string) => Promise<ReadSource>,
    withoutDocuments: FillingTrouble,
  ): Promise<ReadSource | FillingTrouble> {
    const source = await read(`given ${++this.#count}`).catch(brokenOff);
    if ('kind' in source) return source;
    if (source.found.length === 0) return withoutDocuments;
    this.#sources = [...this.#sources, source];
    return source;
  }
}

/** Reading that broke off by an error of the product's own. */
export function brokenOff(error: unknown): FillingTrouble {
  return { kind: 'failed', code: errorCodeOfThrown(error) };
}
