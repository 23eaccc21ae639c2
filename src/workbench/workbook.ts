import * as React from 'react';
import * as runtime from 'react/jsx-runtime';
import * as ReactDOM from 'react-dom';
import * as client from 'react-dom/client';
import { loadGrid, startGrid, type StartedGrid } from '../places/browser/index.ts';

/** All that a workbook needs beyond the page itself: loaded when the first one is opened. */

export { Book } from './book.ts';
export { openWorkbook } from './open-workbook.ts';

let started: StartedGrid | null = null;

/** The grid in its element; loaded and started once. */
export async function gridIn(element: HTMLElement, onProgress: (done: number) => void): Promise<StartedGrid> {
  if (started) return started;
  const globals = await loadGrid({ react: PUBLISHED, onProgress });
  started ??= startGrid(globals, element, true);
  return started;
}

/** The grid's scripts look for React under these names, the two halves of each in one. */
const PUBLISHED = { React: { ...React, ...runtime }, ReactDOM: { ...ReactDOM, ...client } };
