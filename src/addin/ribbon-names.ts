/** The function that the manifest names for the button “Xóa đánh dấu”. */
export const CLEAR_MARKS = 'xoaDanhDau';

/** The page that tells why a button could not do its work; its address carries the trouble. */
export const ADVICE_PAGE = 'advice.html';

/** The page of the pane; where it can't be shown, it shows why. */
export const PANE_PAGE = 'taskpane.html';

/** In the address of the pane: check as soon as it stands. */
export const CHECK_AT_ONCE = 'kiem-tra';
