export { vietnameseFormula } from './entry/formula/vietnamese-formula.ts';
export type { Refusal, RefusalReason } from './guard.ts';
export { loadGrid, type AddressedFile } from './load-grid.ts';
export type { SavedFile } from './grid-over-file.ts';
export { BrowserPlace } from './place.ts';
export { preparing, type OpenedFile, type PreparedFile } from './prepared-file.ts';
export { startGrid, type StartedGrid } from './start-grid.ts';
