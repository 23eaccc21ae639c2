/**
 * How many times as long something takes with four times as much of what it is given: 4 where time grows with the
 * size alone, 16 and more where it grows with its square. The best of several runs, since other work goes on beside;
 * each with another size, so that none finds what an earlier one has kept.
 */
export function growth(run: (size: number) => unknown, size: number): number {
  const [small, large] = [size, size * 4].map((one) =>
    Math.min(...[0, 1, 2].map((more) => timeOf(run, one + more))),
  );
  // What is over in less than a clock tells has not grown.
  return (large ?? 0) / Math.max(small ?? 0, LEAST);
}

/** In milliseconds. */
const LEAST = 10;

function timeOf(run: (size: number) => unknown, size: number): number {
  return processorTime(() => run(size));
}

/** In milliseconds, of the processor alone: a computer with much else to do lets one wait. */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}
