import { partTexts } from './patching.ts';

const steps = (name: string): string[] =>
  name
    .replaceAll('\\', '/')
    .split('/')
    .reduce<string[]>(
      (path, step) =>
        step === '..' ? path.slice(0, -1) : step === '' || step === '.' ? path : [...path, step],
      [],
    );
const key = (name: string): string => decodeURIComponent(steps(name).join('/')).toLowerCase();

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(tag)?.[1];

/** What is wrong with a workbook as a package, by which Excel would call it damaged. */
export function packageFaults(bytes: Uint8Array): string[] {
  const texts = partTexts(bytes);
  const files = [...texts].filter(([name]) => !name.endsWith('/'));
  const keys = files.map(([name]) => key(name));
  const types = files.find(([name]) => key(name) === '[content_types].xml')?.[1] ?? '';
  const tags = (name: string) => types.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'gu')) ?? [];
  const defaults = tags('Default').map((tag) => (attribute(tag, 'Extension') ?? '').toLowerCase());
  const overrides = tags('Override').map((tag) => key(attribute(tag, 'PartName') ?? ''));
  const hasType = (name: string) =>
    overrides.includes(name) || defaults.includes(name.split('.').at(-1) ?? '');
  return [
    ...twice(keys).map((name) => `two files named ${name}`),
    ...twice(overrides).map((name) => `two types of ${name}`),
    ...twice(defaults).map((ending) => `two defaults of ${ending}`),
    ...overrides
      .filter((name) => !keys.includes(name))
      .map((name) => `a type of ${name}, which is not there`),
    ...keys
      .filter((name) => name !== '[content_types].xml' && !hasType(name))
      .map((name) => `no type of ${name}`),
    ...files.flatMap(([name, text]) =>
      name.endsWith('.rels') ? targetFaults(name, text, new Set(keys)) : [],
    ),
  ];
}

function targetFaults(list: string, text: string, keys: ReadonlySet<string>): string[] {
  const folder = steps(list).slice(0, -2).join('/');
  const tags = text.match(/<(?:\w+:)?Relationship\s[^>]*>/gu) ?? [];
  return tags.flatMap((tag) => {
    const target = attribute(tag, 'Target') ?? '';
    if (attribute(tag, 'TargetMode') === 'External' || target.startsWith('#')) return [];
    const part = key(/^[/\\]/u.test(target) ? target : `${folder}/${target}`);
    return keys.has(part) ? [] : [`${list} leads to ${part}, which is not there`];
  });
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}
