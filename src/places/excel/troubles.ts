import type { PlaceTrouble, Trouble } from '../../app/place.ts';

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

/** What is to be told of an error; one that Excel has no known code for keeps its own words as the detail. */
export function troubleOf(error: unknown, context: { readonly isReadOnly?: boolean } = {}): Trouble {
  if (error instanceof PlaceError) return error.trouble;
  const code = codeOf(error);
  const detail = error instanceof Error ? `${code ?? error.name}: ${error.message}` : String(error);
  const meaning = (code === null ? undefined : MEANINGS[code]) ?? 'failed';
  if (meaning === 'sheet-protected' && context.isReadOnly === true)
    return { code: 'read-only', sheet: null, detail };
  return { code: meaning, sheet: null, detail };
}

export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
