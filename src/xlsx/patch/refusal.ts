import { cellName, type Position, type PlaceTrouble, type Trouble } from '../../grid/index.ts';

/** Thrown deep inside the patcher before anything was given out, turned into a result at its door. */
export class Refusal extends Error {
  trouble: Trouble;

  /** @param cell the cell that it is about, where it is about one */
  constructor(
    code: PlaceTrouble,
    sheet: string | null,
    detail: string | null = null,
    cell: Position | null = null,
  ) {
    super(detail ?? code);
    this.name = 'Refusal';
    this.trouble = { code, sheet, detail, ...(cell && { cell: cellName(cell) }) };
  }
}

/** Does work on a sheet: what is refused deep inside, where its name is not known, tells it. */
export function onSheet<Result>(sheet: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal && error.trouble.sheet === null) error.trouble = { ...error.trouble, sheet };
    throw error;
  }
}
