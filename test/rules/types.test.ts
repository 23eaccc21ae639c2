import { resolve } from 'node:path';
import ts from 'typescript';

/** Lines that must not compile, each with what the compiler must say of it. */
const BAD: readonly (readonly [string, string])[] = [
  [
    `defineRule<Messages>({ id: 'form-label', severities: { wrong: 'error' }, check: nothing });`,
    `Property 'sentences' is missing`,
  ],
  [
    `defineRule<Messages>({ id: 'form-label', sentences: { ...WORDS, messages: {} }, severities: { wrong: 'error' }, check: nothing });`,
    `Property 'wrong' is missing`,
  ],
  [
    `defineRule<Messages>({ id: 'form-labl', sentences: WORDS, severities: { wrong: 'error' }, check: nothing });`,
    `Type '"form-labl"' is not assignable`,
  ],
  [
    `defineRule<Messages>({ id: 'form-label', sentences: WORDS, severities: { wrong: 'error' }, *check() { yield { kind: 'fault', messageId: 'wrong', args: { nr: 1 }, form: null, cell: null }; } });`,
    `Property 'n' is missing`,
  ],
  [`lacking(null, { what: 'years' });`, `Type '"years"' is not assignable`],
  [`lacking(null, { what: 'ruleset' });`, `'{ what: "ruleset"; }' is not assignable`],
  [`noCounterpart(null, '2021');`, `Argument of type 'string' is not assignable`],
  [
    `export const entry: NotChecked = { ...PLACE, messageId: 'unreadable-form', args: { reason: 'emty' } };`,
    `Type '"emty"' is not assignable`,
  ],
  [
    `export const entry: NotChecked = { ...PLACE, messageId: 'of', args: {} };`,
    `Type '"of"' is not assignable`,
  ],
  [
    `export const hint: Hint = { id: 'one-digit', args: { declared: 1 }, cells: [] };`,
    `Property 'sum' is missing`,
  ],
];

const HEAD = `
import type { Hint } from './hint.ts';
import { lacking, noCounterpart, type NotChecked } from './not-checked.ts';
import { defineRule } from './rule.ts';
type Messages = { wrong: { n: number } };
const WORDS = { name: '', fault: '', messages: { wrong: { text: () => '', advice: () => '' } } };
const PLACE = { rule: null, sheet: null, address: null };
const nothing = () => [];
void [lacking, noCounterpart, defineRule, WORDS, PLACE, nothing];
export type Used = [Hint, NotChecked, Messages];
`;

const FOLDER = resolve('src/rules');
const files = new Map(
  [HEAD, ...BAD.map(([line]) => `${HEAD}${line}\n`)].map((text, at) => [`${FOLDER}/bad-${at}.ts`, text]),
);

/** What the compiler says of each of the files, which stand nowhere but here. */
function complaints(): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (name) => ts.sys.readFile(name)) as {
    config: object;
  };
  const read = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, process.cwd());
  // A composite project would want each of these files on its list.
  const options = { ...read.options, composite: false, noEmit: true };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...files.keys()], options, {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    getSourceFile: (name, ...rest) => {
      const text = files.get(name);
      return text === undefined
        ? host.getSourceFile(name, ...rest)
        : ts.createSourceFile(name, text, rest[0]);
    },
  });
  return [...files.keys()].map((name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n'),
  );
}

test('A rule without its words, and a reason or hint with a slip, does not compile', () => {
  const [head, ...told] = complaints();
  expect(head).toBe('');
  expect(told).toEqual(BAD.map(([, wanted]) => expect.stringContaining(wanted) as unknown));
});
