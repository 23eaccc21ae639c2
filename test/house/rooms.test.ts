import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Room {
  readonly imports: readonly string[];
  readonly globals: readonly string[];
  readonly isPure: boolean;
}

const ROOMS = JSON.parse(
  execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    `import { ROOMS } from './.rooms.mjs'; console.log(JSON.stringify(ROOMS));`,
  ]).toString(),
) as Readonly<Record<string, Room>>;

/** The machine's and Excel's: what a pure room must not name. */
const EXCEL = ['Excel', 'Office', 'OfficeExtension'];
const MACHINE = ['process', 'window', 'document', 'console', 'Date', 'Intl', 'fetch', 'Buffer'];
const PURE = [
  'grid',
  'documents',
  'xlsx',
  'forms',
  'rules',
  'check',
  'filling',
  'narrative',
  'report',
  'app',
];

interface Line {
  readonly file: string;
  readonly code: string;
  readonly rule: string;
}

/** One bad line a room and ban. */
const BAD: readonly Line[] = Object.keys(ROOMS).flatMap((name): Line[] => {
  const isPure = PURE.includes(name);
  const globals = [...(isPure ? MACHINE : []), ...(name === 'places/excel' ? [] : EXCEL)];
  const line = (code: string, rule: string): Line => ({ file: `src/${name}/bad.ts`, code, rule });
  return [
    ...globals.map((one) => line(`export const bad = ${one};`, 'no-restricted-globals')),
    line('export const bad = (many: number[]) => Math.max(...many);', 'no-restricted-syntax'),
    line('export const bad = (all: number[], more: number[]) => all.push(...more);', 'no-restricted-syntax'),
    ...(name === 'places/excel'
      ? [
          line(
            'export async function bad(all: Excel.RequestContext[]) { for (const one of all) await one.sync(); }',
            'no-restricted-syntax',
          ),
        ]
      : []),
    ...(isPure
      ? [
          line('export const bad = (n: number) => n.toLocaleString();', 'no-restricted-properties'),
          line('export const bad = (a: string) => a.localeCompare("b");', 'no-restricted-properties'),
        ]
      : []),
  ];
});

test('Each bad line goes red, and with it the gate', () => {
  const good = Object.keys(ROOMS).map((name) => ({
    file: `src/${name}/good.ts`,
    code: 'export const a = 1;',
  }));
  const printed = execFileSync(process.execPath, ['test/house/lint-lines.mjs'], {
    input: JSON.stringify([...good, ...BAD]),
  }).toString();
  const told = JSON.parse(printed) as readonly (readonly string[])[];
  expect(told.slice(0, good.length)).toEqual(good.map(() => []));
  const missed = BAD.filter(({ rule }, at) => !told[good.length + at]?.includes(rule));
  expect(missed).toEqual([]);
}, 60_000);

test('The table has every room that there is', () => {
  const folders = readdirSync('src', { withFileTypes: true }).map(({ name }) => name);
  const places = readdirSync('src/places').map((name) => `places/${name}`);
  const rooms = [...folders.filter((name) => name !== 'places'), ...places];
  expect(Object.keys(ROOMS).toSorted()).toEqual(rooms.toSorted());
});

test('An import from a room that is not named goes red', () => {
  const root = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  try {
    const names = Object.keys(ROOMS);
    const bad = names.map((name) => {
      const other = names.find((one) => one !== name && !ROOMS[name]?.imports.includes(one)) ?? '';
      return { name, up: '../'.repeat(name.split('/').length), other };
    });
    for (const { name, up, other } of bad) {
      mkdirSync(join(root, 'src', name), { recursive: true });
      writeFileSync(join(root, 'src', name, 'index.ts'), 'export const here = 1;\n');
      writeFileSync(
        join(root, 'src', name, 'bad.ts'),
        `import { here } from '${up}${other}/index.ts';\nexport { here };\n`,
      );
    }
    for (const file of ['.rooms.mjs', '.dependency-cruiser.mjs', 'tsconfig.json', 'node_modules'])
      symlinkSync(resolve(file), join(root, file));
    const { stdout } = spawnSync(
      process.execPath,
      [
        resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'json',
        'src',
      ],
      { cwd: root },
    );
    const { summary } = JSON.parse(stdout.toString()) as {
      summary: { violations: readonly { rule: { name: string } }[] };
    };
    const told = new Set(summary.violations.map(({ rule }) => rule.name));
    expect(bad.filter(({ name }) => !told.has(`layer-${name}`))).toEqual([]);
  } finally {
    rmSync(root, { recursive: true });
  }
}, 60_000);
