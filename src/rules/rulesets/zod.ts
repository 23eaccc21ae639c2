import { config, ZodMiniISODate, type core } from 'zod/mini';
import { _isoDate } from 'zod/v4/core';

// What is used of zod, and no more: its whole namespace would bring sentences in fifty languages along. The mini build
// has functions in place of methods, so that a pane loads no more of them than it calls.
export {
  _default as withDefault,
  array,
  boolean,
  enum,
  exactOptional,
  gte,
  int,
  literal,
  looseObject,
  lte,
  nonnegative,
  nullable,
  number,
  optional,
  partialRecord,
  readonly,
  record,
  refine,
  regex,
  strictObject,
  string,
  union,
  ZodMiniArray,
  ZodMiniEnum,
  ZodMiniExactOptional,
  ZodMiniNullable,
  ZodMiniObject,
  ZodMiniReadonly,
  ZodMiniRecord,
} from 'zod/mini';
export type { core, infer, ZodMiniType } from 'zod/mini';

// The task pane's content security policy forbids code made from strings, which zod would try for speed. It must be
// told before the first schema is made: every schema takes `z` from here.
config({ jitless: true });

/** "2025-07-01". Zod's own `iso` would bring times and durations along. */
export function isoDate(params: string | core.$ZodISODateParams): ZodMiniISODate {
  return _isoDate(ZodMiniISODate, params);
}
