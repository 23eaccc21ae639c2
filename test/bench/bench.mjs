// How the whole check compares with SheetJS merely reading the same bytes, how much memory it takes, and whether
// its time grows in step with the rows. Run it by `npm run bench`; a limit that is passed gives exit status 1.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { excelRequests } from './excel-requests.mjs';
import { median, time, toldAmount } from './figures.mjs';
import { interactive } from './interactive.mjs';
import { LIMITS } from './limits.mjs';
import { page } from './page.mjs';
import { peakOf, processes } from './processes.mjs';
import { warm } from './warm.mjs';
import { nearForms, ratingTables, withLongSheet } from './workbooks.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { checkBytes: check } = createRequire(import.meta.url)(join(ROOT, 'dist/bench/check.cjs'));

const seed = new Uint8Array(readFileSync(join(ROOT, 'assets/samples/bao-lam-2022.xlsx')));
const long = withLongSheet(seed);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const isMet = [
    await warm('a: the sample', { check, bytes: seed, limit: LIMITS.warm, warmUp: 100, runs: 20 }),
    ...(await processes({ root: ROOT, seed, folder })),
    await warm('b: 20 sheets of 500 rows and 10 columns', {
      check,
      bytes: ratingTables(),
      limit: LIMITS.tables,
      warmUp: 10,
      runs: 20,
    }),
    await warm('c: the sample and 100,000 rows of 10 columns', {
      check,
      bytes: long,
      limit: LIMITS.long,
      warmUp: 1,
      runs: 3,
      // exceljs passes over the sheet.
      peers: ['hucre', 'the limit'],
    }),
    peak('c: memory of it', long, LIMITS.longMegabytes),
    peak('c: memory of the sample and 300,000 rows', withLongSheet(seed, 300_000), LIMITS.longestMegabytes),
    await growth(withLongSheet(seed, 10_000), long),
    await warm('e: 3 sheets of 5,000 rows that look like forms', {
      check,
      bytes: nearForms(),
      limit: LIMITS.nearForms,
      warmUp: 2,
      runs: 5,
      peers: [],
    }),
    await excelRequests(ROOT),
    await page(ROOT),
  ];
  await interactive(ROOT);
  if (isMet.includes(false)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** The most memory that the command ever takes while it checks a file. */
function peak(what, bytes, limit) {
  const file = join(folder, 'long.xlsx');
  writeFileSync(file, bytes);
  return toldAmount(what, { amount: peakOf(ROOT, file), unit: 'MB', limit });
}

async function growth(short, whole) {
  const times = [];
  for (const bytes of [short, whole]) {
    const runs = [];
    for (let run = 0; run < 3; run++) runs.push(await time(() => check(bytes)));
    times.push(median(runs));
  }
  const amount = Number((times[1] / times[0]).toFixed(1));
  return toldAmount('c: 100,000 rows to 10,000', { amount, unit: 'times as long', limit: LIMITS.growth });
}
