import type { InterceptorService, UndoService } from './univer-services.ts';
import type { Facade, UniverApp, UniverGlobals } from './univer.ts';

/** Univer, started in an element of the page. */
export interface StartedGrid {
  readonly api: Facade;
  /** There only once a workbook was opened. */
  readonly interceptors: () => InterceptorService;
  readonly cellContent: unknown;
  readonly cellTyped: unknown;
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
  const app = new UniverCore.Univer({ locale: 'viVN', locales: { viVN: UniverPresetSheetsCoreViVN } });
  const preset = UniverPresetSheetsCore.UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    headerMenu: false,
    ribbonType: 'simple',
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
    statusBarStatistic: false,
    sheets: { disableForceStringMark: true, disableForceStringAlert: true, autoHeightForMergedCells: true },
    // Stored values stay until something they depend on is edited; what a library left out is calculated.
    formula: { initialFormulaComputing: CALCULATE_WHEN_EMPTY },
  });
  for (const entry of preset.plugins) register(app, entry, isCalculating);
  const api = UniverCoreFacade.FUniver.newAPI(app);
  const history = app.__getInjector().get(UniverCore.IUndoRedoService);
  if (!isUndoService(history)) throw new Error('The grid has no service for what can be undone.');
  const { SheetInterceptorService, INTERCEPTOR_POINT, AFTER_CELL_EDIT } = globals.UniverSheets;
  return {
    api,
    history,
    cellContent: INTERCEPTOR_POINT.CELL_CONTENT,
    cellTyped: AFTER_CELL_EDIT,
    interceptors: () => {
      const service = app.__getInjector().get(SheetInterceptorService);
      if (!isInterceptorService(service))
        throw new Error('The grid has no service for what lies over cells.');
      return service;
    },
  };
}

/** CalculationMode.WHEN_EMPTY, which the scripts do not publish under a name that can be relied on. */
const CALCULATE_WHEN_EMPTY = 1;

/** An entry is a plugin, or a pair of a plugin and its options. */
function register(app: UniverApp, entry: unknown, isCalculating: boolean): void {
  const list: readonly unknown[] | null = Array.isArray(entry) ? entry : null;
  const [plugin, options] = list ?? [entry];
  const calculates = typeof options === 'object' && options !== null && 'initialFormulaComputing' in options;
  app.registerPlugin(plugin, calculates ? { ...options, notExecuteFormula: !isCalculating } : options);
}

function isInterceptorService(service: unknown): service is InterceptorService {
  return typeof service === 'object' && service !== null && 'intercept' in service;
}

function isUndoService(service: unknown): service is UndoService {
  // It is made when it is first used: until then it has no property of its own.
  return (
    typeof service === 'object' &&
    service !== null &&
    typeof Reflect.get(service, 'clearUndoRedo') === 'function'
  );
}
