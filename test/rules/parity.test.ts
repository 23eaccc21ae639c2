import { existsSync, readFileSync } from 'node:fs';
import { ALL_RULES } from '../../src/rules/all-rules.ts';
import { CATALOGUE } from '../../src/rules/messages.vi.ts';
import { RULE_IDS } from '../../src/rules/rule-ids.ts';

const help = readFileSync('assets/help/quy-tac.md', 'utf8').normalize('NFC');

test('Every rule is known by its id, once, in the order of the catalogue', () => {
  const ids = ALL_RULES.map((rule) => rule.id);
  expect(ids).toEqual(RULE_IDS.filter((id) => ids.includes(id)));
});

describe.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has one file of its own, and one table of tests', () => {
    expect(existsSync(`src/rules/${id}.ts`)).toBe(true);
    expect(existsSync(`test/rules/${id}.test.ts`)).toBe(true);
  });

  test('has a sentence and advice for each of its messages, and no other', () => {
    expect(Object.keys(CATALOGUE[id]?.messages ?? {}).sort()).toEqual(Object.keys(rule.severities).sort());
  });

  test('has each of its messages in its table of tests', () => {
    const table = readFileSync(`test/rules/${id}.test.ts`, 'utf8');
    expect(Object.keys(rule.severities).filter((messageId) => !table.includes(`id: '${messageId}'`))).toEqual(
      [],
    );
  });

  test('has a section in the clerk’s help, under its Vietnamese name', () => {
    expect(help).toContain(`\n## ${id} – ${CATALOGUE[id]?.name ?? '?'}\n`);
  });
});

test('The clerk’s help explains no rule that does not exist', () => {
  const explained = [...help.matchAll(/^## ([a-z-]+) – /gm)].map((match) => match[1]);
  expect(explained).toEqual(ALL_RULES.map((rule) => rule.id));
});
