// The whole command against SheetJS reading the same files one by one, each in a process that starts cold.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, time, toldAmount, toldRatio } from './figures.mjs';
import { LIMITS } from './limits.mjs';
import { reports } from './reports.mjs';

const MEMORY = fileURLToPath(new URL('tell-memory.cjs', import.meta.url));
const FEW = 300;
const MANY = 3_000;
const READ_ALL = `
const XLSX = require('@e965/xlsx');
const fs = require('node:fs');
for (const name of fs.readdirSync(process.argv[1])) XLSX.read(fs.readFileSync(process.argv[1] + '/' + name));
`;

/** @param at where the product lies, and an empty folder to work in */
export async function processes({ root, seed, folder }) {
  const filled = (name, contents) => folderOf(join(folder, name), contents);
  const one = filled('one', [seed]);
  const same = filled(
    'same',
    Array.from({ length: FEW }, () => seed),
  );
  const different = filled('different', reports(seed, MANY));
  const fewer = filled('fewer', reports(seed, FEW));
  return [
    await raced('a: the sample, process start included', root, {
      folder: one,
      rounds: 15,
      limit: LIMITS.cold,
    }),
    await raced(`d: ${FEW} files in a folder`, root, { folder: same, rounds: 3, limit: LIMITS.folder }),
    await raced(`d: ${MANY} different files`, root, {
      folder: different,
      rounds: 1,
      limit: LIMITS.different,
    }),
    isFlat(root, fewer, different),
  ];
}

function folderOf(folder, contents) {
  mkdirSync(folder);
  let file = 0;
  for (const bytes of contents) writeFileSync(join(folder, `${String(file++).padStart(4, '0')}.xlsx`), bytes);
  return folder;
}

async function raced(what, root, { folder, rounds, limit }) {
  const [ours, theirs] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(await time(() => checked(root, folder)));
    theirs.push(await time(() => node(root, ['-e', READ_ALL, folder])));
  }
  return toldRatio(what, { ours: median(ours), theirs: median(theirs), limit });
}

/** In a heap so small that nothing lies in it for long that is not kept: a larger one is emptied when it pleases. */
const SMALL_HEAP = '--max-old-space-size=96';

/** Whether ten times as many files take no more memory. */
function isFlat(root, fewer, different) {
  const [few, many] = [fewer, different].map((files) => peakOf(root, files, [SMALL_HEAP]));
  const amount = Number((many / few).toFixed(2));
  const what = `d: memory of ${MANY} different files, ${many} MB, to that of ${FEW}, ${few} MB`;
  return toldAmount(what, { amount, unit: 'times as much', limit: LIMITS.differentGrowth });
}

/** The most megabytes that the command ever takes for a folder or file. */
export function peakOf(root, path, flags = []) {
  return Number(checked(root, path, ['--require', MEMORY, ...flags]).output[3]);
}

function checked(root, path, flags = []) {
  return node(root, [...flags, join(root, 'dist/cli/soat-bieu.js'), 'check', '--format', 'json', path]);
}

function node(cwd, args) {
  return spawnSync(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
}
