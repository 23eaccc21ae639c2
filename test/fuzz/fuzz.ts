import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { newModel } from '../../src/cli/formula-engine.ts';
import { nativeInflater } from '../../src/cli/native-inflater.ts';
import { otherFormatOf } from '../../src/cli/file-names.ts';
import { readOtherFile } from '../../src/cli/other-formats.ts';
import { calculateMissing } from '../../src/places/formulas/index.ts';
import { readWorkbook, type ReadResult } from '../../src/xlsx/index.ts';
import { jsonReport, reportSchema, textReport, workbookToSend } from '../../src/report/index.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { damaged } from './damage.ts';
import { randomFrom } from './random.ts';

/** Checks many damaged copies of real files: each must end in a report or in a coded error, soon and in little memory. */
const LONGEST = 10_000;
/** The most that one copy may add to the memory that the process has ever taken. */
const MEGABYTES = 200;

const rulesets = resolveRulesets();

/** What a file comes to: "checked" or a code. Throws where the program is at fault. */
async function outcomeOf(bytes: Uint8Array, name: string): Promise<string> {
  const other = otherFormatOf(name);
  const read =
    other === null ? readWorkbook(bytes, nativeInflater()) : await readOtherFile({ bytes, format: other });
  if (other === null && !read.ok) expectSame(read.code, readWorkbook(bytes));
  if (!read.ok) return read.code;
  const workbook = await calculateMissing(read.workbook, newModel);
  const checked = workbookToSend(checkWorkbook(workbook, rulesets), workbook, { rulesets, isStrict: false });
  const result = { file: name, trouble: null, writable: true, ...checked };
  const failed = result.notChecked.find((one) => one.messageId === 'failed');
  if (failed) throw new Error(`${failed.rule} failed: ${failed.args.detail}`);
  reportSchema.parse(jsonReport([result]));
  textReport([result]);
  return 'checked';
}

/** Whatever unpacks a file, it is refused for the same reason. */
function expectSame(code: string, other: ReadResult): void {
  const otherCode = other.ok ? 'read' : other.code;
  if (otherCode !== code) throw new Error(`${code} by one inflater, ${otherCode} by the other`);
}

/** The most memory that the process ever took, in megabytes. */
function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { count: { type: 'string' }, seed: { type: 'string' }, each: { type: 'boolean' } },
  });
  const [count, seed] = [Number(values.count ?? 20_000), Number(values.seed ?? Date.now() % 1_000_000)];
  const files = [
    'assets/samples/bao-lam-2022.xlsx',
    ...readdirSync('test/fixtures')
      .filter((name) => /\.(?:xlsx|xls|ods)$/u.test(name))
      .map((name) => `test/fixtures/${name}`),
  ];
  const contents = new Map(files.map((file) => [file, new Uint8Array(readFileSync(file))]));
  const outcomes = new Map<string, number>();
  for (let turn = 0; turn < count; turn++) {
    const random = randomFrom(seed + turn);
    const file = random.pick(files);
    if (values.each) console.log(`copy ${seed + turn} of ${file}`);
    const started = performance.now();
    const before = peak();
    try {
      const outcome = await outcomeOf(damaged(contents.get(file) ?? new Uint8Array(), random), file);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (performance.now() - started > LONGEST) throw new Error('too long');
      if (peak() - before > MEGABYTES) throw new Error('too much memory');
    } catch (error) {
      console.error(`copy ${seed + turn} of ${file}:`, error);
      process.exitCode = 1;
    }
  }
  const told = [...outcomes].map(([outcome, times]) => `${outcome} ${times}`).join(', ');
  console.log(`${count} copies from seed ${seed}: ${told}; at most ${Math.round(peak())} MB`);
}

void main();
