import fc from 'fast-check';
import {
  cellAt,
  cellsInRow,
  type CellContent,
  type Plan,
  type SetCell,
  type Workbook,
} from '../../../src/grid/index.ts';
import { FileBeneath } from '../../../src/places/browser/file-beneath.ts';
import { patchWorkbook, readWorkbook } from '../../../src/xlsx/index.ts';
import { sheet, workbook } from '../../workbooks/literal.ts';
import { pictureFile } from './picture-file.ts';

const NAME = 'Biểu 1';
const OPENED = pictureFile(workbook(sheet(NAME, [[1, 2, 3]])));

function workbookOf(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.code);
  return read.workbook;
}

/** What a reader of a file sees: its sheets and their values. */
function seen(bytes: Uint8Array): unknown {
  return workbookOf(bytes).sheets.map(({ name, rows }) => [
    name,
    [...rows].map(([row, cells]) => [row, Array.from(cellsInRow(cells), ([col, { value }]) => [col, value])]),
  ]);
}

const content = (value: CellContent['value']): CellContent => ({ value, formula: null, format: null });

function addSheet(name: string): Plan {
  const cells = [{ row: 0, col: 0, content: content('x'), style: 0 }];
  const [widths, heights] = [new Map<number, number>(), new Map<number, number>()];
  const own = { name, cells, styles: [{}], merges: [], widths, heights, orientation: 'portrait' } as const;
  return [{ kind: 'add-sheet', sheet: own }];
}

/** A grid with three cells over a file, a disk, and what happens to them in the page. */
class Desk {
  readonly beneath = new FileBeneath(OPENED, { workbook: workbookOf(OPENED), look: null, marks: [] });
  readonly #cells = [1, 2, 3];
  readonly #inverses: Plan[] = [];
  #sheets = 0;
  disk = OPENED;
  #written: Uint8Array | null = null;

  pending(): SetCell[] {
    const [own] = this.beneath.workbook().sheets;
    return this.#cells.flatMap((value, col): SetCell[] => {
      const held = own && cellAt(own, 0, col)?.value;
      if (held === value || typeof held !== 'number') return [];
      const cell = { sheet: NAME, row: 0, col };
      return [{ kind: 'set-cell', cell, before: content(held), after: content(value) }];
    });
  }

  changes(): Plan {
    return [...this.beneath.steps(), ...this.pending()];
  }

  now(): Uint8Array {
    const patched = this.beneath.patched(this.pending());
    if (!patched.ok) throw new Error(patched.trouble.code);
    return patched.bytes;
  }

  type(col: number, value: number): void {
    this.#cells[col] = value;
  }

  step(): void {
    this.#sheets++;
    this.#inverses.push(this.#take(addSheet(`Thêm ${this.#sheets}`)));
  }

  undo(): void {
    const inverse = this.#inverses.pop();
    if (inverse) this.#take(inverse);
  }

  begin(): void {
    if (this.#written) return;
    const begun = this.beneath.beginSave(this.pending());
    if (!begun.ok) throw new Error(begun.trouble.code);
    this.#written = begun.bytes;
  }

  end(isWritten: boolean): void {
    const written = this.#written;
    if (!written) return;
    this.#written = null;
    if (isWritten) this.disk = written;
    this.beneath.endSave(isWritten);
  }

  #take(plan: Plan): Plan {
    this.beneath.standOnSave();
    const taken = this.beneath.take(this.pending(), plan);
    if (!taken.ok) throw new Error(taken.trouble.code);
    return taken.inverse;
  }
}

type Event = (desk: Desk) => void;

const event: fc.Arbitrary<readonly [string, Event]> = fc.oneof(
  fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 4 })).map(([col, value]) => {
    const type: Event = (desk) => {
      desk.type(col, value);
    };
    return [`type ${value} into ${col}`, type] as const;
  }),
  ...Object.entries<Event>({
    step: (desk) => {
      desk.step();
    },
    undo: (desk) => {
      desk.undo();
    },
    begin: (desk) => {
      desk.begin();
    },
    'end well': (desk) => {
      desk.end(true);
    },
    'end badly': (desk) => {
      desk.end(false);
    },
  }).map((one) => fc.constant(one)),
);

/** While a save is under way nobody knows yet what is on the disk. */
function holds(desk: Desk): void {
  const remade = patchWorkbook(desk.disk, desk.changes());
  if (!remade.ok) throw new Error(remade.trouble.code);
  expect(seen(remade.bytes)).toEqual(seen(desk.now()));
}

test('Whatever happens while files are saved, well or badly: what is on the disk and what is unsaved make what is seen', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 14 }), (events) => {
      const desk = new Desk();
      for (const [name, happen] of events) {
        const before = seen(desk.now());
        happen(desk);
        if (/^(?:begin|end)/u.test(name)) expect(seen(desk.now())).toEqual(before);
      }
      desk.end(false);
      holds(desk);
      desk.begin();
      desk.end(true);
      holds(desk);
      expect(desk.changes()).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('What is done in the file while it is written, and what is typed, stays to be saved', () => {
  const desk = new Desk();
  desk.type(0, 10);
  desk.begin();
  desk.type(1, 20);
  desk.step();
  desk.type(2, 30);
  desk.end(true);
  expect(desk.changes().map(({ kind }) => kind)).toEqual(['set-cell', 'add-sheet', 'set-cell']);
  expect(seen(desk.disk)).toEqual([
    [
      NAME,
      [
        [
          0,
          [
            [0, 10],
            [1, 2],
            [2, 3],
          ],
        ],
      ],
    ],
  ]);
  holds(desk);
});

test('Taking back, while a file is written, what is being written into it is a change to be saved', () => {
  const desk = new Desk();
  desk.step();
  desk.begin();
  desk.undo();
  desk.end(true);
  expect(desk.changes().map(({ kind }) => kind)).toEqual(['remove-sheet']);
  holds(desk);
});

test('Taking back what was saved is a change to be saved', () => {
  const desk = new Desk();
  desk.step();
  desk.begin();
  desk.end(true);
  desk.undo();
  expect(desk.changes().map(({ kind }) => kind)).toEqual(['remove-sheet']);
  holds(desk);
});

test('A save that failed leaves all to be saved; what is then taken back leaves nothing', () => {
  const desk = new Desk();
  desk.step();
  desk.begin();
  desk.end(false);
  expect(desk.changes().map(({ kind }) => kind)).toEqual(['add-sheet']);
  desk.undo();
  expect(desk.changes()).toEqual([]);
});
