import { parseArgs } from 'node:util';
import { tryWorkbook } from './run.ts';

/**
 * Makes many workbooks of rating tables, and holds what is read and found against what is known of them: no figure read
 * otherwise, no fault missed, none told falsely. Each difference is told with the seed that makes its workbook again.
 */
function main(): void {
  const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } });
  const [count, seed] = [Number(values.count ?? 3_000), Number(values.seed ?? Date.now() % 1_000_000)];
  const seeds = new Map<string, number[]>();
  for (let one = seed; one < seed + count; one++) {
    for (const kind of new Set(tryWorkbook(one).map((difference) => difference.kind)))
      seeds.set(kind, [...(seeds.get(kind) ?? []), one]);
  }
  for (const [kind, all] of seeds)
    console.error(`${kind}: ${all.length}, by seeds ${all.slice(0, 10).join(', ')}`);
  if (seeds.size > 0) process.exitCode = 1;
  console.log(`${count} workbooks from seed ${seed}: ${seeds.size} kinds of differences`);
}

main();
