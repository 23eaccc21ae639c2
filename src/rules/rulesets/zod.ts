import { config } from 'zod';

// What is used of zod, and no more: its whole namespace would bring sentences in fifty languages along.
export {
  array,
  enum,
  int,
  iso,
  literal,
  number,
  partialRecord,
  record,
  strictObject,
  string,
  union,
  ZodArray,
  ZodEnum,
  ZodExactOptional,
  ZodNullable,
  ZodObject,
  ZodReadonly,
  ZodRecord,
} from 'zod';
export type { core, infer, ZodRawShape, ZodType } from 'zod';

// The task pane's content security policy forbids code made from strings, which zod would try for speed. It must be
// told before the first schema is made: every schema takes `z` from here.
config({ jitless: true });
