import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import type { CheckOptions } from '../../src/cli/check-arguments.ts';
import { runCheck } from '../../src/cli/check.ts';
import { SAMPLE } from '../../src/cli/package.ts';
import { reportSchema, type ReportFile } from '../../src/report/index.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { figuresIn } from '../../src/sending/explained-figures.ts';
import { findingKeys } from '../../src/sending/finding-keys.ts';
import { notesText, type KeptExplanation } from '../../src/sending/notes.ts';
import { mustPatch, putting } from '../xlsx/patch/patching.ts';
import { mustRead } from '../xlsx/reading.ts';
import { makeFolder } from './folder.ts';
import { outcomeOf } from './outcome.ts';

const RULESETS = resolveRulesets();

function explanationsOf(bytes: Uint8Array): KeptExplanation[] {
  const workbook = mustRead(bytes);
  const checked = checkWorkbook(workbook, RULESETS);
  const { findings } = checked;
  const keys = findingKeys(checked);
  const figuresOf = figuresIn(workbook);
  return findings.flatMap((finding, at) => {
    if (finding.severity === 'info') return [];
    const text = 'Đã báo cáo cấp có thẩm quyền.';
    return [{ key: keys[at] ?? '', text, date: '2026-12-01', figures: [...figuresOf(finding)] }];
  });
}

function keeping(bytes: Uint8Array, notes: string | null): Uint8Array {
  return mustPatch(bytes, [{ kind: 'set-notes', before: null, after: notes }]).bytes;
}

const OPTIONS: CheckOptions = {
  format: 'json',
  ruleset: undefined,
  base: undefined,
  severity: 'info',
  strict: false,
  paths: [],
};

async function checked(path: string, more: Partial<CheckOptions> = {}) {
  const options = { ...OPTIONS, ...more, paths: [path] };
  const { status, out, err } = await outcomeOf((streams) => runCheck(options, streams));
  const file = options.format === 'json' ? reportSchema.parse(JSON.parse(out)).files[0] : undefined;
  return { status, out, err, file };
}

function statesOf(file: ReportFile | undefined): Record<string, number> {
  const states: Record<string, number> = {};
  for (const { explanation } of file?.findings ?? []) {
    const state = explanation?.state ?? 'none';
    states[state] = (states[state] ?? 0) + 1;
  }
  return states;
}

/** The sample with its errors mended that can only be mended: those of 2022 but for quotas that are passed. */
const seed = new Uint8Array(readFileSync(SAMPLE));
const MENDED: readonly (readonly [cell: string, value: string])[] = [
  ['Biểu 1!G12', '234-CV/BTCHU\n236-CV/BTCHU'],
  ['Biểu 4!D23', 'x'],
  ['Biểu 4!D26', 'x'],
  ['Biểu 4!D38', 'x'],
];
const rated = mustPatch(
  seed,
  MENDED.map(([cell, value]) => putting(seed, cell, { value })),
).bytes;
const explained = keeping(rated, notesText({ explanations: explanationsOf(rated) }));
/** The same, one of them written for other figures. */
const outdated = explanationsOf(rated).map((one) =>
  one.key === 'excellent-quota|over|individuals|2022' ? { ...one, figures: [1] } : one,
);
const folder = makeFolder({
  'da-giai-trinh.xlsx': explained,
  'chua-giai-trinh.xlsx': rated,
  'cu.xlsx': keeping(rated, notesText({ explanations: outdated })),
  'hong.xlsx': keeping(rated, '{"soat-bieu":1,"explanations":[{}]}'),
  'moi-hon.xlsx': keeping(rated, '{"soat-bieu":9}'),
  'mat-bieu.xlsx': keeping(
    rated,
    notesText({
      explanations: [{ key: 'rating-years|gap|individuals|2031', text: 'x', date: '', figures: [] }],
    }),
  ),
});

test('a workbook whose findings are all explained may be sent, and under strict rules may not', async () => {
  const path = join(folder, 'da-giai-trinh.xlsx');
  const ready = await checked(path);
  expect(ready).toMatchObject({ status: 0, err: '', file: { state: 'ready', reportYear: 2022 } });
  expect(statesOf(ready.file)).not.toHaveProperty('stale');
  const strict = await checked(path, { strict: true });
  expect(strict).toMatchObject({ status: 1, file: { state: 'to-explain' } });
  const text = await checked(path, { format: 'text' });
  expect(text.out).toContain('Sẵn sàng gửi.');
  expect(text.out).toContain('Đã giải trình: Đã báo cáo cấp có thẩm quyền.');
});

test('without explanations it has to be explained', async () => {
  const { status, file } = await checked(join(folder, 'chua-giai-trinh.xlsx'));
  expect(status).toBe(1);
  expect(file?.state).toBe('to-explain');
  expect(statesOf(file)).toEqual({ none: file?.findings.length });
});

test('an explanation of other figures is stale and covers nothing', async () => {
  const path = join(folder, 'cu.xlsx');
  expect(statesOf((await checked(path)).file)['stale']).toBe(1);
  expect((await checked(path, { format: 'text' })).out).toContain('Giải trình viết cho số liệu cũ:');
});

test('one whose finding is gone is told apart', async () => {
  const path = join(folder, 'mat-bieu.xlsx');
  expect((await checked(path)).file?.orphaned).toEqual([
    { key: 'rating-years|gap|individuals|2031', text: 'x', date: '' },
  ]);
  expect((await checked(path, { format: 'text' })).out).toContain(
    'Giải trình không còn phát hiện nào đi kèm: x',
  );
});

test.each([
  ['hong.xlsx', 'bị hỏng'],
  ['moi-hon.xlsx', 'phiên bản mới hơn'],
])('%s is checked, and it is told that what it keeps could not all be read', async (name, told) => {
  const { status, err } = await checked(join(folder, name));
  expect(status).toBe(1);
  expect(err).toContain(told);
});
