import type { Asking } from './asking.ts';
import type { OpenWork } from './open-work.ts';
import type { Opener } from './opener.ts';

export interface Leaving {
  readonly opener: Pick<Opener, 'work' | 'stranded'>;
  readonly asking: Asking;
  /** Gives whether it was saved. */
  readonly save: () => Promise<boolean>;
}

/**
 * Whether the open file may be left for another: nothing of it is being written, and nothing is lost that the clerk
 * wants to keep.
 * @param next the name of the other file
 */
export async function mayLeave({ opener, asking, save }: Leaving, next: string): Promise<boolean> {
  for (;;) {
    const work = opener.work();
    if (!work) return mayLeaveStranded(opener, asking, next);
    if (work.state().isSaving) {
      if (!(await waited(work, asking, next))) return false;
      continue;
    }
    if (!(await work.isUnsaved())) return true;
    const { name } = work.state();
    const answer = await asking.ask({ kind: 'leave', name, next, canSave: true, changes: work.changeList() });
    if (answer === 'leave') return true;
    // What came into the file while it was saved is asked about again.
    if (answer !== 'save' || !(await save())) return false;
  }
}

/** Edits of a file that could not be shown again are unsaved all the same. */
async function mayLeaveStranded(opener: Leaving['opener'], asking: Asking, next: string): Promise<boolean> {
  const stranded = opener.stranded();
  if (!stranded || stranded.changes.length === 0) return true;
  const { name } = stranded.file;
  const question = { kind: 'leave', name, next, canSave: false, changes: { lines: [], more: 0 } } as const;
  return (await asking.ask(question)) === 'leave';
}

/** Waits for a save to end; false: the clerk does not want to open anything else any more. */
async function waited(work: OpenWork, asking: Asking, next: string): Promise<boolean> {
  const asked = asking.ask({ kind: 'wait', name: work.state().name, next });
  const ended = work.settled().then(() => 'ended' as const);
  if ((await Promise.race([asked, ended])) !== 'ended') return false;
  asking.answer('stay');
  return true;
}
