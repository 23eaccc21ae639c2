/** The function that the manifest names for the button “Xóa đánh dấu”. */
export const CLEAR_MARKS = 'xoaDanhDau';

/** The page that tells why a button could not do its work; its address carries the trouble. */
export const ADVICE_PAGE = 'advice.html';

/** The same, where the script that does the work could not be loaded. */
export const NOT_LOADED_PAGE = `${ADVICE_PAGE}?code=not-loaded`;

/** The page of the pane; where it can't be shown, it shows why. */
export const PANE_PAGE = 'taskpane.html';
