import { PARTS } from './wording.vi.ts';

/** What takes the keys for the active cell. */
export const CELL_EDITOR = '[id="__editor___INTERNAL_EDITOR__DOCS_NORMAL"]';

/** It stands beside the formula bar, out of sight. */
const HIDDEN_BUTTON = '[data-u-comp="formula-bar"] button';

/** The grid's own parts that have no name for those who do not see them. */
const NAMES: readonly (readonly [selector: string, name: string])[] = [
  ['[data-u-comp="defined-name"] input', PARTS.address],
  [CELL_EDITOR, PARTS.cell],
  ['[id="__editor___INTERNAL_EDITOR__DOCS_FORMULA_BAR"]', PARTS.formulaBar],
  [HIDDEN_BUTTON, PARTS.close],
  ['button:has(> .univerjs-icon-convert-icon)', PARTS.allSheets],
  ['button:has(> .univerjs-icon-more-icon.univer-rotate-180)', PARTS.sheetsLeft],
  ['button:has(> .univerjs-icon-more-icon:not(.univer-rotate-180))', PARTS.sheetsRight],
  ['[data-u-comp="button"]:has(> .univerjs-icon-reduce-icon)', PARTS.smaller],
  ['[data-u-comp="button"]:has(> .univerjs-icon-increase-icon)', PARTS.larger],
  ['button.univer-rounded-full:empty', PARTS.size],
];

/**
 * Names the grid's parts, those that come later too, and lets the Tab key go through the page in the order in which
 * it is seen: the grid's canvases would come before everything else, and are no stops.
 */
export function nameParts(container: HTMLElement): void {
  const name = (): void => {
    for (const [selector, text] of NAMES)
      for (const part of container.querySelectorAll(selector))
        if (part.ariaLabel !== text) part.ariaLabel = text;
    for (const part of container.querySelectorAll<HTMLElement>(`canvas, ${HIDDEN_BUTTON}`))
      if (part.tabIndex >= 0) part.tabIndex = -1;
  };
  name();
  new MutationObserver(name).observe(container, { childList: true, subtree: true });
}
