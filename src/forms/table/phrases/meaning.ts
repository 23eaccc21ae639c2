import { foldText, memoize } from '../../../grid/index.ts';
import type { ObjectName } from '../../kinds.ts';
import { titleYears } from '../../title/title-words.ts';
import { yearNamed } from '../years.ts';
import { baseOf, basePart, type Base } from './base-meaning.ts';
import { namedLevel, type NamedLevel } from './level-meaning.ts';
import { measured, type Measure } from './measure-meaning.ts';
import { parsePhrase } from './parse.ts';
import { periodIn, type Period } from './period-meaning.ts';
import type { Phrase, PhrasePart, Sense } from './phrase.ts';
import { roleOf } from './role-meaning.ts';
import { hasSense, senseOf } from './senses.ts';
import type { Foreign } from './words/foreign.ts';
import type { Role } from './words/roles.ts';
import type { STAGE_WORDS } from './words/others.ts';

export type { Base } from './base-meaning.ts';
export type { Measure } from './measure-meaning.ts';
export type { Period } from './period-meaning.ts';
export type Stage = keyof typeof STAGE_WORDS;
/** What one label says, each kind of meaning by itself. */
export interface Meaning {
  readonly level: NamedLevel | null;
  readonly role: Role | null;
  /** A total with other words: of some rows only. */
  readonly isSubtotal: boolean;
  readonly measure: Measure | null;
  /** A change against the year before, or against those named. */
  readonly isChange: boolean;
  readonly base: Base | null;
  readonly object: ObjectName | null;
  /** Whether it names the object and nothing else: "Tổ chức cơ sở đảng", not "Đảng viên chi bộ 2". */
  readonly isObjectAlone: boolean;
  /** Whether it names members of the Party, or individuals whoever they are. */
  readonly isMember: boolean;
  readonly stage: Stage | null;
  readonly period: Period | null;
  readonly years: readonly number[];
  /** It begins with "Trong đó" or its like. */
  readonly isWithin: boolean;
  /** It names a part of those counted: "nữ", "dự bị". */
  readonly isPart: boolean;
  readonly isAside: boolean;
  readonly isStub: boolean;
  readonly isRunningNumber: boolean;
  readonly foreign: Foreign | null;
  /** What tells of other things only in a title. */
  readonly foreignTitle: Foreign | null;
  /** Whether it says something that is not known. */
  readonly hasRest: boolean;
  readonly isBlank: boolean;
  /** "Số lượng", "Tỷ lệ %": it tells how figures are written, and names nothing. */
  readonly isMeasureAlone: boolean;
  /** Whether nothing in it names anything: "Kết quả", "Chia theo loại hình". */
  readonly isNeutral: boolean;
}

/** What a label says; a text without words says nothing. */
export const meaningOf = memoize((text: string): Meaning => readMeaning(text, parsePhrase(text)));

function readMeaning(text: string, phrase: Phrase): Meaning {
  const year = yearNamed(text);
  if (year !== null) return { ...meaningOf(''), isBlank: false, years: [year] };
  const baseAt = basePart(phrase);
  const own = baseAt === null ? phrase.parts : phrase.parts.filter((part) => part.from < baseAt.from);
  const has = (kind: Sense['kind']) => own.some((part) => senseOf(part, kind));
  const level = beginsAside(own) ? null : namedLevel(phrase, own);
  const role = level || beginsAside(own) ? null : roleOf(own);
  const objects = beginsAside(own) ? [] : own.flatMap((part) => senseOf(part, 'object') ?? []);
  const names = phrase.parts.some((part) => senseOf(part, 'name'));
  const isOwnPart = has('own-part') && phrase.rest.length === 0 && own.every(isBesideOwnPart);
  const hasRest =
    (phrase.rest.length > 0 && level?.isSlip !== true) || names || (has('own-part') && !isOwnPart);
  const years = titleYears(foldText(text));
  const base = baseAt ? baseOf(phrase.parts.filter((part) => part.from >= baseAt.to)) : null;
  const isStub = own.length > 0 && !hasRest && own.every(isStubPart) && has('stub') && years.length === 0;
  const anywhere = own.flatMap((part) => foreignOf(part, false) ?? []);
  const inTitle = own.flatMap((part) => foreignOf(part, true) ?? []);
  return {
    level,
    role,
    isSubtotal: has('subtotal') || (role === 'total' && hasRest),
    ...measured(phrase, own, { base, hasBase: baseAt !== null, hasRest, years }),
    base,
    object: objects[0]?.value ?? null,
    isObjectAlone: objects.some(({ isGroup }) => !isGroup) && !hasRest && isObjectAlone(phrase),
    isMember: objects.some(({ isMember }) => isMember),
    stage: stageOf(own),
    period: periodIn(own, hasRest),
    years,
    isWithin: own[0] !== undefined && senseOf(own[0], 'within') !== null && own[0].from === 0,
    isPart: has('part') || isOwnPart,
    isAside: has('aside'),
    isStub,
    isRunningNumber: own.length === 1 && !hasRest && has('running-number'),
    foreign: anywhere[0] ?? null,
    foreignTitle: inTitle[0] ?? anywhere[0] ?? null,
    hasRest,
    isBlank: phrase.words.length === 0,
    isMeasureAlone: !hasRest && own.length > 0 && has('measure') && own.every(isMeasurePart),
    isNeutral:
      !hasRest &&
      own.length > 0 &&
      own.every(({ senses }) => senses.some(({ kind }) => kind === 'neutral' || kind === 'within')),
  };
}

function isMeasurePart({ senses }: PhrasePart): boolean {
  return senses.some(({ kind }) => kind === 'measure' || kind === 'neutral');
}

function foreignOf(part: PhrasePart, inTitle: boolean): Foreign | null {
  for (const sense of part.senses)
    if (sense.kind === 'foreign' && sense.inTitle === inTitle) return sense.value;
  return null;
}

const BESIDE_OBJECT: ReadonlySet<Sense['kind']> = new Set([
  'object',
  'role',
  'measure',
  'neutral',
  'within',
  'stage',
]);

function isObjectAlone({ parts, words }: Phrase): boolean {
  const taken = parts.reduce((count, { from, to }) => count + to - from, 0);
  return (
    taken === words.length && parts.every(({ senses }) => senses.some(({ kind }) => BESIDE_OBJECT.has(kind)))
  );
}

const BESIDE_OWN_PART: ReadonlySet<Sense['kind']> = new Set(['own-part', 'measure', 'within']);

function isBesideOwnPart(part: PhrasePart): boolean {
  return hasSense(part, BESIDE_OWN_PART);
}

function isStubPart(part: PhrasePart): boolean {
  return part.senses.some(({ kind }) => kind === 'stub' || kind === 'neutral' || kind === 'running-number');
}

/** "Lý do không hoàn thành nhiệm vụ" names no level. */
function beginsAside([first]: readonly PhrasePart[]): boolean {
  return first?.from === 0 && senseOf(first, 'aside') !== null;
}

/** "đề nghị … quyết định" is a proposal. */
function stageOf(parts: readonly PhrasePart[]): Stage | null {
  const stages = parts.flatMap((part) => senseOf(part, 'stage')?.value ?? []);
  return stages.find((stage) => stage === 'proposed') ?? stages[0] ?? null;
}
