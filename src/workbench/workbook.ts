import * as React from 'react';
import * as runtime from 'react/jsx-runtime';
import * as ReactDOM from 'react-dom';
import * as client from 'react-dom/client';
import { loadGrid, startGrid, type StartedGrid } from '../places/browser/index.ts';
import { asset } from './asset.ts';
import { Book, type BookListener } from './book.ts';
import type { ChosenFile } from './chosen-file.ts';
import { openWorkbook } from './open-workbook.ts';
import { painted } from './painted.ts';
import { PAGE } from './wording.vi.ts';

/** All that a workbook needs beyond the page itself: loaded when the first one is opened. */

export { OpenWork } from './open-work.ts';

export type Prepared =
  | {
      readonly ok: true;
      readonly isReadOnly: boolean;
      /** Whether the grid calculates formulas; else some have no values, and stay without. */
      readonly isCalculating: boolean;
      /** Puts the workbook into the grid, which is to be in sight by then, so that it can take the keyboard. */
      readonly layOut: (listener: BookListener) => Book;
    }
  | { readonly ok: false; readonly text: string };

/**
 * Reads a file and loads what shows it.
 * @param mayCalculate whether formulas that the file gives no values for are to be calculated
 * @param loading is called with what is being done, and how much of it is done (null: not known)
 */
export async function prepare(
  file: ChosenFile,
  element: HTMLElement,
  mayCalculate: boolean,
  loading: (text: string, done: number | null) => void,
): Promise<Prepared> {
  const opened = await openWorkbook(file.name, file.bytes, {
    mayCalculate,
    onProgress: (done) => {
      loading(PAGE.reading(file.name), done);
    },
  });
  if (!opened.ok) return opened;
  const grid = await gridIn(element, (done) => {
    loading(PAGE.loadingGrid, done);
  });
  loading(PAGE.laying, null);
  await painted();
  return {
    ok: true,
    isReadOnly: opened.file.isReadOnly,
    isCalculating: opened.file.isCalculating !== false,
    layOut: (listener) => new Book(grid, opened.file, listener),
  };
}

let started: StartedGrid | null = null;

/** The grid in its element; loaded and started once. */
async function gridIn(element: HTMLElement, onProgress: (done: number) => void): Promise<StartedGrid> {
  if (started) return started;
  const globals = await loadGrid({ react: PUBLISHED, addressOf: asset, onProgress });
  started ??= startGrid(globals, element, true);
  return started;
}

/** The grid's scripts look for React under these names, the two halves of each in one. */
const PUBLISHED = { React: { ...React, ...runtime }, ReactDOM: { ...ReactDOM, ...client } };
