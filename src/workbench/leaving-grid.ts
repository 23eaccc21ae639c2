import type { DOMAttributes, SyntheticEvent } from 'react';

/** For the element around the whole page: what lets the listener know that the clerk turns from the grid to the rest of it. */
export function whenGridIsLeft(
  listener: () => void,
): Pick<DOMAttributes<HTMLElement>, 'onPointerDownCapture' | 'onFocusCapture'> {
  const heed = ({ target }: SyntheticEvent): void => {
    if (target instanceof Element && !target.closest('[data-part="grid"]')) listener();
  };
  return { onPointerDownCapture: heed, onFocusCapture: heed };
}
