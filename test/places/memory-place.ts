import type { ReadRequest, ReadResult, WorkbookChange, WorkbookPlace } from '../../src/app/place.ts';
import {
  inverseOf,
  sheetNamed,
  type CellContent,
  type CellRef,
  type Mark,
  type Plan,
  type RangeRef,
  type Workbook,
  type Applied,
  type Trouble,
} from '../../src/grid/index.ts';
import type { MemoryCharts } from './memory-narrative.ts';
import { faultOf, lookOf, withCell, withEdit, type MemoryBook } from './memory-edits.ts';

/** A workbook in memory: the plainest place there is, and the one against which the others are understood. */
export class MemoryPlace implements WorkbookPlace {
  workbook: Workbook;
  marks: readonly Mark[] = [];
  shown: CellRef | RangeRef | null = null;
  selected: CellRef | null = null;
  /** Sheets that take no writing. */
  readonly protected = new Set<string>();
  isStructureProtected = false;
  looks: ReadonlyMap<string, string> = new Map();
  notes: string | null = null;
  charts: MemoryCharts = new Map();
  /** What the next call gives instead of its result. */
  trouble: Trouble | null = null;
  readonly reads: ReadRequest[] = [];
  readonly #listeners = new Set<(change: WorkbookChange) => void>();

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  readonly read = (request: ReadRequest = {}): Promise<ReadResult> => {
    this.reads.push(request);
    const trouble = this.#takeTrouble();
    request.onProgress?.(1, 1);
    if (trouble) return Promise.resolve({ ok: false, trouble });
    return Promise.resolve({ ok: true, workbook: reread(this.workbook, request.since) });
  };

  readonly apply = (plan: Plan): Promise<Applied> => {
    const trouble = this.#takeTrouble() ?? this.#faultOf(plan);
    if (trouble) return Promise.resolve({ ok: false, trouble, inverse: [] });
    const former = this.#book();
    const inverse = inverseOf(plan, { marks: this.marks, lookOf: (area) => lookOf(former, area) });
    const marked = plan.flatMap((edit) => (edit.kind === 'set-marks' ? edit.marks : []));
    const skipped = new Set(
      marked.map(({ range }) => range.sheet).filter((sheet) => this.protected.has(sheet)),
    );
    this.#take(plan.reduce(withEdit, former));
    return Promise.resolve({
      ok: true,
      inverse,
      skipped: [...skipped].map((sheet) => ({ sheet, reason: 'sheet-protected' as const })),
    });
  };

  readonly losesHistory = (): boolean => false;

  readonly show = (target: CellRef | RangeRef): Promise<Trouble | null> => {
    const there = sheetNamed(this.workbook, target.sheet);
    if (!there) return Promise.resolve(troubleAt('sheet-gone', target.sheet));
    if (there.hidden) return Promise.resolve(troubleAt('sheet-hidden', target.sheet));
    this.shown = target;
    const { sheet } = target;
    this.selected = 'row' in target ? target : { sheet, row: target.top, col: target.left };
    return Promise.resolve(null);
  };

  readonly selection = (): Promise<CellRef | null> => Promise.resolve(this.selected);

  readonly watch = (listener: (change: WorkbookChange) => void): Promise<() => void> => {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
    });
  };

  /** What another person types. */
  type(cell: CellRef, value: CellContent['value']): void {
    this.workbook = withCell(this.workbook, cell, { value, formula: null, format: null });
    for (const listener of this.#listeners) listener({ sheets: new Set([cell.sheet]) });
  }

  #takeTrouble(): Trouble | null {
    const { trouble } = this;
    this.trouble = null;
    return trouble;
  }

  #book(): MemoryBook {
    const { workbook, marks, looks, notes, charts, isStructureProtected } = this;
    return { workbook, marks, looks, notes, charts, isStructureProtected, protected: this.protected };
  }

  #take({ workbook, marks, looks, notes, charts }: MemoryBook): void {
    Object.assign(this, { workbook, marks, looks, notes, charts });
  }

  /** Each edit is held against what those before it would have made. */
  #faultOf(plan: Plan): Trouble | null {
    let book = this.#book();
    for (const edit of plan) {
      const trouble = faultOf(book, edit);
      if (trouble) return trouble;
      book = withEdit(book, edit);
    }
    return null;
  }
}

/** The workbook, whose unchanged sheets are those of an earlier reading. */
function reread(workbook: Workbook, since: ReadRequest['since']): Workbook {
  if (!since) return workbook;
  const sheets = workbook.sheets.map((sheet) => {
    const known = sheetNamed(since.workbook, sheet.name);
    return known && !since.changed.has(sheet.name) ? known : sheet;
  });
  return { ...workbook, sheets };
}

function troubleAt(code: Trouble['code'], sheet: string): Trouble {
  return { code, sheet, detail: null };
}

export { withCell } from './memory-edits.ts';
