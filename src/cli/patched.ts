import { troubleAdvice } from '../app/place-wording.vi.ts';
import type { Plan } from '../grid/index.ts';
import { patchWorkbook } from '../xlsx/index.ts';
import { Refused } from './refused.ts';

/**
 * A workbook's bytes with a plan applied.
 * @param sentence what a command says where it cannot be
 * @throws Refused
 */
export function patched(bytes: Uint8Array, plan: Plan, sentence: (why: string) => string): Uint8Array {
  const result = patchWorkbook(bytes, plan);
  if (!result.ok) throw new Refused(sentence(troubleAdvice(result.trouble)));
  return result.bytes;
}
