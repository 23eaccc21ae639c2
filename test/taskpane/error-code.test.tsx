import './surroundings.ts';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { errorCodeOf, errorCodeText } from '../../src/app/error-code.vi.ts';
import { About } from '../../src/taskpane/about.ts';
import { browserText } from '../../src/taskpane/browser-text.ts';
import { ErrorBoundary } from '../../src/taskpane/error-boundary.tsx';

test('a code is what the place said, else the product’s name for the trouble; what a person wished has none', () => {
  const trouble = { code: 'sheet-gone', sheet: null, detail: 'ItemNotFound @ Worksheet.getRange' } as const;
  expect(errorCodeOf(trouble)).toBe('ItemNotFound @ Worksheet.getRange');
  expect(errorCodeOf({ ...trouble, detail: null })).toBe('sheet-gone');
  expect(errorCodeOf({ ...trouble, detail: '' })).toBe('sheet-gone');
  expect(errorCodeOf({ ...trouble, code: 'stopped' })).toBeNull();
  expect(errorCodeText('sheet-gone', '')).toBe('Mã: sheet-gone');
});

const AGENTS: readonly (readonly [string, string])[] = [
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36',
    'Chrome 147',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36 Edg/146.0.3',
    'Edge 146',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0', 'Firefox 149'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Safari/605.1.15',
    'Safari 18',
  ],
  [
    'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari 18',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko', 'Internet Explorer 11'],
  ['curl/8.0', 'curl/8.0'],
];

test.each(AGENTS)('a browser that calls itself “%s” is told as %s', (agent, name) => {
  expect(browserText(agent)).toBe(name);
});

/** A part that throws as long as it is told to. */
function broken(error: Error) {
  // React reports what was thrown; that is expected here.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Part = () => {
    throw error;
  };
  render(
    <About value="Excel 16.0.1 (PC) · Soát Biểu 0.1.0">
      <ErrorBoundary>
        <Part />
      </ErrorBoundary>
    </About>,
  );
}

test('a part that breaks tells what broke it and in what, and copies that', async () => {
  broken(new TypeError('x is not a function'));
  await userEvent.click(screen.getByText('Chi tiết'));
  const code = 'Mã: TypeError: x is not a function · Excel 16.0.1 (PC) · Soát Biểu 0.1.0';
  expect(screen.getByText(code)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Mở lại' })).toBeNull();
  const copied: string[] = [];
  const execCommand = () => {
    copied.push(document.querySelector<HTMLTextAreaElement>('body > textarea')?.value ?? '');
    return true;
  };
  Object.assign(document, { execCommand });
  await userEvent.click(screen.getByRole('button', { name: 'Chép mã lỗi' }));
  expect(copied).toEqual([code]);
  expect(screen.getByRole('status').textContent).toMatch(/^Đã chép mã lỗi/u);
  expect(document.querySelector('body > textarea')).toBeNull();
});

test.each<[string, () => boolean]>([
  ['is refused', () => false],
  [
    'throws',
    () => {
      throw new Error('closed');
    },
  ],
])('where copying %s, the code stands in a box, selected, with what to press', async (_, execCommand) => {
  broken(new Error('broken'));
  Object.assign(document, { execCommand });
  await userEvent.click(screen.getByText('Chi tiết'));
  await userEvent.click(screen.getByRole('button', { name: 'Chép mã lỗi' }));
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Mã lỗi để chép' });
  expect(document.activeElement).toBe(box);
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toMatch(/^Mã: Error: broken/u);
  expect(screen.getByText(/nhấn Ctrl\+C/u)).toBeTruthy();
});

test('a part that could not be fetched says so, and offers to open the pane again', () => {
  broken(Object.assign(new Error('Loading chunk 583 failed.'), { name: 'ChunkLoadError' }));
  expect(screen.getByRole('alert').textContent).toMatch(/^Chưa tải được phần này/u);
  expect(screen.getByRole('button', { name: 'Mở lại' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
});
