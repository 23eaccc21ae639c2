import type { Steps } from '../../src/grid/index.ts';
import { stoppable } from '../../src/workbench/stoppable.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Each step takes longer than the page may go without answering. */
function* counting(to: number, step: (count: number) => void): Steps<number> {
  for (let count = 1; count <= to; count++) {
    step(count);
    jest.advanceTimersByTime(100);
    yield;
  }
  return to;
}

test('Work that nobody stops gives what it ends in, and tells of itself before each pause', async () => {
  const told: number[] = [];
  let now = 0;
  const steps = counting(3, (count) => {
    now = count;
  });
  const working = stoppable(steps, new AbortController().signal, () => told.push(now));
  await jest.runAllTimersAsync();
  expect(await working).toBe(3);
  expect(told).toEqual([1, 2, 3]);
});

test.each([
  ['in its midst', 2, 2],
  ['at its last step', 3, 3],
])('Work that is stopped %s says so, and does no step more', async (_, stopped, done) => {
  const stopper = new AbortController();
  let now = 0;
  const steps = counting(3, (count) => {
    now = count;
    if (count === stopped) stopper.abort();
  });
  const working = expect(stoppable(steps, stopper.signal)).rejects.toThrow('not wanted any more');
  await jest.runAllTimersAsync();
  await working;
  expect(now).toBe(done);
});
