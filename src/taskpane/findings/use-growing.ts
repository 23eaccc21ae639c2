import { startTransition, useEffect, useState } from 'react';

/** So many sections are shown at once: more than a report has forms, and than a window is high. */
const FIRST = 10;
/** So many are added at a time: each may have many findings, and between them the page answers. */
const STEP = 5;

/** How many of all sections are shown by now: in a long list the others come bit by bit, so that the pane answers. */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(FIRST);
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => {
      startTransition(() => {
        setCount(count + STEP);
      });
    }, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [count, total]);
  return Math.min(count, total);
}
