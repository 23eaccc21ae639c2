/** When a file on the disk was last saved, and how large it was then: by these it is known whether somebody else saved it since. */
export interface DiskStamp {
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  /** In bytes. */
  readonly size: number;
}

export function stampOf({ lastModified, size }: DiskStamp): DiskStamp {
  return { lastModified, size };
}

export function sameStamp(a: DiskStamp, b: DiskStamp): boolean {
  return a.lastModified === b.lastModified && a.size === b.size;
}

export function isStamp(found: unknown): found is DiskStamp {
  if (typeof found !== 'object' || found === null) return false;
  if (!('lastModified' in found && 'size' in found)) return false;
  return typeof found.lastModified === 'number' && typeof found.size === 'number';
}
