/** The files that rules are made of, by their path. */
export type Files = ReadonlyMap<string, string>;

const IDS = 'src/rules/rule-ids.ts';
const LIST = 'src/rules/all-rules.ts';
const HELP = 'assets/help/quy-tac.md';

/** One of the six things that make a rule: which rules have it, and what to do for one that has not. */
interface Part {
  readonly has: (files: Files) => readonly string[];
  readonly add: (id: string, files: Files) => string;
}

/** In the order in which they are written. */
const PARTS: readonly Part[] = [
  {
    has: (files) => matches(files.get(IDS), /^ {2}'([a-z-]+)',$/gm),
    add: (id) => `The rule "${id}" has no id: add '${id}' to RULE_IDS in ${IDS}, in the order of the help.`,
  },
  {
    has: (files) => idsIn(files, /^src\/rules\/([a-z-]+)\.ts$/, (id) => `  id: '${id}',\n`),
    add: (id) =>
      `The rule "${id}" does not judge: write src/rules/${id}.ts, which exports ${camel(id)} = defineRule<${pascal(id)}Messages>({ id: '${id}', … }).`,
  },
  {
    has: (files) => idsIn(files, /^src\/rules\/([a-z-]+)\.vi\.ts$/, (id) => `${pascal(id)}Messages>`),
    add: (id) =>
      `The rule "${id}" has no words: write src/rules/${id}.vi.ts, which exports the type ${pascal(id)}Messages and ${camel(id)}Sentences: RuleSentences<${pascal(id)}Messages>.`,
  },
  {
    has: (files) => [...listed(files)].flatMap(([id, name]) => (name === camel(id) ? [id] : [])),
    add: (id, files) => {
      const name = listed(files).get(id);
      return name === undefined
        ? `The rule "${id}" is not listed: add '${id}': ${camel(id)} to RULES in ${LIST}.`
        : `The rule "${id}" is listed in ${LIST} as ${name}: export it as ${camel(id)} from src/rules/${id}.ts, and list that.`;
    },
  },
  {
    has: (files) => idsIn(files, /^test\/rules\/([a-z-]+)\.test\.ts$/, (id) => `testRule('${id}', {`),
    add: (id) =>
      `The rule "${id}" has no tests: write test/rules/${id}.test.ts with testRule('${id}', { valid, invalid }).`,
  },
  {
    has: (files) => matches(files.get(HELP), /^## ([a-z-]+) – /gm),
    add: (id) =>
      `The rule "${id}" is not explained to the clerk: add a section "## ${id} – " and its name to ${HELP}.`,
  },
];

/** What is to be added, for each rule that has some of the six things and not all. */
export function gapsIn(files: Files): string[] {
  const found = PARTS.map(({ has, add }) => ({ ids: new Set(has(files)), add }));
  const all = new Set(found.flatMap(({ ids }) => [...ids]));
  return [...all].flatMap((id) => found.flatMap(({ ids, add }) => (ids.has(id) ? [] : [add(id, files)])));
}

function matches(text: string | undefined, pattern: RegExp): string[] {
  return [...(text ?? '').matchAll(pattern)].flatMap(([, id]) => id ?? []);
}

/** Under which name each rule is listed. */
function listed(files: Files): ReadonlyMap<string, string> {
  const lines = (files.get(LIST) ?? '').matchAll(/^ {2}'([a-z-]+)': (\w+),$/gm);
  return new Map([...lines].map(([, id = '', name = '']) => [id, name]));
}

/** The ids of files that are named after a rule and hold what makes them one of its parts. */
function idsIn(files: Files, path: RegExp, holds: (id: string) => string): string[] {
  return [...files].flatMap(([name, text]) => {
    const id = path.exec(name)?.[1];
    return id !== undefined && text.includes(holds(id)) ? [id] : [];
  });
}

function camel(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(id: string): string {
  return camel(`-${id}`);
}
