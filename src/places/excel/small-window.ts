/**
 * Shows a page of the add-in in a small window over the workbook; then, once that is closed or where it can't be opened,
 * calls what is to be done. No function or member that is younger than ECMAScript 5.
 *
 * @param page from the add-in's own folder
 * @param look height and width in percent of the screen's
 */
export function showInWindow(page: string, look: Office.DialogOptions, then: () => void): void {
  const folder = window.location.href.replace(/[^/?#]*([?#].*)?$/, '');
  try {
    Office.context.ui.displayDialogAsync(folder + page, look, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) then();
      // Told when it is closed, and also when it shows nothing, which is no reason to go on waiting.
      else value.addEventHandler(Office.EventType.DialogEventReceived, then);
    });
  } catch {
    // The oldest have no windows.
    then();
  }
}
