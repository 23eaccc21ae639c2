import type { Trouble } from '../../app/place.ts';
import type { Mark, Plan, Workbook } from '../../grid/index.ts';
import { patchWorkbook, readMarks, readWorkbook, type Patched } from '../xlsx/index.ts';

/** The bytes at some time, and the edits that made them out of those that were opened or saved last. */
interface Version {
  readonly bytes: Uint8Array;
  readonly steps: Plan;
}

const READ_ONLY: Trouble = { code: 'read-only', sheet: null, detail: null };

/**
 * The file beneath the grid. The grid is the difference to it; what a grid has no words for (sheets, looks, merged
 * cells, names, charts) is made here, by the same hand that writes files.
 */
export class FileBeneath {
  /** null: a format that is read and never written. */
  #version: Version | null;
  /** Earlier versions that taking something back may lead to. */
  #earlier: Version[] = [];
  #workbook: Workbook;
  #marks: readonly Mark[];

  constructor(bytes: Uint8Array | null, workbook: Workbook) {
    this.#version = bytes && { bytes, steps: [] };
    this.#workbook = workbook;
    this.#marks = bytes ? readMarks(bytes) : [];
  }

  bytes(): Uint8Array | null {
    return this.#version?.bytes ?? null;
  }

  workbook(): Workbook {
    return this.#workbook;
  }

  /** To find them in the bytes takes time: once a version. */
  marks(): readonly Mark[] {
    return this.#marks;
  }

  /** What was made in the file since it was opened or saved. */
  steps(): Plan {
    return this.#version?.steps ?? [];
  }

  /** The bytes with edits in them, which are not made here. */
  patched(edits: Plan): Patched {
    return this.#version ? patchWorkbook(this.#version.bytes, edits) : { ok: false, trouble: READ_ONLY };
  }

  /**
   * Makes edits, all or none.
   * @param pending what the grid holds otherwise than the file: made first, since the plan stands on it
   */
  take(pending: Plan, plan: Plan): Patched {
    const version = this.#version;
    const base = this.patched(pending);
    if (!version || !base.ok) return base;
    const patched = patchWorkbook(base.bytes, plan);
    if (!patched.ok) return patched;
    const known = this.#earlier.find(({ bytes }) => bytes === patched.bytes);
    this.#earlier.push(version);
    this.#become(known ?? { bytes: patched.bytes, steps: [...version.steps, ...pending, ...plan] });
    return patched;
  }

  /** The file was saved with these bytes. */
  saved(bytes: Uint8Array): void {
    this.#earlier = [];
    this.#become({ bytes, steps: [] });
  }

  #become(version: Version): void {
    const read = readWorkbook(version.bytes);
    if (!read.ok) throw new Error(`The file that was written cannot be read: ${read.code}`);
    this.#version = version;
    this.#workbook = read.workbook;
    this.#marks = readMarks(version.bytes);
  }
}
