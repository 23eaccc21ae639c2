export type { Refused } from './guard.ts';
export { GRID_FOLDER, loadGrid } from './load-grid.ts';
export type { OpenedFile, SavedFile } from './grid-over-file.ts';
export { BrowserPlace } from './place.ts';
export { startGrid, type StartedGrid } from './start-grid.ts';
export type { UniverGlobals } from './univer.ts';
