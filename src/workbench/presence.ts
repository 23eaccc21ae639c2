/** Which tabs of this page live; tabs are known by ids. */
export interface Presence {
  /** Makes this tab the one of that id, as long as it lives; false: another living tab is. */
  readonly take: (id: string) => Promise<boolean>;
  /** Does the work if no living tab has the id; null: one has. */
  readonly ifGone: <T>(id: string, work: () => Promise<T>) => Promise<T | null>;
}
