// Figures as they are told.

export function median(list) {
  return list.toSorted((a, b) => a - b)[list.length >> 1];
}

/** The milliseconds of a task, whether it ends at once or later. */
export async function time(task) {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** Prints "a: the sample: 3.4 ms, SheetJS 5.1 ms, ratio 0.67 (at most 1.1)"; whether it is no more. */
export function toldRatio(what, { ours, theirs, limit }) {
  const ratio = ours / theirs;
  const times = `${milliseconds(ours)}, SheetJS ${milliseconds(theirs)}`;
  console.log(`${what}: ${times}, ratio ${ratio.toFixed(2)}${told(ratio <= limit, limit)}`);
  return ratio <= limit;
}

/** Prints what a task took at most; whether it is no more than the limit. */
export function toldAmount(what, { amount, unit, limit }) {
  console.log(`${what}: ${amount} ${unit}${told(amount <= limit, limit)}`);
  return amount <= limit;
}

/** What is measured to compare with; it passes no limit. */
export function toldBeside(what, { ours, theirs }) {
  console.log(`   beside: ${what} ${milliseconds(ours)}, ratio ${(ours / theirs).toFixed(2)}`);
}

function told(isMet, limit) {
  return ` (${isMet ? 'at most' : 'MORE THAN'} ${limit})`;
}

function milliseconds(amount) {
  return amount < 10_000 ? `${amount.toFixed(1)} ms` : `${(amount / 1000).toFixed(1)} s`;
}
