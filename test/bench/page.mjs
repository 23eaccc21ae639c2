// How long the browser page keeps a clerk waiting with a large workbook: 20 sheets of 500 rows.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ratingTables } from './workbooks.mjs';

/** The longest that the page may not answer while it is scrolled, checked or edited, in milliseconds. */
const LONGEST = 200;

/** Whether no single task was longer, the opening apart; prints what was. */
export async function page(root) {
  const require = createRequire(import.meta.url);
  const { waitingsInPage } = require(join(root, 'dist/bench/page.cjs'));
  const [opening, ...others] = await waitingsInPage(ratingTables());
  for (const { what, whole, tasks } of [opening, ...others])
    console.log(
      `h: the page, ${what}: ${whole.toFixed(0)} ms, longest tasks ${tasks.slice(0, 5).join(', ')} ms`,
    );
  return others.every(({ tasks }) => tasks.every((task) => task <= LONGEST));
}
