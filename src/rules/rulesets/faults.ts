import { knownKeys } from './known-keys.ts';
import { nearest } from './nearest.ts';
import { SENTENCES } from './sentences.vi.ts';
import type * as z from './zod.ts';

/** What is wrong with a ruleset file, and where. */
export interface Fault {
  /** Keys and places from the top of the file: "quota.per.individuals.basis", "texts[0].mark"; "" is the whole file. */
  readonly path: string;
  /** A Vietnamese sentence for the person who wrote the file. */
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** The faults of a file, each once, in the order in which they were found. */
export function faultsOf(schema: z.core.$ZodType, issues: readonly Issue[]): Fault[] {
  const faults = issues.flatMap((issue) => faultsOfIssue(schema, issue));
  return faults.filter((a, i) => faults.findIndex((b) => b.path === a.path && b.message === a.message) === i);
}

function faultsOfIssue(schema: z.core.$ZodType, issue: Issue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      path: pathText([...issue.path, key]),
      message: unknownKey(key, known),
    }));
  }
  const { message } = (issue.code === 'invalid_key' && issue.issues[0]) || issue;
  return [{ path: pathText(issue.path), message }];
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return near === null ? SENTENCES.unknownKey(key) : SENTENCES.unknownKeyNear(key, near);
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}
