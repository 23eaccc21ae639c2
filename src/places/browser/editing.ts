import type { ISheetLocationBase } from '@univerjs/preset-sheets-core';
import { sameContent, type CellRef, type Position } from '../../grid/index.ts';
import type { CellsByHand } from './cells-by-hand.ts';
import { documentOf, plainText } from './editor-text.ts';
import { entered, isBrokenFormula } from './entry/entered.ts';
import type { FormulaSigns } from './entry/formula/formula-signs.ts';
import { COMMANDS, paramsOf, type CommandParams } from './univer-commands.ts';
import { CellValueType, DeviceInputEventType, KeyCode } from './univer-enums.ts';
import type { Nullable, UniverCell, UniverEvent, UniverRange, WrittenMatrix } from './univer.ts';

type EditorParams = CommandParams[typeof COMMANDS.showEditor];
type EntryParams = CommandParams[typeof COMMANDS.enterValues];

/** What tells where a cell is edited. */
type EditedPlace = Pick<ISheetLocationBase, 'subUnitId' | 'row' | 'col'>;

/** An edit of a cell, from the first key to the one that ends it. */
interface Edit {
  readonly isOpen: boolean;
  /** Whether what the cell held went away with the first key; else it was offered to be edited. */
  readonly isOver: boolean;
  readonly isTouched: boolean;
  /** What stood in the editor when it was closed; null before that. */
  readonly text: string | null;
}

const NO_EDIT: Edit = { isOpen: false, isOver: false, isTouched: false, text: null };

/**
 * Cells edited in the grid or in the formula bar: what is offered for it, and what becomes of it. The grid's own
 * reading of numbers, dates and formulas never gets its say.
 */
export class Editing {
  readonly #cells: CellsByHand;
  /** What stands in the editor, whichever of the two is used. */
  readonly #editorText: () => string | null;
  readonly #brokenFormula: (cell: CellRef) => void;
  #edit = NO_EDIT;

  /** @param brokenFormula is called where what begins as a formula stays a text */
  constructor(cells: CellsByHand, editorText: () => string | null, brokenFormula: (cell: CellRef) => void) {
    this.#cells = cells;
    this.#brokenFormula = brokenFormula;
    this.#editorText = editorText;
  }

  /** A command is about to be executed, and nothing holds it up. */
  before(event: UniverEvent): void {
    const turned = paramsOf(event, COMMANDS.showEditor);
    const entered = paramsOf(event, COMMANDS.enterValues);
    if (turned) this.#turn(turned);
    else if (event.id === COMMANDS.editText && this.#edit.isOpen)
      this.#edit = { ...this.#edit, isTouched: true };
    else if (entered) this.#entered(entered);
  }

  /** The cell as it is offered to be edited; null: there is nothing in it. */
  readonly offered = (given: Nullable<UniverCell>, place: EditedPlace): UniverCell | null => {
    const text = this.#cells.offered(place.subUnitId, place);
    return text === ''
      ? null
      : {
          ...given,
          v: text,
          t: CellValueType.STRING,
          f: undefined,
          si: undefined,
          p: text.includes('\n') ? documentOf(text) : undefined,
        };
  };

  /** The cell as the edit leaves it. */
  readonly written = (given: Nullable<UniverCell>, place: EditedPlace): Nullable<UniverCell> => {
    const { isOver, isTouched, text: ended } = this.#edit;
    const raw = this.#cells.raw(place.subUnitId, place);
    const text = ended ?? textOf(given);
    const old = this.#cells.content(place.subUnitId, place);
    const isText = typeof old.value === 'string';
    // A text that is typed anew, letter by letter, may be meant for the number that it looks like.
    const isUntouched = ended !== null && !isTouched;
    if (isUntouched || (text === this.#cells.offered(place.subUnitId, place) && !(isOver && isText)))
      return raw ?? {};
    const signs: FormulaSigns = old.formula !== null && !isOver ? 'offered' : 'typed';
    const content = entered(text, this.#cells.place(place.subUnitId, place), signs);
    if (isBrokenFormula(text, content))
      this.#brokenFormula({ sheet: place.subUnitId, row: place.row, col: place.col });
    return sameContent(content, old) ? (raw ?? {}) : this.#cells.written(place.subUnitId, place, content);
  };

  #turn(params: EditorParams): void {
    const isOpen = params.visible;
    if (isOpen === this.#edit.isOpen) return;
    const isOver = isTypedOver(params);
    this.#edit = isOpen
      ? { isOpen, isOver, isTouched: isOver, text: null }
      : { ...this.#edit, isOpen, text: this.#editorText() };
  }

  /** What the last edit came to is about to be written. */
  #entered(params: EntryParams): void {
    this.#spread(params);
    if (!this.#edit.isOpen) this.#edit = NO_EDIT;
  }

  /** What is entered into all selected cells at once is taken by each as its own format has it. */
  #spread(params: EntryParams): void {
    const { range, subUnitId } = params;
    const { text } = this.#edit;
    if (!range || !subUnitId || text === null || isOneCell(range)) return;
    const matrix: WrittenMatrix = {};
    let broken: Position | null = null;
    for (let row = range.startRow; row <= range.endRow; row++)
      for (let col = range.startColumn; col <= range.endColumn; col++) {
        const at = { row, col };
        if (this.#cells.isCovered(subUnitId, at)) continue;
        const content = entered(text, this.#cells.place(subUnitId, at));
        if (isBrokenFormula(text, content)) broken ??= at;
        (matrix[row] ??= {})[col] = this.#cells.written(subUnitId, at, content);
      }
    params.value = matrix;
    delete params.range;
    if (broken) this.#brokenFormula({ sheet: subUnitId, ...broken });
  }
}

/** But for F2 the first key takes the place of what the cell held. */
function isTypedOver({ eventType, keycode }: EditorParams): boolean {
  return eventType === DeviceInputEventType.Keyboard && keycode !== KeyCode.F2;
}

function isOneCell({ startRow, endRow, startColumn, endColumn }: UniverRange): boolean {
  return startRow === endRow && startColumn === endColumn;
}

function textOf(cell: Nullable<UniverCell>): string {
  const rich = cell?.p?.body?.dataStream;
  return rich === undefined ? String(cell?.f ?? cell?.v ?? '') : plainText(rich);
}
