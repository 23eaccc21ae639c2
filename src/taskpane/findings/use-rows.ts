import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { focusRow, nextRow, ROW, ROW_OF } from './rows.ts';
import { hasRow, isFold, rowKeys, type SectionModel } from './list-model.ts';

/** Which rows of the list are open, and which of them the Tab key reaches. */
export interface Rows {
  /** The row that the Tab key reaches; the arrows go on from there. */
  readonly current: string | undefined;
  readonly isOpen: (key: string) => boolean;
  /** Opens a row or closes it; of the findings one is open at a time. */
  readonly toggle: (key: string) => void;
}

/** What a section must know of the rows; the same as long as nothing changed in it. */
export interface SectionRows {
  /** undefined: the current row is in another section. */
  readonly current: string | undefined;
  readonly opened: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
}

export function rowsIn({ current, opened, toggle }: SectionRows): Rows {
  return { current, isOpen: (key) => opened.has(key), toggle };
}

export interface AllRows {
  readonly of: (section: SectionModel) => SectionRows;
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
): readonly [AllRows, ListHandlers] {
  const [last, setLast] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const keys = useMemo(() => rowKeys(sections, opened), [sections, opened]);
  const openedBySection = useMemo(() => openedIn(sections, opened), [sections, opened]);
  // Where the row has gone, the one that came in its place.
  const current =
    last && keys.includes(last.key) ? last.key : keys[Math.min(last?.index ?? 0, keys.length - 1)];
  const focus = useKeptFocus(list, current);

  const latest = useLatest(keys);
  const visited = useCallback(
    (key: string) => {
      setLast({ key, index: Math.max(0, latest.current.indexOf(key)) });
    },
    [latest],
  );
  const toggle = useCallback(
    (key: string) => {
      setOpened((before) => toggled(before, key));
      visited(key);
    },
    [visited],
  );
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
  const of = (section: SectionModel): SectionRows => ({
    current: current !== undefined && hasRow(section, current) ? current : undefined,
    opened: openedBySection.get(section.key) ?? NONE,
    toggle,
  });
  return [{ of }, { onFocus, onBlur, onKeyDown }];
}

const NONE: ReadonlySet<string> = new Set();

/** The open rows of each section that has any. */
function openedIn(
  sections: readonly SectionModel[],
  opened: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  if (opened.size === 0) return found;
  for (const section of sections) {
    const own = [...opened].filter((key) => hasRow(section, key));
    if (own.length > 0) found.set(section.key, new Set(own));
  }
  return found;
}

function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
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
