/**
 * What is used of Univer, by its own types. It comes as ready-made scripts, which publish its packages as globals:
 * nothing but types may be imported.
 */
import type * as Core from '@univerjs/core';
import type * as CoreFacade from '@univerjs/core/facade';
import type * as Preset from '@univerjs/preset-sheets-core';

export type {
  /** A cell, with what is laid over it while it is painted. */
  ICellDataForSheetInterceptor as UniverCell,
  IDocumentData as UniverText,
  IRange as UniverRange,
  IStyleData as UniverStyle,
  IWorkbookData as UniverBook,
  IWorksheetData as UniverSheet,
  IUndoRedoService as UndoService,
  Nullable,
  Univer as UniverApp,
} from '@univerjs/core';
export type { FUniver as Facade } from '@univerjs/core/facade';
export type {
  FWorkbook as FacadeBook,
  FWorksheet as FacadeSheet,
  ILayoutService as LayoutService,
  ISheetClipboardHook as CopyHook,
  ISheetClipboardService as ClipboardService,
  LexerTreeBuilder as FormulaReader,
  SheetInterceptorService as InterceptorService,
} from '@univerjs/preset-sheets-core';

/** Cells by row and column, as the grid holds them; a row may be missing. */
export type UniverMatrix = Core.IObjectMatrixPrimitiveType<Core.Nullable<Core.ICellData>>;

/** Cells by row and column, to be written. */
export type WrittenMatrix = Core.IObjectMatrixPrimitiveType<Core.ICellData>;

/** What a command or a change of the data is told with. */
export type UniverEvent = CoreFacade.IEventParamConfig['BeforeCommandExecute'];

/** Where a cell lies while it is painted, and what it holds. */
export type PaintedPlace = Preset.ISheetLocation & { readonly rawData: Core.Nullable<Core.ICellData> };

/** Cells that were copied or cut in the grid; the matrix counts from the range's first cell, and is null once pasted. */
export type CopiedCells = NonNullable<
  ReturnType<ReturnType<Preset.ISheetClipboardService['copyContentCache']>['get']>
>;

/** A plugin of the preset, or a pair of a plugin and its options. */
export type PresetEntry = ReturnType<typeof Preset.UniverSheetsCorePreset>['plugins'][number];

/** What the scripts publish. That of the preset holds several packages, each with a global of its own. */
export interface UniverGlobals {
  readonly UniverCore: typeof Core;
  readonly UniverCoreFacade: typeof CoreFacade;
  readonly UniverPresetSheetsCore: Pick<typeof Preset, 'UniverSheetsCorePreset'>;
  readonly UniverPresetSheetsCoreViVN: Core.ILanguagePack;
  readonly UniverEngineFormula: UniverSigns & Pick<typeof Preset, 'LexerTreeBuilder'>;
  readonly UniverSheets: Pick<
    typeof Preset,
    'AFTER_CELL_EDIT' | 'BEFORE_CELL_EDIT' | 'INTERCEPTOR_POINT' | 'SheetInterceptorService'
  >;
  readonly UniverSheetsUi: Pick<typeof Preset, 'ISheetClipboardService'>;
  readonly UniverUi: Pick<typeof Preset, 'ILayoutService'>;
}

/** Whether a cell that is pointed at may stand behind a sign of a formula; the scripts ask anew each time. */
export interface UniverSigns {
  matchRefDrawToken: typeof Preset.matchRefDrawToken;
}
