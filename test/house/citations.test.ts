import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A README that a comment cites, and perhaps a heading of it, or a rule or form that it tells of. */
const CITATION = /(?<path>(?:[\w-]+\/)*README\.md)(?:, (?:"(?<heading>[^"]+)"|`(?<id>[^`]+)`))?/gu;

/** A heading of something that is no file: `spec: "Text"`. */
const OF_NO_FILE = /[(;] ?[a-z][a-z-]*: "\p{Lu}[^"]*"/gu;

/** A comment's own line breaks do not part what it says. */
const plain = (text: string): string => text.replaceAll(/\s*\n\s*(?:\*|\/\/) /gu, ' ');

/** As seen from the file's own folder, from src, or from the project's. */
function fileOf(path: string, file: string): string | null {
  return [dirname(file), 'src', '.'].map((folder) => join(folder, path)).find(existsSync) ?? null;
}

function hasHeading(text: string, heading: string): boolean {
  return text.split('\n').some((line) => /^#+ /u.test(line) && line.replace(/^#+ /u, '') === heading);
}

/** Citations of a source that lead nowhere. */
function lost(file: string, text: string): string[] {
  const cited = [...plain(text).matchAll(CITATION)].flatMap(([whole, , heading, id]) => {
    const path = fileOf(whole.replace(/,.*$/u, ''), file);
    const found = path === null ? null : readFileSync(path, 'utf8');
    const isThere =
      found !== null &&
      (heading === undefined || hasHeading(found, heading)) &&
      (id === undefined || found.includes(`\`${id}\``));
    return isThere ? [] : [whole];
  });
  const ofNoFile = [...plain(text).matchAll(OF_NO_FILE)].map(([whole]) => whole);
  return [...cited, ...ofNoFile].map((citation) => `${file}: ${citation}`);
}

const CASES: readonly (readonly [comment: string, isLost: boolean])[] = [
  ['// README.md, `rating-total`', false],
  ['// (README.md, `no-such-rule`)', true],
  ['// rulesets/README.md, "Document numbers"', false],
  ['/**\n * (README.md,\n * "Rating tables").\n */', false],
  ['// README.md, "No such heading"', true],
  ['// forms/README.md, "Text"', false],
  ['// src/forms/README.md', false],
  ['// gone/README.md', true],
  ['// (spec: "Document numbers")', true],
  ['/**\n * (spec:\n * "Document numbers"; another: "Text").\n */', true],
];

test.each(CASES)('%s', (comment, isLost) => {
  expect(lost('src/rules/a.ts', comment).length > 0).toBe(isLost);
});

test('What comments cite stands in a README', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join('src', name));
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  expect(texts.filter(({ text }) => text.includes('README.md')).length).toBeGreaterThan(20);
  expect(texts.flatMap(({ file, text }) => lost(file, text))).toEqual([]);
});

/** A path of the project: its first folder is one. */
const PATH = /`((?:src|test|assets|\.ci|\.webpack)\/[\w./-]+)`/gu;

test('Each file and folder that the READMEs name is there', () => {
  const readmes = ['README.md', 'src/forms/README.md', 'src/rules/README.md', 'src/rules/rulesets/README.md'];
  const named = readmes.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(PATH)].map(([, path = '']) => path),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('Each script that the README names is one of the package', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  const named = [...readFileSync('README.md', 'utf8').matchAll(/npm run (?:-s )?([\w:]+)/gu)];
  expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
});
