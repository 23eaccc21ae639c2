import { BOOK_ID } from './snapshot.ts';
import { COMMANDS, paramsOf } from './univer-commands.ts';
import { DeviceInputEventType } from './univer-enums.ts';
import type { Facade, UniverEvent } from './univer.ts';

/** What is being typed in a cell, or for it in the formula bar, and is not in the cell yet. */
export class Typing {
  readonly #api: Facade;
  readonly #listener: () => void;
  readonly #end: () => void;
  #isUnderWay = false;

  /** @param listener is called when something is typed, and when what was typed is in its cell or given up */
  constructor(api: Facade, listener: () => void) {
    this.#api = api;
    this.#listener = listener;
    const subscription = api.addEvent('CommandExecuted', (event) => {
      this.#noticed(event);
    });
    this.#end = () => {
      subscription.dispose();
    };
  }

  /** Whether something was typed that is not in its cell yet. */
  isUnderWay(): boolean {
    return this.#isUnderWay;
  }

  /**
   * Puts what is being typed into its cell, as pressing another cell does: the selection stays where it is. That is
   * done when this returns, but for a formula while another sheet is in front: that is done when the promise resolves.
   */
  async finish(): Promise<void> {
    if (!this.#isOpen()) return;
    this.#api.syncExecuteCommand(COMMANDS.showEditor, {
      visible: false,
      eventType: DeviceInputEventType.PointerDown,
      unitId: BOOK_ID,
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  close(): void {
    this.#end();
  }

  #noticed(event: UniverEvent): void {
    if (event.id === COMMANDS.editText && this.#isOpen()) this.#tell(true);
    // The editor is left without a change, too.
    else if (paramsOf(event, COMMANDS.showEditor)?.visible === false && this.#isUnderWay) this.#tell(false);
  }

  #tell(isUnderWay: boolean): void {
    this.#isUnderWay = isUnderWay;
    this.#listener();
  }

  #isOpen(): boolean {
    return this.#api.getActiveWorkbook()?.isCellEditing() === true;
  }
}
