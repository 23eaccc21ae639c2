import { inSlices } from '../../src/app/slices.ts';
import { finish, type Steps } from '../../src/grid/index.ts';

function* counting(to: number): Steps<number> {
  let steps = 0;
  while (steps < to) {
    yield;
    steps++;
  }
  return steps;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('work in slices ends in what it ends in at once', async () => {
  expect(await inSlices(counting(100))).toBe(finish(counting(100)));
});

test('between slices others come to their turn', async () => {
  const order: string[] = [];
  function* slow(): Steps<string> {
    for (let step = 1; step <= 3; step++) {
      order.push(`step ${step}`);
      jest.advanceTimersByTime(60);
      yield;
    }
    return 'done';
  }
  const working = inSlices(slow());
  setTimeout(() => order.push('another'), 0);
  await jest.runAllTimersAsync();
  expect(await working).toBe('done');
  expect(order).toEqual(['step 1', 'step 2', 'another', 'step 3']);
});

test('work that is told to stop does no further step', async () => {
  const stopper = new AbortController();
  let steps = 0;
  function* endless(): Steps<never> {
    for (;;) {
      steps++;
      jest.advanceTimersByTime(60);
      if (steps === 3) stopper.abort();
      yield;
    }
  }
  const working = inSlices(endless(), stopper.signal);
  await jest.runAllTimersAsync();
  expect(await working).toBeNull();
  expect(steps).toBe(3);
});

test('a slice ends before a step that would make it too long', async () => {
  const order: string[] = [];
  function* steady(): Steps<string> {
    for (let step = 1; step <= 5; step++) {
      order.push(`step ${step}`);
      jest.advanceTimersByTime(12);
      yield;
    }
    return 'done';
  }
  const working = inSlices(steady(), undefined, () => order.push('pause'));
  await jest.runAllTimersAsync();
  expect(await working).toBe('done');
  expect(order).toEqual(['step 1', 'step 2', 'pause', 'step 3', 'step 4', 'pause', 'step 5']);
});
