import { isErrorValue, tidyText, type Cell } from '../../grid/index.ts';
import type { ProposalReading, TickReading } from './tick-form.ts';

/** x X × ✓ ✔ ☑ v V, the Cyrillic х, and the tick and the ticked box of Wingdings as its private letters. */
const TICK = /^(?:[xX\u00d7\u2713\u2714\u2611vV\u0445\u0425\uf0fc\uf0fe]|true)$/iu;
/** ü and þ show as ✓ and ☑ in Wingdings; they may be stored without composition. */
const WINGDINGS_TICK = /^[\u00fc\u00fe]$/u;
/** A box to be ticked that was left open, a checkbox that was not ticked, a dash for "none". */
const OPEN = /^(?:[\u2610\u25a1\u25fb\uf0a8\uf06f-]|false)$/iu;
const WINGDINGS_OPEN = /^[\u00a8o]$/u;
/** Choose how the sign before them is drawn; the emoji panel types ✔ with one. */
const VARIATIONS = /[\ufe00-\ufe0f]/gu;

/** Reads a cell of "Phù hợp" or "Chưa phù hợp" (forms/README.md, "Ticks"). */
export function readTick(cell: Cell | undefined): TickReading {
  if (cell === undefined) return { kind: 'blank' };
  const { value } = cell;
  if (value === null) return { kind: 'uncalculated' };
  if (isErrorValue(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'boolean') return { kind: value ? 'tick' : 'blank' };
  const text = tidyText(String(value).replace(VARIATIONS, ''));
  const isWingdings = /wingdings/iu.test(cell.font ?? '');
  if (text === '' || OPEN.test(text) || (isWingdings && WINGDINGS_OPEN.test(text))) return { kind: 'blank' };
  const isTick = TICK.test(text) || (isWingdings && WINGDINGS_TICK.test(text));
  return isTick ? { kind: 'tick' } : { kind: 'other', text };
}

/** Reads a cell of "Đề nghị sửa đổi, bổ sung"; dots and dashes alone propose nothing. */
export function readProposal(cell: Cell | undefined): ProposalReading {
  if (cell === undefined) return { kind: 'blank' };
  const { value } = cell;
  if (value === null) return { kind: 'uncalculated' };
  if (isErrorValue(value)) return { kind: 'error', error: value.error };
  const text = tidyText(String(value));
  return /[\p{L}\p{N}]/u.test(text) ? { kind: 'text', text } : { kind: 'blank' };
}
