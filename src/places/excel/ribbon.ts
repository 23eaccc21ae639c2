import { showInWindow } from './small-window.ts';

/** A button was pressed. Excel waits to be told that the work is over, except where it gives nothing to tell it by. */
type Press = { readonly completed?: () => void } | null | undefined;

/** What the page's first script, which is heard by Excel, gives to the one that can do the work and comes later. */
interface Door {
  /** Does the work for each press from now on, and for those that wait. */
  readonly take: (work: (press: Press) => void) => void;
}

declare global {
  interface Window {
    ribbonDoor?: Door;
  }
}

/**
 * Answers a button of the ribbon that the manifest gives this name, as soon as the page stands. Excel sends presses only
 * to a page that asked for Office while it loaded, and loses those that nobody hears: so this belongs into a small script
 * that blocks the page. Presses wait for `onRibbonButton`; where that will not come, they are told in a window.
 * No function or member that is younger than ECMAScript 5.
 *
 * @param apology the page that tells it
 * @returns says that the larger script will not come, or not soon
 */
export function answerRibbonButton(name: string, apology: string): () => void {
  let work: ((press: Press) => void) | null = null;
  let isLost = false;
  let waiting: Press[] = [];
  const goOn = (): void => {
    const presses = waiting;
    waiting = [];
    presses.forEach((press) => {
      if (work) work(press);
      else if (isLost) {
        showInWindow(apology, LOOK, () => {
          complete(press);
        });
      } else waiting.push(press);
    });
  };
  void Office.onReady();
  Office.actions.associate(name, (press: Press) => {
    waiting.push(press);
    goOn();
  });
  window.ribbonDoor = {
    take: (taken) => {
      work = taken;
      goOn();
    },
  };
  return () => {
    isLost = true;
    goOn();
  };
}

/** Within the page of Excel on the web, where a window of its own would be asked about. */
const LOOK = { height: 30, width: 30, displayInIframe: true };

/** Excel refuses every other button of the product until it is told; twice, or where it did not ask, it does not mind. */
function complete(press: Press): void {
  press?.completed?.();
}

/** Does some work for each press of the button that `answerRibbonButton` answers. Excel is told when it is over, however it ended. */
export function onRibbonButton(work: () => Promise<void>): void {
  window.ribbonDoor?.take((press) => {
    void work().finally(() => {
      complete(press);
    });
  });
}

/** Shows a page of the add-in in a small window over the workbook. Settles once it is closed, or where it can't be opened. */
export function openDialog(page: string): Promise<void> {
  return new Promise((resolve) => {
    showInWindow(page, LOOK, resolve);
  });
}
