// Prints every sentence of the catalogue once, as the rule tests make it, for a person to read.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'sentences-'));
const file = join(folder, 'sentences.jsonl');
execFileSync('node_modules/.bin/jest', ['test/rules', '--runInBand', '--silent'], {
  env: { ...process.env, SENTENCES: file },
  stdio: 'ignore',
});
const lines = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
rmSync(folder, { recursive: true });

const seen = new Set();
console.log('| quy tắc | mức | câu | cần làm | gợi ý |\n| --- | --- | --- | --- | --- |');
for (const { rule, messageId, severity, message, advice, hints } of lines.sort((a, b) =>
  a.rule < b.rule ? -1 : 1,
)) {
  const key = `${rule}/${messageId}/${severity}`;
  if (seen.has(key)) continue;
  seen.add(key);
  console.log(`| ${key} | ${severity} | ${message} | ${advice} | ${hints.join(' ')} |`);
}
