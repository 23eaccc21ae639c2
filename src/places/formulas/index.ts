import type { Workbook } from '../../grid/index.ts';
import { calculate } from './calculate.ts';
import type { NewModel } from './engine.ts';
import { questionOf, withAnswer, type Answer, type Question } from './question.ts';

export { calculate } from './calculate.ts';
export type { Model, NewModel } from './engine.ts';
export { withMemoryLimit } from './memory-limit.ts';
export { lacksValues, type Answer, type Question } from './question.ts';

/**
 * How long a workbook's formulas may be calculated, in milliseconds, and with how much of the engine's memory, in
 * bytes. A report's are done in a few; a formula made so, by mistake or on purpose, would never end.
 */
export const LONGEST_CALCULATION = 2000;
export const LARGEST_MEMORY = 192 * 2 ** 20;

/** Answers a question within the limits; rejects where they were reached, or the engine stopped. */
export type Calculator = (question: Question) => Promise<Answer>;

/** A workbook, and whether its calculation was given up: then none of the values that it lacks was calculated. */
export interface Calculated {
  readonly workbook: Workbook;
  readonly isGivenUp: boolean;
}

/**
 * A workbook whose formulas without a stored value were calculated. Stored values are taken as they are. What could
 * not be calculated stays without a value (null), and is told as not calculated.
 */
export async function calculateBy(workbook: Workbook, calculator: Calculator): Promise<Calculated> {
  const question = questionOf(workbook);
  if (!question) return { workbook, isGivenUp: false };
  try {
    const answer = await calculator(question);
    return { workbook: withAnswer(workbook, question.places, answer), isGivenUp: false };
  } catch {
    // The engine stopped (a formula too deep for it), or was stopped: all stays as it was.
    return { workbook, isGivenUp: true };
  }
}

/** As `calculateBy`, in this thread and without limits: for workbooks that the product itself made. */
export async function calculateMissing(workbook: Workbook, newModel: NewModel): Promise<Workbook> {
  const calculated = await calculateBy(workbook, async (question) => {
    const model = await newModel();
    const answer = calculate(model, question);
    model.free();
    return answer;
  });
  return calculated.workbook;
}
