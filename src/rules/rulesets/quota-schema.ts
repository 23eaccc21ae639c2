import { OBJECT_KINDS } from '../../forms/kinds.ts';
import { citation } from './citation.ts';
import { closed, percent, says, text, wholeFromOne } from './leaves.ts';
import { QUOTA_BASES } from './quota-bases.ts';
import * as z from './zod.ts';

export const objectKind = z.enum(OBJECT_KINDS);
export const quotaBase = z.enum(QUOTA_BASES, says('base'));
export const bases = z.readonly(z.partialRecord(objectKind, quotaBase, says('object')));

/** Within what the quota holds, and where that is said, for one kind of object. */
export const scope = closed({ scope: text(), basis: citation });

/** The parts of a raised quota; a file over a built-in one may name some of them only. */
export const raisedShape = {
  percent,
  /** When it applies, in Vietnamese. */
  condition: text('condition'),
  /** The number of the decision; the raised percentage is in force only when it is there. */
  decision: z.nullable(text('decision').check(z.regex(/\d/u, says('decision')))),
  basis: citation,
};

/** Groups of fewer than `below` rated may have `allow` excellent ones, whatever the percentage gives. */
export const smallGroup = z.nullable(
  closed({ below: wholeFromOne('below'), allow: wholeFromOne('allow'), basis: citation }),
);

/** How a broken number of allowed units becomes a whole one. No central text rounds: `none` compares exactly. */
export const rounding = z.readonly(
  z
    .strictObject(
      {
        mode: z.enum(['none', 'floor', 'half-up'], says('rounding')),
        basis: z.withDefault(z.nullable(citation), null),
      },
      says('object'),
    )
    .check(
      z.refine(({ mode, basis }) => mode === 'none' || basis !== null, {
        ...says('roundingBasis'),
        path: ['basis'],
      }),
    ),
);

export const quota = closed({
  /** Percent, 0–100, at most two decimals. */
  percent,
  base: quotaBase,
  /** A base of its own for a kind of object. */
  bases,
  /** Where the quota stands, for objects whose kind is not known. */
  basis: citation,
  raised: z.nullable(closed(raisedShape)),
  per: z.readonly(z.record(objectKind, scope, says('object'))),
  smallGroup,
  rounding,
});
export type Quota = z.infer<typeof quota>;
