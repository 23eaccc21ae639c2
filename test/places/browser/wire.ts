/** Plain data as text, with what JSON has no words for: maps, sets and holes in lists. */
export function encode(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) => {
    if (held instanceof Map) return { $map: [...held] };
    if (held instanceof Set) return { $set: [...held] };
    return held === undefined ? { $none: true } : held;
  });
}

export function decode(text: string): unknown {
  return revived(JSON.parse(text));
}

function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== 'object' || value === null) return value;
  if ('$none' in value) return undefined;
  if ('$map' in value) return new Map(revived(value.$map) as [unknown, unknown][]);
  if ('$set' in value) return new Set(revived(value.$set) as unknown[]);
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, revived(held)]));
}
