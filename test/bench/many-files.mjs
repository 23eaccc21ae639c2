// 300 reports in a folder: the whole command against SheetJS reading them one by one, each with its process start.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILES = 300;
const ROUNDS = 5;
const READ_ALL = `
const XLSX = require('@e965/xlsx');
const fs = require('node:fs');
for (const name of fs.readdirSync(process.argv[1])) XLSX.read(fs.readFileSync(process.argv[1] + '/' + name));
`;

/** The ratio of the medians of some rounds, run in turn. */
export function manyFiles(root) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  for (let file = 0; file < FILES; file++) {
    copyFileSync(
      join(root, 'assets/samples/bao-lam-2022.xlsx'),
      join(folder, `${String(file).padStart(3, '0')}.xlsx`),
    );
  }
  const ours = [];
  const theirs = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(seconds(['dist/cli/soat-bieu.js', 'check', '--format', 'json', folder], root));
    theirs.push(seconds(['-e', READ_ALL, folder], root));
  }
  rmSync(folder, { recursive: true });
  const [own, other] = [median(ours), median(theirs)];
  console.log(
    `d: ${FILES} files in a folder: ${own.toFixed(2)} s, SheetJS one by one ${other.toFixed(2)} s, ratio ${(own / other).toFixed(2)}`,
  );
  return own / other <= 1;
}

function seconds(args, cwd) {
  const started = performance.now();
  spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
  return (performance.now() - started) / 1000;
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}
