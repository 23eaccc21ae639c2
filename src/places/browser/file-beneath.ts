import { finish, type Mark, type Plan, type Trouble, type Workbook } from '../../grid/index.ts';
import { patchWorkbook, readingWhole, type Patched, type WorkbookLook } from '../../xlsx/index.ts';

/** The bytes at some time, and the edits that made them out of those that were opened or saved last. */
interface Version {
  readonly bytes: Uint8Array;
  readonly steps: Plan;
}

/** What is read in the bytes, once a version. */
export interface FileContent {
  readonly workbook: Workbook;
  /** null: a format that tells none. */
  readonly look: WorkbookLook | null;
  /** The product's own. */
  readonly marks: readonly Mark[];
}

/** What is being written to the disk. */
interface Saving {
  readonly version: Version;
  /** What led up to it, for the case that it does not get there. */
  readonly earlier: readonly Version[];
  /** Whether the file beneath is what is being written: it is from the first step on that is taken meanwhile. */
  readonly isBeneath: boolean;
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
  #saving: Saving | null = null;
  #content: FileContent;

  constructor(bytes: Uint8Array | null, content: FileContent) {
    this.#version = bytes && { bytes, steps: [] };
    this.#content = content;
  }

  bytes(): Uint8Array | null {
    return this.#version?.bytes ?? null;
  }

  workbook(): Workbook {
    return this.#content.workbook;
  }

  look(): WorkbookLook | null {
    return this.#content.look;
  }

  marks(): readonly Mark[] {
    return this.#content.marks;
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

  /**
   * Begins a save: gives the bytes to write, which stay what they are whatever is done until the save ends.
   * @throws Error while another save is under way
   */
  beginSave(pending: Plan): Patched {
    if (this.#saving) throw new Error('A save is under way already.');
    const written = this.patched(pending);
    if (written.ok) {
      const version = { bytes: written.bytes, steps: [...this.steps(), ...pending] };
      this.#saving = { version, earlier: this.#earlier, isBeneath: false };
    }
    return written;
  }

  /**
   * Makes what is being written the file beneath, so that a step taken meanwhile stands on it, and can be told from
   * what was saved. Gives whether anything changed beneath the grid.
   */
  standOnSave(): boolean {
    const saving = this.#saving;
    if (!saving || saving.isBeneath) return false;
    this.#saving = { ...saving, isBeneath: true };
    // What leads back past the save is a step like any other: it is not in the file that was saved.
    this.#earlier = [];
    this.#become(saving.version);
    return true;
  }

  /** Ends a save. Only where the bytes are in the file are their steps no longer to be saved. */
  endSave(isWritten: boolean): void {
    const saving = this.#saving;
    this.#saving = null;
    if (!saving) return;
    const { version, earlier, isBeneath } = saving;
    if (isWritten && isBeneath) this.#since(version.steps.length);
    else if (isWritten) {
      this.#earlier = [];
      this.#become({ bytes: version.bytes, steps: [] });
    } else if (isBeneath) this.#earlier = [...earlier, ...this.#earlier];
  }

  /** Forgets the first steps, which all versions share. */
  #since(count: number): void {
    const since = ({ bytes, steps }: Version): Version => ({ bytes, steps: steps.slice(count) });
    this.#version &&= since(this.#version);
    this.#earlier = this.#earlier.map(since);
  }

  #become(version: Version): void {
    const read = finish(readingWhole(version.bytes));
    if (!read.ok) throw new Error(`The file that was written cannot be read: ${read.code}`);
    this.#version = version;
    this.#content = read;
  }
}
