import type {
  Applied,
  ReadRequest,
  ReadResult,
  Trouble,
  WorkbookChange,
  WorkbookPlace,
} from '../../src/app/place.ts';
import {
  cellAt,
  inverseOf,
  sameContent,
  sheetNamed,
  type Cell,
  type CellContent,
  type CellRef,
  type Mark,
  type Plan,
  type RangeRef,
  type SetCell,
  type Workbook,
} from '../../src/grid/index.ts';

/** A workbook in memory: the plainest place there is, and the one against which the others are understood. */
export class MemoryPlace implements WorkbookPlace {
  workbook: Workbook;
  marks: readonly Mark[] = [];
  shown: CellRef | RangeRef | null = null;
  /** Sheets that take no writing. */
  readonly protected = new Set<string>();
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
    const inverse = inverseOf(plan, this.marks);
    const skipped = new Set<string>();
    for (const edit of plan) {
      if (edit.kind === 'set-cell') this.workbook = withCell(this.workbook, edit.cell, edit.after);
      else {
        this.marks = edit.marks.filter(({ range }) => {
          if (this.protected.has(range.sheet)) skipped.add(range.sheet);
          return !this.protected.has(range.sheet);
        });
      }
    }
    return Promise.resolve({
      ok: true,
      inverse,
      skipped: [...skipped].map((sheet) => ({ sheet, reason: 'sheet-protected' as const })),
    });
  };

  readonly losesHistory = (): boolean => false;

  readonly show = (target: CellRef | RangeRef): Promise<Trouble | null> => {
    if (!sheetNamed(this.workbook, target.sheet))
      return Promise.resolve(troubleAt('sheet-gone', target.sheet));
    this.shown = target;
    return Promise.resolve(null);
  };

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

  #faultOf(plan: Plan): Trouble | null {
    for (const edit of plan) {
      if (edit.kind !== 'set-cell') continue;
      const { sheet } = edit.cell;
      if (!sheetNamed(this.workbook, sheet)) return troubleAt('sheet-gone', sheet);
      if (this.protected.has(sheet)) return troubleAt('sheet-protected', sheet);
      if (!holdsBefore(this.workbook, edit)) return troubleAt('changed-meanwhile', sheet);
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

function holdsBefore(workbook: Workbook, { cell: at, before }: SetCell): boolean {
  const sheet = sheetNamed(workbook, at.sheet);
  const cell = sheet && cellAt(sheet, at.row, at.col);
  const value = cell?.value ?? null;
  if (value !== null && typeof value === 'object') return false;
  const content = { value, formula: cell?.formula ?? null, format: cell?.format ?? null };
  return sameContent(content, cell ? before : { ...before, format: null });
}

/** The workbook with one cell otherwise. */
export function withCell(workbook: Workbook, at: CellRef, content: CellContent): Workbook {
  const isEmpty = content.value === null && content.formula === null;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== at.sheet) return sheet;
      const row: (Cell | undefined)[] = [...(sheet.rows.get(at.row) ?? [])];
      const font = row[at.col]?.font ?? null;
      row[at.col] = isEmpty ? undefined : { ...content, font };
      const rows = [...sheet.rows.entries(), [at.row, row] as const];
      return { ...sheet, rows: new Map(rows.toSorted(([a], [b]) => a - b)) };
    }),
  };
}
