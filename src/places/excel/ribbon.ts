/**
 * Does some work whenever a button of the ribbon is pressed that the manifest gives this name. Excel is told when it is
 * over, however it ended: until then it refuses every other button of the product.
 */
export function onRibbonButton(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void work().finally(() => {
      event.completed();
    });
  });
}

/** Shows a page of the add-in in a small window over the workbook. Settles once it is open, or can't be opened. */
export function openDialog(page: string): Promise<void> {
  const address = new URL(page, window.location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, () => {
      resolve();
    });
  });
}
