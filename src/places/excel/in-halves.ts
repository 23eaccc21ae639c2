import { isOfExcelItself } from './troubles.ts';

/** What Excel gave of a thing, or why it gave nothing. */
export type Answered<R> =
  { readonly ok: true; readonly value: R } | { readonly ok: false; readonly error: unknown };

/** After so many things that Excel could not answer the others are not asked for one by one either. */
const MOST_FAILURES = 60;

/**
 * Asks for many things with one sync. Where Excel refuses, as it refuses a whole request because of one thing in it,
 * they are asked for in halves, down to what it refuses alone: one more sync for each halving, none while nothing is
 * wrong.
 * @param ask queues the question; what it gives is called after the sync
 * @param isFatal whether an error leaves nothing to be found out: none of the things will be answered
 * @returns what became of each, in their order
 * @throws such an error, as while a cell is being edited
 */
export async function askInHalves<T, R>(
  context: Excel.RequestContext,
  things: readonly T[],
  ask: (thing: T) => () => R,
  isFatal: (error: unknown) => boolean = isOfExcelItself,
): Promise<Answered<R>[]> {
  const left = { failures: MOST_FAILURES };
  return things.length === 0 ? [] : asked(context, things, ask, isFatal, left);
}

async function asked<T, R>(
  context: Excel.RequestContext,
  things: readonly T[],
  ask: (thing: T) => () => R,
  isFatal: (error: unknown) => boolean,
  left: { failures: number },
): Promise<Answered<R>[]> {
  const answers = things.map(ask);
  try {
    await context.sync();
    return answers.map((answer) => ({ ok: true, value: answer() }));
  } catch (error) {
    if (isFatal(error)) throw error;
    if (things.length === 1 || left.failures <= 0) {
      left.failures -= 1;
      return things.map(() => ({ ok: false, error }));
    }
    const middle = Math.ceil(things.length / 2);
    const first = await asked(context, things.slice(0, middle), ask, isFatal, left);
    return [...first, ...(await asked(context, things.slice(middle), ask, isFatal, left))];
  }
}
