/**
 * What is used of Univer, which comes as ready-made scripts and no modules. Only the fields that are used are told;
 * the names are Univer's own.
 */

/** A cell as Univer keeps it: v value, t its type, f formula with "=", p text in several pieces, s style. */
export interface UniverCell {
  readonly v?: string | number | boolean | null | undefined;
  readonly t?: number | null | undefined;
  readonly f?: string | null | undefined;
  readonly si?: string | null | undefined;
  readonly p?: { readonly body?: { readonly dataStream?: string } } | null | undefined;
  readonly s?: string | UniverStyle | null | undefined;
  readonly interceptorStyle?: UniverStyle;
  readonly markers?: { readonly tr?: { readonly color: string; readonly size: number } };
}

export interface UniverLine {
  readonly s: number;
  readonly cl: UniverColour;
}

interface UniverColour {
  readonly rgb: string;
}

export interface UniverStyle {
  readonly ff?: string;
  readonly fs?: number;
  readonly it?: number;
  readonly bl?: number;
  readonly ul?: { readonly s: number };
  readonly st?: { readonly s: number };
  readonly bg?: UniverColour;
  readonly cl?: UniverColour;
  readonly bd?: Readonly<Partial<Record<'t' | 'r' | 'b' | 'l', UniverLine>>>;
  readonly n?: { readonly pattern: string } | null;
  readonly tr?: { readonly a: number; readonly v?: number };
  readonly ht?: number;
  readonly vt?: number;
  readonly tb?: number;
  readonly pd?: { readonly l: number };
}

export interface UniverSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly mergeData: readonly UniverRange[];
  readonly cellData: Readonly<Record<number, Readonly<Record<number, UniverCell>>>>;
  readonly rowData: Readonly<Record<number, { h?: number; hd?: number; ia?: number; ah?: number }>>;
  readonly columnData: Readonly<Record<number, { w?: number; hd?: number }>>;
  readonly freeze?: { xSplit: number; ySplit: number; startRow: number; startColumn: number };
  readonly showGridlines: number;
}

export interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface UniverBook {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly styles: Readonly<Record<string, UniverStyle>>;
  readonly sheetOrder: readonly string[];
  readonly sheets: Readonly<Record<string, UniverSheet>>;
}

/** A matrix of cells by row and column; a row may be missing. */
export type UniverMatrix = Record<number, Record<number, UniverCell | null | undefined> | undefined>;

/** What a command or a change of the data is told with. */
export interface UniverEvent {
  readonly id: string;
  readonly params?:
    | {
        readonly subUnitId?: string;
        readonly cellValue?: UniverMatrix;
        readonly functionsExecutedState?: number;
        readonly visible?: boolean;
      }
    | undefined;
  readonly options?: { readonly fromFormula?: boolean } | undefined;
  cancel?: boolean;
}

export interface Disposable {
  readonly dispose: () => void;
}

export interface FacadeRange {
  readonly activate: () => unknown;
  readonly setValues: (values: UniverMatrix) => unknown;
  readonly getRow: () => number;
  readonly getColumn: () => number;
}

export interface FacadeSheet {
  readonly getSheetId: () => string;
  readonly getSheetName: () => string;
  readonly isSheetHidden: () => boolean;
  readonly showSheet: () => unknown;
  readonly activate: () => unknown;
  readonly getRange: (row: number, col: number, rows: number, cols: number) => FacadeRange;
  readonly getActiveCell: () => FacadeRange | null;
  readonly scrollToCell: (row: number, col: number) => unknown;
  readonly getFrozenRows: () => number;
  readonly refreshCanvas: () => unknown;
  readonly getSheet: () => { readonly getCellMatrix: () => { readonly getMatrix: () => UniverMatrix } };
}

export interface FacadeBook {
  readonly getSheets: () => readonly FacadeSheet[];
  readonly getActiveSheet: () => FacadeSheet;
  readonly isCellEditing: () => boolean;
  readonly setNumfmtLocal: (locale: string) => unknown;
  readonly getWorkbook: () => {
    readonly getStyles: () => { readonly get: (style: string) => UniverStyle | null | undefined };
  };
}

export interface Facade {
  readonly createWorkbook: (book: UniverBook) => FacadeBook;
  readonly getActiveWorkbook: () => FacadeBook;
  readonly disposeUnit: (id: string) => unknown;
  readonly getCurrentLifecycleStage: () => number;
  readonly toggleDarkMode: (isDark: boolean) => void;
  readonly executeCommand: (id: string, params?: object) => Promise<unknown>;
  readonly syncExecuteCommand: (id: string, params?: object) => unknown;
  readonly addEvent: (
    name: 'BeforeCommandExecute' | 'CommandExecuted',
    listener: (event: UniverEvent) => void,
  ) => Disposable;
}

/** What the scripts publish. */
export interface UniverGlobals {
  readonly UniverCore: {
    readonly Univer: new (options: object) => UniverApp;
    readonly IUndoRedoService: unknown;
  };
  readonly UniverCoreFacade: { readonly FUniver: { readonly newAPI: (app: UniverApp) => Facade } };
  readonly UniverPresetSheetsCore: {
    readonly UniverSheetsCorePreset: (options: object) => { readonly plugins: readonly unknown[] };
  };
  readonly UniverSheets: {
    readonly SheetInterceptorService: unknown;
    readonly AFTER_CELL_EDIT: unknown;
    readonly INTERCEPTOR_POINT: { readonly CELL_CONTENT: unknown };
  };
  readonly UniverPresetSheetsCoreViVN: object;
}

export interface UniverApp {
  readonly registerPlugin: (plugin: unknown, options?: unknown) => void;
  readonly dispose: () => void;
  readonly __getInjector: () => { readonly get: (service: unknown) => unknown };
}
