export { Grid } from './grid.ts';
export type { Refused } from './guard.ts';
export { GRID_FOLDER, loadGrid } from './load-grid.ts';
export { BrowserPlace, type OpenedFile, type SavedFile } from './place.ts';
export { startGrid, type StartedGrid } from './start-grid.ts';
export type { UniverGlobals } from './univer.ts';
