// How the whole check compares with SheetJS merely reading the same bytes, how much memory it takes, and whether
// its time grows in step with the rows. Run it by `npm run bench`; a limit that is passed gives exit status 1.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as XLSX from '@e965/xlsx';
import { excelRequests } from './excel-requests.mjs';
import { interactive } from './interactive.mjs';
import { manyFiles } from './many-files.mjs';
import { page } from './page.mjs';
import { nearForms, ratingTables, withLongSheet } from './workbooks.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LIMITS = { ratio: 1, megabytes: 350, growth: 15 };
const [, , module = join(ROOT, 'dist/bench/index.mjs'), only = null] = process.argv;

if (!existsSync(module)) {
  console.error(`${module} is not there: build it first (npm run bench does).`);
  process.exit(2);
}
const { checkBytes } = await import(pathToFileURL(module).href);

if (only === null) await measureAll();
else printPeak(only);

async function measureAll() {
  const seed = new Uint8Array(readFileSync(join(ROOT, 'assets/samples/bao-lam-2022.xlsx')));
  const long = withLongSheet(seed);
  const limits = [
    ratio('a: the sample', seed, 20),
    ratio('b: 20 sheets of 500 rows and 10 columns', ratingTables(), 20),
    ratio('c: the sample and 100,000 rows of 10 columns', long, 5),
    peak(long),
    growth(withLongSheet(seed, 10_000), long),
    manyFiles(ROOT),
    ratio('e: 3 sheets of 5,000 rows that look like forms', nearForms(), 5),
    await excelRequests(ROOT),
    await page(ROOT),
  ];
  await interactive(ROOT);
  if (limits.includes(false)) process.exitCode = 1;
}

/** Runs both in turn, warmed up by half as many runs that are not counted, so that whatever else the machine does falls on both. */
function ratio(what, bytes, runs) {
  const ours = [];
  const theirs = [];
  for (let run = -Math.floor(runs / 2); run < runs; run++) {
    const times = [time(() => checkBytes(bytes)), time(() => XLSX.read(bytes))];
    if (run < 0) continue;
    ours.push(times[0]);
    theirs.push(times[1]);
  }
  const [own, other] = [median(ours), median(theirs)];
  console.log(
    `${what}: ${own.toFixed(1)} ms, SheetJS ${other.toFixed(1)} ms, ratio ${(own / other).toFixed(2)}`,
  );
  return own / other <= LIMITS.ratio;
}

/** The most memory a process of its own ever takes while it checks. */
function peak(bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'long.xlsx');
  writeFileSync(file, bytes);
  const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), module, file]);
  rmSync(folder, { recursive: true });
  console.log(`c: at most ${String(printed).trim()} MB`);
  return Number(printed) <= LIMITS.megabytes;
}

function printPeak(file) {
  checkBytes(new Uint8Array(readFileSync(file)), 'bench.xlsx');
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
}

function growth(short, long) {
  const times = [short, long].map((bytes) => median([1, 2, 3].map(() => time(() => checkBytes(bytes)))));
  const times10 = times[1] / times[0];
  console.log(
    `10,000 rows: ${times[0].toFixed(0)} ms; 100,000 rows: ${times[1].toFixed(0)} ms, ${times10.toFixed(1)} times as long`,
  );
  return times10 <= LIMITS.growth;
}

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}
