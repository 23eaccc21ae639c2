import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments } from '../../../src/cli/arguments.ts';
import { runNarrate } from '../../../src/cli/narrate.ts';
import { SAMPLE } from '../../../src/cli/package.ts';
import { emptied, fill } from '../../cli/filling.ts';
import { makeFolder } from '../../cli/folder.ts';
import { outcomeOf } from '../../cli/outcome.ts';
import { repacked } from '../../workbooks/repacked.ts';
import { everyEdit } from './everything.ts';
import { mustPatch } from './patching.ts';
import { newErrors, SDK_VALIDATOR, sdkErrors } from './sdk-validator.ts';

/** Workbooks of every program that the fixtures have, and those that once were broken by being written. */
const FILES = [
  'assets/samples/bao-lam-2022.xlsx',
  ...readdirSync('test/fixtures')
    .filter((name) => name.endsWith('.xlsx') && name !== 'encrypted.xlsx')
    .map((name) => `test/fixtures/${name}`),
];
const PATIENCE = 240_000;

interface Written {
  readonly what: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** A fixture with every kind of edit, and with all of them taken back by a copy of the inverse. */
function patched(file: string): Written[] {
  const before = readFileSync(file);
  const { bytes, inverse } = mustPatch(before, everyEdit(before));
  const written = { what: `${file} patched`, before, after: bytes };
  // Starting the validator takes longest: those of many features are enough.
  if (!file.includes('features')) return [written];
  const back = mustPatch(bytes, structuredClone(inverse)).bytes;
  return [written, { what: `${file} patched and taken back`, before, after: back }];
}

/** What the commands write. */
async function commanded(): Promise<Written[]> {
  const folder = makeFolder({ 'trong.xlsx': emptied() });
  const path = (name: string) => join(folder, name);
  const narrate = async (...words: readonly string[]) => {
    const command = parseArguments(['narrate', SAMPLE, ...words]);
    if (command.kind !== 'narrate') throw new Error(command.kind);
    const { options } = command;
    await outcomeOf((streams) => runNarrate(options, streams));
  };
  await narrate('-o', path('loi.xlsx'));
  await narrate('--values', '--no-charts', '-o', path('gia-tri.xlsx'));
  await fill('--register', SAMPLE, path('trong.xlsx'), '-o', path('dien.xlsx'));
  await fill('--year', '2023', SAMPLE, '-o', path('nam.xlsx'));
  const sample = readFileSync(SAMPLE);
  return [
    { what: 'narrate', before: sample, after: readFileSync(path('loi.xlsx')) },
    { what: 'narrate --values --no-charts', before: sample, after: readFileSync(path('gia-tri.xlsx')) },
    { what: 'fill', before: readFileSync(path('trong.xlsx')), after: readFileSync(path('dien.xlsx')) },
    { what: 'fill --year', before: sample, after: readFileSync(path('nam.xlsx')) },
  ];
}

/** Machines that the package has no program for, and those where it was not installed, can't tell. */
const where = SDK_VALIDATOR === null ? test.skip : test;

where(
  'Microsoft’s Open XML SDK finds nothing wrong with what was written that was not wrong before (skipped where it is not installed)',
  async () => {
    const written = [...FILES.flatMap(patched), ...(await commanded())];
    const befores = [...new Set(written.map(({ before }) => before))];
    const files = [...befores, ...written.map(({ after }) => after)];
    const errors = await sdkErrors(SDK_VALIDATOR ?? '', files);
    const errorsOf = (bytes: Uint8Array) => errors[files.indexOf(bytes)] ?? new Map<string, number>();
    const found = written.map(({ what, before, after }) => [
      what,
      newErrors(errorsOf(before), errorsOf(after)),
    ]);
    expect(found).toEqual(written.map(({ what }) => [what, []]));
  },
  PATIENCE,
);

where('It does find what is wrong: an element out of its order', async () => {
  const before = readFileSync(SAMPLE);
  const broken = repacked(before, (name, text) => [
    name,
    name.endsWith('sheet1.xml')
      ? text.replace(/(<sheetData>.*<\/sheetData>)(<.*)(?=<\/worksheet>)/su, '$2$1')
      : text,
  ]);
  const [errors, more] = await sdkErrors(SDK_VALIDATOR ?? '', [before, broken]);
  expect(newErrors(errors ?? new Map<string, number>(), more ?? new Map<string, number>())).not.toEqual([]);
});
