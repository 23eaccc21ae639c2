import type { CellContent, CellRef, Range, Workbook } from '../../src/grid/index.ts';
import { addressOf } from './areas.ts';
import { HostBook, HostSheet, type Visibility } from './book.ts';
import { ExcelFault } from './fault.ts';
import { carryOut, References, type Failure } from './interpreter.ts';
import { workbookThing } from './workbook-things.ts';
import type { Answer, EventEntry, Request } from './wire.ts';

/** Excel on the web lets no more through at once, either way. */
const MOST_BYTES = 5_000_000;

export interface Traffic {
  readonly requests: number;
  readonly sent: number;
  readonly answered: number;
}

/** How a request shall fail: at its start, or when half of it is done. */
export interface Refusal {
  readonly code: string;
  readonly after?: 'nothing' | 'half';
}

/**
 * A simulated Excel behind the unmodified office.js: it answers requests from a workbook of its own, which tests may
 * change as another person would. What it does not know it refuses with "NotInHost".
 */
export class OfficeHost {
  readonly book: HostBook;
  isEditingCell = false;
  /** The highest requirement set "ExcelApi 1.n" that it says to have. */
  apiVersion = 14;
  /** Requests that asked for more than the host knows. */
  readonly gaps: string[] = [];
  traffic: Traffic = { requests: 0, sent: 0, answered: 0 };
  /** Delivers events to office.js; set by the door through which it is connected. */
  deliver: (entries: readonly EventEntry[]) => void = () => undefined;
  readonly #references = new References();
  readonly #subscriptions = new Set<string>();
  readonly #planned = new Map<number, Refusal>();
  readonly #before = new Map<number, () => void>();
  #events: EventEntry[] = [];

  constructor(workbook: Workbook) {
    this.book = new HostBook(workbook);
  }

  /** Answers the body of a request. */
  answer(body: string): string {
    const { requests, sent, answered } = this.traffic;
    this.#before.get(requests + 1)?.();
    const text = this.#limited(body, JSON.stringify(this.#carryOut(body, requests + 1)));
    this.traffic = { requests: requests + 1, sent: sent + bytesOf(body), answered: answered + bytesOf(text) };
    this.#flush();
    return text;
  }

  resetTraffic(): void {
    this.traffic = { requests: 0, sent: 0, answered: 0 };
    this.#planned.clear();
    this.#before.clear();
  }

  /** The n-th request from the last reset fails. */
  failAt(request: number, refusal: Refusal): void {
    this.#planned.set(request, refusal);
  }

  /** Something happens in Excel just before the n-th request from the last reset. */
  before(request: number, happens: () => void): void {
    this.#before.set(request, happens);
  }

  get keptReferences(): number {
    return this.#references.size;
  }

  get subscriptions(): ReadonlySet<string> {
    return this.#subscriptions;
  }

  /** Another person changes a cell. */
  typeByOther(cell: CellRef, value: CellContent['value']): void {
    const sheet = this.book.sheet(cell.sheet);
    sheet.write(cell.row, cell.col, value);
    const area = { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };
    this.#tellChanged(sheet, area, 'Unknown');
    this.#flush();
  }

  addByOther(name: string): void {
    const sheet = new HostSheet(this.book.newId(), {
      name,
      hidden: false,
      rows: new Map(),
      merges: [],
      hiddenRows: new Set(),
    });
    this.book.sheets.push(sheet);
    this.#tell('Added', 13, { source: 'Local', worksheetId: sheet.id });
    this.#flush();
  }

  deleteByOther(name: string): void {
    const { id } = this.book.sheet(name);
    this.book.remove(name);
    this.#tell('Deleted', 15, { source: 'Local', worksheetId: id });
    this.#flush();
  }

  renameByOther(name: string, to: string): void {
    const sheet = this.book.sheet(name);
    sheet.name = to;
    this.#tell('NameChanged', 25, {
      source: 'Local',
      worksheetId: sheet.id,
      nameBefore: name,
      nameAfter: to,
    });
    this.#flush();
  }

  hideRowByOther(name: string, row: number): void {
    const sheet = this.book.sheet(name);
    sheet.hiddenRows.add(row);
    const address = `${row + 1}:${row + 1}`;
    this.#tell('RowHidden', 22, { source: 'Local', worksheetId: sheet.id, address, changeType: 'Hidden' });
    this.#flush();
  }

  setVisibility(name: string, visibility: Visibility): void {
    this.book.sheet(name).visibility = visibility;
  }

  #carryOut(body: string, number: number): Answer {
    if (this.isEditingCell) return failed('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode');
    if (bytesOf(body) > MOST_BYTES)
      return failed('RequestPayloadSizeLimitExceeded', 'The request is too large', 413);
    const request = JSON.parse(body) as Request;
    const written = (sheet: HostSheet, area: Range) => {
      this.#tellChanged(sheet, area, 'ThisLocalAddin');
    };
    const told = (event: 'Added' | 'Deleted', { id }: HostSheet) => {
      this.#tell(event, event === 'Added' ? 13 : 15, { source: 'Local', worksheetId: id });
    };
    const workbook = workbookThing({ book: this.book, written, told }, this.#subscriptions, (name) => {
      this.#references.drop(name);
    });
    const answer = carryOut(request, workbook, this.#references, this.#failureOf(request, number));
    if (answer.Error?.Code === 'NotInHost') this.gaps.push(answer.Error.Message);
    return answer;
  }

  #failureOf({ Actions }: Request, number: number): Failure | null {
    const refusal = this.#planned.get(number);
    if (!refusal) return null;
    const action = refusal.after === 'half' ? Math.floor(Actions.length / 2) : 0;
    return { action, fault: new ExcelFault(refusal.code, 'As the test asked', 500) };
  }

  #limited(body: string, text: string): string {
    const isTooMuch = bytesOf(text) > MOST_BYTES && body.length <= MOST_BYTES;
    return isTooMuch
      ? JSON.stringify(failed('ResponsePayloadSizeLimitExceeded', 'The response is too large', 413))
      : text;
  }

  #tellChanged(sheet: HostSheet, area: Range, triggerSource: string): void {
    const address = addressOf(sheet, area).split('!').at(-1);
    const told = {
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
      address,
      triggerSource,
    };
    this.#tell('DataChanged', 10, told);
  }

  #tell(event: string, messageType: number, message: object): void {
    if (!this.#subscriptions.has(event)) return;
    const entry = {
      messageCategory: 65536,
      messageType,
      targetId: 'Workbook',
      message: JSON.stringify(message),
    };
    this.#events.push(entry as EventEntry);
  }

  #flush(): void {
    const events = this.#events;
    this.#events = [];
    if (events.length === 0) return;
    setTimeout(() => {
      this.deliver(events);
    }, 0);
  }
}

function failed(code: string, message: string, status = 400): Answer {
  const error = { Code: code, Message: message, HttpStatusCode: status, ActionIndex: 0, Location: '' };
  return { Results: [], TraceIds: [], Error: error };
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
