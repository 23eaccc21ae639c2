// How long a clerk waits from opening the pane until it can be used, in a browser without a window.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Prints the median of some openings of the built pane; a time alone passes no limit. */
export async function interactive(root) {
  const require = createRequire(import.meta.url);
  const { timesToInteractive } = require(join(root, 'dist/bench/interactive.cjs'));
  const times = await timesToInteractive(readFileSync(join(root, 'dist/bench/page.js'), 'utf8'));
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
  console.log(`g: the pane in a browser: ${median.toFixed(0)} ms from navigation until it can be used`);
}
