import type { Plan } from '../../grid/index.ts';
import { crc32 } from '../zip/crc32.ts';

/**
 * What a workbook was before a plan, kept beside the plan's inverse: values that were stored and texts of several
 * fonts cannot be said by a plan. It lives as long as the inverse itself does; a copy of the inverse works without.
 */
interface Former {
  readonly before: Uint8Array;
  readonly after: Fingerprint;
  readonly plan: Plan;
}

interface Fingerprint {
  readonly length: number;
  readonly crc: number;
}

const formers = new WeakMap<Plan, Former>();

export function rememberFormer(
  inverse: Plan,
  { before, after, plan }: Pick<Former, 'before' | 'plan'> & { readonly after: Uint8Array },
): void {
  formers.set(inverse, { before, after: fingerprintOf(after), plan });
}

/** The workbook to go back to, where the bytes are still those that the plan made; null where they are not. */
export function formerOf(inverse: Plan, bytes: Uint8Array): Pick<Former, 'before' | 'plan'> | null {
  const former = formers.get(inverse);
  if (former?.after.length !== bytes.length || former.after.crc !== crc32(bytes)) return null;
  return former;
}

function fingerprintOf(bytes: Uint8Array): Fingerprint {
  return { length: bytes.length, crc: crc32(bytes) };
}
