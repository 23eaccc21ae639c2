import { parentPort } from 'node:worker_threads';
import { calculate, type Question } from '../places/formulas/index.ts';
import { newModel } from './formula-engine.ts';
import { READY } from './thread.ts';

/**
 * A thread that calculates what it is sent, one question after the other. An engine that stopped is not to be trusted
 * any more: what it throws ends the thread.
 */
async function answer(question: Question): Promise<void> {
  const model = await newModel();
  const values = calculate(model, question);
  model.free();
  parentPort?.postMessage(values);
}

async function main(): Promise<void> {
  // The engine is loaded before the first question, so that loading takes none of its time.
  (await newModel()).free();
  parentPort?.on('message', (question: Question) => void answer(question));
  parentPort?.postMessage(READY);
}

void main();
