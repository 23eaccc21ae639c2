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

/** What is taken away or changed, and what must then be said. */
const CHANGED: readonly (readonly [string, string, (text: string) => string | null, string])[] = [
  ['the id', 'src/rules/rule-ids.ts', without("  'rating-years',\n"), 'has no id: add'],
  ['the rule', 'src/rules/rating-years.ts', () => null, 'does not judge: write src/rules/rating-years.ts'],
  [
    'the words',
    'src/rules/rating-years.vi.ts',
    () => null,
    'has no words: write src/rules/rating-years.vi.ts',
  ],
  ['the list', 'src/rules/all-rules.ts', without("  'rating-years': ratingYears,\n"), 'is not listed: add'],
  [
    'the rule’s own name in the list',
    'src/rules/all-rules.ts',
    (text) => text.replace("'rating-years': ratingYears,", "'rating-years': yearsRated,"),
    'is listed in src/rules/all-rules.ts as yearsRated: export it as ratingYears',
  ],
  ['the tests', 'test/rules/rating-years.test.ts', () => null, 'has no tests: write test/rules/rating-years'],
  ['the help', 'assets/help/quy-tac.md', without('## rating-years – '), 'is not explained to the clerk: add'],
];

test.each(CHANGED)('Without %s it says what to add, and where', (_, path, change, wanted) => {
  const text = FILES.get(path) ?? '';
  const changed = change(text);
  expect(changed).not.toBe(text);
  const files = new Map(FILES);
  if (changed === null) files.delete(path);
  else files.set(path, changed);
  // What another rule lacks is told by the test above, and by none of these.
  const told = gapsIn(files).filter((gap) => gap.startsWith('The rule "rating-years" '));
  expect(told).toEqual([expect.stringContaining(`The rule "rating-years" ${wanted}`) as unknown]);
  expect(told[0]).toContain(path);
});

function without(part: string): (text: string) => string {
  return (text) => text.replace(part, '');
}
