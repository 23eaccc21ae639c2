import type { ObjectKind } from '../../forms/kinds.ts';

/**
 * What the number rated excellent (HTXSNV) is compared with: `good` the number rated good (HTTNV), `good-or-better`
 * excellent and good together, `total` all four levels.
 */
export const QUOTA_BASES = ['good', 'good-or-better', 'total'] as const;
export type QuotaBase = (typeof QUOTA_BASES)[number];

/** The base of the quota for a kind of object; null is a kind not known. */
export function baseOf(
  {
    base,
    bases,
  }: { readonly base: QuotaBase; readonly bases: Readonly<Partial<Record<ObjectKind, QuotaBase>>> },
  kind: ObjectKind | null,
): QuotaBase {
  return (kind === null ? undefined : bases[kind]) ?? base;
}
