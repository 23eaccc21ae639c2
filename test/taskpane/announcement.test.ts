import type { Skipped } from '../../src/grid/index.ts';
import type { Outcome } from '../../src/app/desk-state.ts';
import { outcomeText } from '../../src/taskpane/announcement.ts';

const PROTECTED: Skipped = { sheet: 'Biểu 2', reason: 'sheet-protected' };
const GONE: Skipped = { sheet: 'Biểu 2', reason: 'sheet-gone' };

type Kind = 'marked' | 'cleared' | 'undone';

const told = (kind: Kind, skipped: readonly Skipped[]): string => {
  const outcome: Outcome = { kind, cells: 40, skipped };
  return outcomeText(outcome) ?? '';
};

test.each<[Kind, Skipped, RegExp]>([
  ['marked', PROTECTED, /“Biểu 2” đang được bảo vệ nên không đánh dấu được/u],
  ['marked', GONE, /“Biểu 2” nên không đánh dấu ở đó/u],
  ['cleared', PROTECTED, /“Biểu 2” đang được bảo vệ nên chưa xóa được đánh dấu ở đó\. .*Unprotect Sheet/u],
  ['cleared', GONE, /“Biểu 2” nên không còn gì để xóa ở đó/u],
  [
    'undone',
    PROTECTED,
    /“Biểu 2” đang được bảo vệ nên đánh dấu ở đó vẫn như trước khi hoàn tác\. .*Unprotect Sheet/u,
  ],
  ['undone', GONE, /“Biểu 2” nên không còn gì để hoàn tác ở đó/u],
])('what was left out of what was %s is said of that work (%j)', (kind, skipped, words) => {
  const text = told(kind, [skipped]);
  expect(text).toMatch(words);
  if (kind !== 'marked') expect(text).not.toMatch(/không đánh dấu/u);
});

test.each<[Kind, RegExp]>([
  ['marked', /40 chỗ/u],
  ['cleared', /Đã xóa hết/u],
  ['undone', /^Đã hoàn tác thao tác vừa rồi\.$/u],
])('only where nothing was left out all is said to be %s', (kind, whole) => {
  expect(told(kind, [])).toMatch(whole);
  expect(told(kind, [PROTECTED])).not.toMatch(whole);
});
