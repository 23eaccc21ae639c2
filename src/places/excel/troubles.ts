import type { PlaceTrouble, Trouble } from '../../grid/index.ts';

/** Ends work that a person stopped, or that can't be done, with what is to be told. */
export class PlaceError extends Error {
  readonly trouble: Trouble;

  constructor(code: PlaceTrouble, sheet: string | null = null, detail: string | null = null) {
    super(detail ?? code);
    this.trouble = { code, sheet, detail };
  }
}

/** What Excel's error codes mean to a clerk (Excel.ErrorCodes, OfficeExtension.ErrorCodes). */
const MEANINGS: Readonly<Record<string, PlaceTrouble>> = {
  InvalidOperationInCellEditMode: 'cell-edited',
  AccessDenied: 'sheet-protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  InactiveWorkbook: 'busy',
  // Another workbook is in front, or a shape is being edited.
  InvalidSelection: 'busy',
  ServiceNotAvailable: 'busy',
  HostIsBusy: 'busy',
  RequestAborted: 'busy',
  Timeout: 'busy',
  ConnectionFailure: 'busy',
  Conflict: 'busy',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

/** Excel says "not found" of a rule, a chart or a name in the same words as of a sheet. */
const ABOUT_SHEETS = /^Worksheet(?:Collection)?(?:\.|$)/;

/**
 * What is to be told of an error. The detail is Excel's code and the call that it answered so, for whoever looks into
 * it: "ItemNotFound @ ConditionalFormat.getRanges"; an error without a code keeps its own words.
 */
export function troubleOf(error: unknown, context: { readonly isReadOnly?: boolean } = {}): Trouble {
  if (error instanceof PlaceError) return error.trouble;
  const meaning = meaningOf(error);
  const isReadOnly = meaning === 'sheet-protected' && context.isReadOnly === true;
  return { code: isReadOnly ? 'read-only' : meaning, sheet: null, detail: detailOf(error) };
}

function meaningOf(error: unknown): PlaceTrouble {
  const meaning = MEANINGS[codeOf(error) ?? ''] ?? 'failed';
  return meaning === 'sheet-gone' && !ABOUT_SHEETS.test(locationOf(error)) ? 'failed' : meaning;
}

/** Whether an error says nothing of what was asked for: Excel answers nothing now, whatever it is asked. */
export function isOfExcelItself(error: unknown): boolean {
  if (error instanceof PlaceError) return true;
  const { code } = troubleOf(error);
  return code === 'cell-edited' || code === 'busy' || code === 'stopped';
}

/** "ItemNotFound @ ConditionalFormat.getRanges". */
export function detailOf(error: unknown): string {
  const code = codeOf(error);
  const location = locationOf(error);
  if (code !== null && location !== '') return `${code} @ ${location}`;
  return error instanceof Error ? `${code ?? error.name}: ${error.message}` : (code ?? String(error));
}

export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The call that Excel answered with the error, as "Range.values"; empty where it does not say. */
export function locationOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const { debugInfo } = error;
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo)) return '';
  return typeof debugInfo.errorLocation === 'string' ? debugInfo.errorLocation : '';
}
