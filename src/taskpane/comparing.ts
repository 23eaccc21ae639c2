import { useEffect } from 'react';
import type { Desk } from '../app/desk.ts';

/** Whenever a person comes back to the pane, what was checked is held against the workbook where edits pass unnoticed. */
export function useComparing(desk: Desk): void {
  useEffect(() => {
    const compare = () => {
      if (document.visibilityState === 'visible') void desk.compare();
    };
    window.addEventListener('focus', compare);
    document.addEventListener('visibilitychange', compare);
    return () => {
      window.removeEventListener('focus', compare);
      document.removeEventListener('visibilitychange', compare);
    };
  }, [desk]);
}
