import { closed, text, says } from './leaves.ts';
import * as z from './zod.ts';

/** Where a statement stands, and whether that was read there. */
export const citation = closed({
  /** The document, in Vietnamese. */
  text: text(),
  /** The clause, in Vietnamese; null where none is known. A file may leave it out. */
  clause: text('clause').nullable().default(null),
  /** verified: read in a published text or its re-post; reported: only in secondary sources, or not to its end. */
  mark: z.enum(['verified', 'reported'], says('mark')).default('reported'),
});
export type Citation = z.infer<typeof citation>;
