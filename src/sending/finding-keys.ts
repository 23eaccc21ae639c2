import { foldLabel } from '../grid/index.ts';
import type { Form } from '../forms/form.ts';
import type { Finding } from '../rules/finding.ts';
import { NAMING } from './finding-names.ts';
import { placeNamed } from './place-named.ts';

/** What was found, and in which forms. */
export interface Found {
  readonly forms: readonly Form[];
  readonly findings: readonly Finding[];
}

/**
 * The key of each finding, by which an explanation knows it again: what it says, never where it stands (sending.md,
 * "Giải trình"). Findings that say the same are told apart by their forms, then by their order; the first of them keeps
 * the key bare. Keys are kept in workbooks: what is the same finding has the same key in all versions.
 */
export function findingKeys({ forms, findings }: Found): readonly string[] {
  const numbers = numbersAmongKind(forms);
  const taken = new Set<string>();
  return findings.map((finding) => {
    const bare = bareKey(finding, forms);
    const inForm = `${bare}${OF_FORM}${finding.form === null ? 0 : (numbers[finding.form] ?? 0)}`;
    let key = taken.has(bare) ? inForm : bare;
    for (let next = 2; taken.has(key); next++) key = `${inForm}.${next}`;
    taken.add(key);
    return key;
  });
}

const OF_FORM = '#';

/** The key without what tells it from others that say the same. */
export function bareKeyOf(key: string): string {
  const end = key.lastIndexOf(OF_FORM);
  return end < 0 ? key : key.slice(0, end);
}

/** The id of the rule that a key is of. */
export function ruleOfKey(key: string): string {
  return key.slice(0, key.indexOf(BETWEEN));
}

const BETWEEN = '|';

function bareKey(finding: Finding, forms: readonly Form[]): string {
  const { rule, messageId, args, year, cell } = finding;
  const form = finding.form === null ? undefined : forms[finding.form];
  const names = NAMING[rule].map((name) => named(Reflect.get(args, name)));
  const place = form && cell ? placeNamed(form, cell) : [];
  return [rule, messageId, form?.kind ?? '', String(year ?? ''), ...place.map(written), ...names]
    .join(BETWEEN)
    .replace(/\|+$/u, '');
}

/** 1 for the first form of a kind, 2 for the second. */
function numbersAmongKind(forms: readonly Form[]): readonly number[] {
  const counts = new Map<Form['kind'], number>();
  return forms.map(({ kind }) => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return number;
  });
}

/** A name as a key has it: of a series, a figure or a document what names it, in the order of its own names. */
function named(value: unknown): string {
  if (typeof value === 'string') return written(value);
  if (typeof value === 'number' || value === true) return String(value);
  if (typeof value !== 'object' || value === null) return '';
  return PARTS.map((part) => named(Reflect.get(value, part)))
    .join('/')
    .replace(/\/+$/u, '');
}

/** The parts of names but the year, which each key has, in the order in which keys have them; added to only at the end. */
const PARTS = ['subject', 'isTotal', 'period', 'isProposed', 'figure', 'part', 'series', 'number', 'date'];

/** Folded, and without what stands between the parts of a key. */
function written(text: string): string {
  return foldLabel(text).replace(/[|#/]/gu, ' ').trim();
}
