/** How long unsaved work is kept in the browser. */
export const KEPT_DAYS = 30;
