import { readFileSync } from 'node:fs';
import { ALL_RULES, RULES } from '../../src/rules/all-rules.ts';
import { CATALOGUE } from '../../src/rules/messages.vi.ts';
import { RULE_IDS } from '../../src/rules/rule-ids.ts';

const help = readFileSync('assets/help/quy-tac.md', 'utf8').normalize('NFC');

test('Every rule is listed under its own id, once, in the order of the catalogue', () => {
  expect(ALL_RULES.map(({ id }) => id)).toEqual(RULE_IDS);
  expect(Object.entries(RULES).map(([id, rule]) => [id, rule.id])).toEqual(
    Object.keys(RULES).map((id) => [id, id]),
  );
});

describe.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has a sentence and advice for each of its messages, and no other', () => {
    expect(Object.keys(CATALOGUE[id].messages).sort()).toEqual(Object.keys(rule.severities).sort());
  });

  test('has each of its messages in its table of tests', () => {
    const table = readFileSync(`test/rules/${id}.test.ts`, 'utf8');
    expect(Object.keys(rule.severities).filter((messageId) => !table.includes(`id: '${messageId}'`))).toEqual(
      [],
    );
  });

  test('has a section in the clerk’s help, under its Vietnamese name', () => {
    expect(help).toContain(`\n## ${id} – ${CATALOGUE[id].name}\n`);
  });
});

test('The clerk’s help explains the rules in the order of the catalogue', () => {
  const explained = [...help.matchAll(/^## ([a-z-]+) – /gm)].map((match) => match[1]);
  expect(explained).toEqual(ALL_RULES.map((rule) => rule.id));
});
