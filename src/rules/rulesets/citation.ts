import { closed, text, says } from './leaves.ts';
import * as z from './zod.ts';

/** Where a statement stands, and whether that was read there. */
export const citation = closed({
  /** The document, in Vietnamese. */
  text: text(),
  /** The clause, in Vietnamese; null where none is known. A file may leave it out. */
  clause: z.withDefault(z.nullable(text('clause')), null),
  /** verified: read in a published text or its re-post; reported: only in secondary sources, or not to its end. */
  mark: z.withDefault(z.enum(['verified', 'reported'], says('mark')), 'reported'),
});
export type Citation = z.infer<typeof citation>;
