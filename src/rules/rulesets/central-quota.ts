import type { ObjectKind } from '../../forms/kinds.ts';
import type { Citation } from './citation.ts';
import type { Quota } from './quota-schema.ts';

/** A scope and where it stands. */
type Scope = Quota['per'][ObjectKind];

/**
 * What all central texts have in common: 20 % of the number rated good, compared exactly, without a rule for small
 * groups.
 */
export function centralQuota(basis: Citation, per: Quota['per'], raised: Quota['raised'] = null): Quota {
  const rounding = { mode: 'none', basis: null } as const;
  return { percent: 20, base: 'good', bases: {}, basis, raised, per, smallGroup: null, rounding };
}

/** One and the same scope for every kind of object. */
export function forAllKinds(one: Scope): Quota['per'] {
  return {
    'grassroots-organisations': one,
    'grassroots-committees': one,
    'leadership-collectives': one,
    individuals: one,
  };
}
