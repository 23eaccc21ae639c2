import type { AddSheet, Edit, RemoveSheet, SetNotes } from '../../../grid/index.ts';

/** All that can be changed in a file. */
export type FileEdit = Edit | AddSheet | RemoveSheet | SetNotes;
