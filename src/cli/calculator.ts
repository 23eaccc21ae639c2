import { LONGEST_CALCULATION, type Answer, type Question } from '../places/formulas/index.ts';
import { FORMULAS_WORKER } from './package.ts';
import { Thread } from './thread.ts';

/** Beside the engine's own memory: the cells that it is sent. */
const MEGABYTES = 96;

/** Formulas are calculated in a thread of their own, which is started when the first file needs it; most never do. */
const thread = new Thread<Question, Answer>(FORMULAS_WORKER, {
  megabytes: MEGABYTES,
  longest: LONGEST_CALCULATION,
});

export function calculated(question: Question): Promise<Answer> {
  return thread.ask(question);
}
