/** The rulesets that the product brings: by rating year first, then those that are chosen by hand. */
export const BUILT_IN_IDS = [
  'qd132-hd16',
  'qd132-hd21',
  'qd124-hd25',
  'qd366-hd43',
  'nd335-2025',
  'nd233-2026',
] as const;

export type BuiltInId = (typeof BUILT_IN_IDS)[number];

export function isBuiltInId(id: string): id is BuiltInId {
  return BUILT_IN_IDS.some((known) => known === id);
}
