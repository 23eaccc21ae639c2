import type { DocumentDataModel } from '@univerjs/core';
import { plainText } from './editor-text.ts';
import { teachSigns } from './formula-reader.ts';
import { nameParts } from './grid-names.ts';
import { CalculationMode } from './univer-enums.ts';
import type {
  ClipboardService,
  Facade,
  InterceptorService,
  LayoutService,
  PresetEntry,
  UndoService,
  UniverApp,
  UniverGlobals,
} from './univer.ts';

/** Univer, started in an element of the page. */
export interface StartedGrid {
  readonly api: Facade;
  readonly container: HTMLElement;
  /** Where one can take part in what cells show, and in their edits. */
  readonly points: Pick<
    UniverGlobals['UniverSheets'],
    'AFTER_CELL_EDIT' | 'BEFORE_CELL_EDIT' | 'INTERCEPTOR_POINT'
  >;
  /** There only once a workbook was opened. */
  readonly interceptors: () => InterceptorService;
  /** What stands in the editor of cells, whether it is open or not; null before it was ever used. */
  readonly editorText: () => string | null;
  /** There only once a workbook was opened. */
  readonly clipboard: () => ClipboardService;
  /** There only once a workbook was opened. */
  readonly layout: () => LayoutService;
  /** What Ctrl+Z takes back. */
  readonly history: UndoService;
}

/**
 * Starts Univer with what a clerk needs to mend cells: the formula bar and the tabs, no toolbar and no menus.
 * @param isCalculating whether formulas are calculated; always, but where a test looks at contents alone
 */
export function startGrid(
  globals: UniverGlobals,
  container: HTMLElement,
  isCalculating: boolean,
): StartedGrid {
  const { UniverCore, UniverCoreFacade, UniverPresetSheetsCore, UniverPresetSheetsCoreViVN } = globals;
  const { UniverEngineFormula, UniverSheets, UniverSheetsUi, UniverUi } = globals;
  const locale = UniverCore.LocaleType.VI_VN;
  const app = new UniverCore.Univer({ locale, locales: { [locale]: UniverPresetSheetsCoreViVN } });
  const preset = UniverPresetSheetsCore.UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    ribbonType: 'simple',
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
    statusBarStatistic: false,
    sheets: { disableForceStringMark: true, disableForceStringAlert: true, autoHeightForMergedCells: true },
    // Stored values stay until something they depend on is edited; what a library left out is calculated.
    formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
  });
  for (const entry of preset.plugins) register(app, entry, isCalculating);
  const services = app.__getInjector();
  teachSigns(services.get(UniverEngineFormula.LexerTreeBuilder), UniverEngineFormula);
  nameParts(container);
  const { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType } = UniverCore;
  const { UNIVER_DOC } = UniverInstanceType;
  const units = services.get(UniverCore.IUniverInstanceService);
  return {
    api: UniverCoreFacade.FUniver.newAPI(app),
    container,
    points: UniverSheets,
    history: services.get(UniverCore.IUndoRedoService),
    editorText: () => {
      const body = units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UNIVER_DOC)?.getBody();
      return body ? plainText(body.dataStream) : null;
    },
    interceptors: () => services.get(UniverSheets.SheetInterceptorService),
    clipboard: () => services.get(UniverSheetsUi.ISheetClipboardService),
    layout: () => services.get(UniverUi.ILayoutService),
  };
}

function register(app: UniverApp, entry: PresetEntry, isCalculating: boolean): void {
  const [plugin, options] = Array.isArray(entry) ? entry : [entry];
  const calculates = typeof options === 'object' && options !== null && 'initialFormulaComputing' in options;
  app.registerPlugin(plugin, calculates ? { ...options, notExecuteFormula: !isCalculating } : options);
}
