import { readdirSync, readFileSync } from 'node:fs';
import { gapsIn, type Files } from './recipe.ts';

// Files are read and not imported: where one is missing, this test still says so in its own words.
const FILES: Files = new Map(
  [
    ...readdirSync('src/rules').map((name) => `src/rules/${name}`),
    ...readdirSync('test/rules').map((name) => `test/rules/${name}`),
    'assets/help/quy-tac.md',
  ]
    .filter((path) => /\.(?:ts|md)$/.test(path))
    .map((path) => [path, readFileSync(path, 'utf8').normalize('NFC')]),
);

test('Every rule has its six things: id, rule, words, list, test, help', () => {
  expect(gapsIn(FILES)).toEqual([]);
});

/** What is taken away, and what must then be said. */
const REMOVED: readonly (readonly [string, string, (text: string) => string | null, string])[] = [
  ['the id', 'src/rules/rule-ids.ts', without("  'rating-years',\n"), 'has no id: add'],
  ['the rule', 'src/rules/rating-years.ts', () => null, 'does not judge: write src/rules/rating-years.ts'],
  [
    'the words',
    'src/rules/rating-years.vi.ts',
    () => null,
    'has no words: write src/rules/rating-years.vi.ts',
  ],
  ['the list', 'src/rules/all-rules.ts', without("  'rating-years': ratingYears,\n"), 'is not listed: add'],
  ['the tests', 'test/rules/rating-years.test.ts', () => null, 'has no tests: write test/rules/rating-years'],
  ['the help', 'assets/help/quy-tac.md', without('## rating-years – '), 'is not explained to the clerk: add'],
];

test.each(REMOVED)('Without %s it says what to add, and where', (_, path, change, wanted) => {
  const text = FILES.get(path) ?? '';
  const changed = change(text);
  expect(changed).not.toBe(text);
  const files = new Map(FILES);
  if (changed === null) files.delete(path);
  else files.set(path, changed);
  expect(gapsIn(files)).toEqual([expect.stringContaining(`The rule "rating-years" ${wanted}`) as unknown]);
  expect(gapsIn(files)[0]).toContain(path);
});

function without(part: string): (text: string) => string {
  return (text) => text.replace(part, '');
}
