/** What is used of IronCalc's model; rows and columns count from 1, sheets from 0. */
export interface Model {
  pauseEvaluation(): void;
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  updateRangeStyle(area: Area, path: string, value: string): void;
  evaluate(): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  getCellType(sheet: number, row: number, column: number): number;
  free(): void;
}

export interface Area {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** Makes an empty model; loads the engine when first called. */
export type NewModel = () => Promise<Model>;

/** What a cell's value is, as IronCalc numbers it (and Excel's TYPE). */
export const CELL_TYPE = { number: 1, text: 2, truth: 4, error: 16 } as const;
