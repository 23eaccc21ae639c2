import { startTransition, useEffect, useState } from 'react';

/**
 * So many sections are shown at first: more than a report has forms, and than a window is high. So many are added at a
 * time, too: each may have many findings, and in between the page answers.
 */
const STEP = 10;

/** How many of all sections are shown by now: in a long list the others come bit by bit, so that the pane answers. */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(STEP);
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
