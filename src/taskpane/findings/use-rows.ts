import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { focusRow, nextRow, ROW, ROW_OF } from './rows.ts';
import { isFold, rowKeys, type SectionModel } from './list-model.ts';

/** Which rows of the list are open, and which of them the Tab key reaches. */
export interface Rows {
  /** The row that the Tab key reaches; the arrows go on from there. */
  readonly current: string | undefined;
  readonly isOpen: (key: string) => boolean;
  /** Opens a row or closes it; of the findings one is open at a time. */
  readonly toggle: (key: string) => void;
}

export interface ListHandlers {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Moves through the rows with the arrows, Home and End; opens with the arrow to the right, closes with the left. */
export function useRows(
  list: RefObject<HTMLElement | null>,
  sections: readonly SectionModel[],
): readonly [Rows, ListHandlers] {
  const [last, setLast] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const keys = rowKeys(sections, opened);
  // Where the row has gone, the one that came in its place.
  const current =
    last && keys.includes(last.key) ? last.key : keys[Math.min(last?.index ?? 0, keys.length - 1)];
  const focus = useKeptFocus(list, current);

  const visited = (key: string) => {
    setLast({ key, index: Math.max(0, keys.indexOf(key)) });
  };
  const toggle = (key: string) => {
    setOpened((before) => toggled(before, key));
    visited(key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const own = event.target.dataset[ROW];
    if (own === undefined) {
      if (event.key !== 'Escape') return;
      focusRow(list.current, rowAround(event.target));
    } else {
      const next = nextRow(keys, own, event.key);
      if (next !== undefined) focusRow(list.current, next);
      else if (opens(event.key, opened.has(own))) toggle(own);
      else return;
    }
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent) => {
    focus.came();
    const key = event.target instanceof HTMLElement ? rowAround(event.target) : undefined;
    if (key !== undefined && key !== last?.key) visited(key);
  };
  const onBlur = (event: FocusEvent) => {
    // With nowhere to go the element may have gone, or the person to another window: both come back here.
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) focus.went();
  };
  return [
    { current, isOpen: (key) => opened.has(key), toggle },
    { onFocus, onBlur, onKeyDown },
  ];
}

/** Gives the focus to the current row where it was in the list and was lost with what went away. */
function useKeptFocus(list: RefObject<HTMLElement | null>, current: string | undefined) {
  const isIn = useRef(false);
  useLayoutEffect(() => {
    const active = list.current?.ownerDocument.activeElement;
    // Never out of another window: the clerk may be typing in the workbook.
    if (isIn.current && active?.tagName === 'BODY' && document.hasFocus()) focusRow(list.current, current);
  });
  return {
    came: () => {
      isIn.current = true;
    },
    went: () => {
      isIn.current = false;
    },
  };
}

function rowAround(element: HTMLElement): string | undefined {
  return element.dataset[ROW] ?? element.closest<HTMLElement>('[data-row-of]')?.dataset[ROW_OF];
}

function opens(key: string, isOpen: boolean): boolean {
  return isOpen ? key === 'ArrowLeft' || key === 'Escape' : key === 'ArrowRight';
}

function toggled(opened: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const without = [...opened].filter((other) => other !== key && (isFold(other) || isFold(key)));
  return new Set(opened.has(key) ? without : [...without, key]);
}
