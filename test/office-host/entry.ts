import type { Value } from '../../src/grid/index.ts';

/** What Excel makes of something put into a cell as if typed there. */
export type Entry =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'value'; readonly value: Value; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string };

const ERRORS = /^#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!)$/;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const PERCENT = /^[+-]?\d+(?:\.\d+)?\s*%$/;
const DATE = /^\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$/;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;

/**
 * Texts that look like something else become it, as in Excel; a leading apostrophe, or a cell whose format is text,
 * keeps them. Dates become some serial number: which is no matter here.
 */
export function entryOf(raw: unknown, format: string): Entry {
  if (raw === null) return { kind: 'untouched' };
  if (raw === '') return { kind: 'value', value: null };
  if (typeof raw === 'string' && raw.startsWith("'")) return { kind: 'value', value: raw.slice(1) || null };
  if (format === '@') return { kind: 'value', value: typeof raw === 'string' ? raw : JSON.stringify(raw) };
  if (typeof raw !== 'string') return { kind: 'value', value: raw as number | boolean };
  return typed(raw);
}

function typed(text: string): Entry {
  const plain = text.trim();
  if (NUMBER.test(plain)) return { kind: 'value', value: Number(plain.replaceAll(',', '')) };
  if (PERCENT.test(plain)) return { kind: 'value', value: parseFloat(plain) / 100, format: '0%' };
  if (DATE.test(plain)) return { kind: 'value', value: 45000, format: 'd-mmm' };
  if (TIME.test(plain)) return { kind: 'value', value: 0.5, format: 'h:mm' };
  if (/^(?:true|false)$/i.test(plain)) return { kind: 'value', value: plain.toLowerCase() === 'true' };
  if (ERRORS.test(plain)) return { kind: 'value', value: { error: plain } };
  if (/^[=+\-@]./.test(plain)) return { kind: 'formula', formula: plain.replace(/^=/, '') };
  return { kind: 'value', value: text };
}
