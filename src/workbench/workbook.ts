import * as React from 'react';
import * as runtime from 'react/jsx-runtime';
import * as ReactDOM from 'react-dom';
import * as client from 'react-dom/client';
import { loadGrid, preparing, startGrid, type StartedGrid } from '../places/browser/index.ts';
import { asset } from './asset.ts';
import { Book, type BookListener } from './book.ts';
import type { ChosenFile } from './chosen-file.ts';
import { openWorkbook } from './open-workbook.ts';
import { painted } from './painted.ts';
import { stoppable } from './stoppable.ts';
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

/** How a file is made ready to be shown. */
export interface PrepareOptions {
  /** Whether formulas that the file gives no values for are to be calculated. */
  readonly mayCalculate: boolean;
  readonly signal: AbortSignal;
  /** Is called with what is being done, and how much of it is done (null: not known). */
  readonly loading: (text: string, done: number | null) => void;
}

/**
 * Reads a file and loads what shows it; nothing that is in sight changes by it.
 * @throws Error where it was told to stop
 */
export async function prepare(
  file: ChosenFile,
  element: HTMLElement,
  { mayCalculate, signal, loading }: PrepareOptions,
): Promise<Prepared> {
  let isRead = false;
  // The grid's scripts are on their way while the file is read.
  const starting = gridIn(element, (done) => {
    if (isRead) loading(PAGE.loadingGrid, done);
  });
  // Of a file that cannot be read nobody asks for the grid.
  starting.catch(() => undefined);
  // What is being done is seen before it is begun.
  await painted();
  const opened = await openWorkbook(file.name, file.bytes, {
    mayCalculate,
    signal,
    onProgress: (done) => {
      loading(PAGE.reading(file.name), done);
    },
  });
  if (!opened.ok) return opened;
  isRead = true;
  const grid = await starting;
  loading(PAGE.laying, null);
  await painted();
  const laid = await stoppable(preparing(opened.file), signal);
  return {
    ok: true,
    isReadOnly: opened.file.isReadOnly,
    isCalculating: opened.file.isCalculating !== false,
    layOut: (listener) => new Book(grid, laid, listener),
  };
}

let starting: Promise<StartedGrid> | null = null;
/** Of those that wait for the grid the last one is told how far it has come. */
let told: (done: number) => void = () => undefined;

/** The grid in its element; loaded and started once, and tried again where that failed. */
function gridIn(element: HTMLElement, onProgress: (done: number) => void): Promise<StartedGrid> {
  told = onProgress;
  starting ??= startedIn(element).catch((error: unknown) => {
    starting = null;
    throw error;
  });
  return starting;
}

async function startedIn(element: HTMLElement): Promise<StartedGrid> {
  const onProgress = (done: number): void => {
    told(done);
  };
  const globals = await loadGrid({ react: PUBLISHED, addressOf: asset, onProgress });
  return startGrid(globals, element, true);
}

/** The grid's scripts look for React under these names, the two halves of each in one. */
const PUBLISHED = { React: { ...React, ...runtime }, ReactDOM: { ...ReactDOM, ...client } };
