import type { Mark, Steps } from '../../grid/index.ts';
import type { GridContent } from './grid-content.ts';
import { snapshotting, type BookSnapshot } from './snapshot.ts';

/** A file as the page opened it. */
export interface OpenedFile extends GridContent {
  /** null: a format that is read and never written. */
  readonly bytes: Uint8Array | null;
  /** The product's own, as the file has them. */
  readonly marks: readonly Mark[];
}

/** A file with what the grid is given of it. */
export interface PreparedFile extends OpenedFile {
  readonly snapshot: BookSnapshot;
}

/** What takes long before the grid can show a file: of large ones it is done while the page answers. */
export function* preparing(file: OpenedFile): Steps<PreparedFile> {
  return { ...file, snapshot: yield* snapshotting(file) };
}
