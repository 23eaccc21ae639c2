import type { SavedFile } from '../places/browser/index.ts';
import type { ChosenFile } from './chosen-file.ts';
import { saveFile } from './save-file.ts';
import { WORDING } from './wording.vi.ts';

/** What became of saving, and what the clerk is told of it. */
export type Saving =
  /** `file`: what is open from now on. */
  | { readonly kind: 'saved'; readonly file: ChosenFile; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string }
  /** The clerk changed their mind. */
  | { readonly kind: 'cancelled' };

/** @param isCopy whether it becomes a file of its own name */
export async function saveWork(file: ChosenFile, patched: SavedFile, isCopy: boolean): Promise<Saving> {
  if (!patched.ok) {
    const { troubleAdvice } = await import('../app/place-wording.vi.ts');
    return { kind: 'failed', text: troubleAdvice(patched.trouble) };
  }
  const { bytes } = patched;
  const name = isCopy ? copyName(file.name) : file.name;
  const saved = await saveFile({ name, bytes, handle: isCopy ? null : file.handle });
  switch (saved.kind) {
    case 'cancelled':
      return saved;
    case 'failed':
      return { kind: 'failed', text: WORDING.notSaved };
    case 'written':
      return {
        kind: 'saved',
        file: { name: saved.name, bytes, handle: saved.handle },
        text: WORDING.saved(saved.name),
      };
    case 'downloaded':
      return { kind: 'saved', file: { ...file, bytes }, text: WORDING.downloaded(saved.name) };
  }
}

function copyName(name: string): string {
  const dot = name.lastIndexOf('.');
  return WORDING.copyName(name.slice(0, dot)) + name.slice(dot);
}
