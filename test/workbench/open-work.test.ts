import type { Book } from '../../src/workbench/book.ts';
import { OpenWork } from '../../src/workbench/open-work.ts';
import type { Plan } from '../../src/grid/index.ts';

const waiting: (() => void)[] = [];

/** A browser's memory that answers when the test says so. */
jest.mock('../../src/workbench/kept-work.ts', () => ({
  dropWork: () =>
    new Promise((resolve) => {
      waiting.push(() => {
        resolve(true);
      });
    }),
  keepWork: () => Promise.resolve(),
}));

const EDIT = [{ kind: 'remove-sheet', sheet: 'XL' }] as unknown as Plan;

const FILE = { name: 'a.xlsx', bytes: new Uint8Array(), handle: null, stamp: null };

test('Edits made while the browser still forgets earlier ones are unsaved', async () => {
  let changes: Plan = [];
  const work = new OpenWork(FILE, {
    isReadOnly: false,
    isKeeping: true,
    changedAt: 0,
    changed: () => undefined,
  });
  let changed: () => void = () => undefined;
  work.layOut((tell) => {
    changed = tell;
    return { changes: () => changes, isTyping: () => false, close: () => undefined } as unknown as Book;
  });
  const forgetting = work.keep();
  changes = EDIT;
  changed();
  await work.keep();
  expect(work.state()).toMatchObject({ isDirty: true, kept: 'kept' });
  for (const answer of waiting) answer();
  await forgetting;
  expect(work.state()).toMatchObject({ isDirty: true, kept: 'kept' });
});
