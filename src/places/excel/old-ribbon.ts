import { showInWindow } from './small-window.ts';

/**
 * In an Excel that runs Internet Explorer: opens a page of the add-in in a small window when a button of the ribbon is
 * pressed. No function or member that is younger than ECMAScript 5.
 */
export function onOldRibbonButton(name: string, page: string): void {
  Office.initialize = () => undefined;
  const open = (event: Office.AddinCommands.Event) => {
    showInWindow(page, { height: 50, width: 30 }, () => {
      event.completed();
    });
  };
  // There the manifest's names are looked up among the globals.
  Object.defineProperty(window, name, { value: open });
}

/** Tells Office that the page needs nothing of it; without this Excel reports that the add-in did not start. */
export function needNoOffice(): void {
  if ('Office' in window) Office.initialize = () => undefined;
}
