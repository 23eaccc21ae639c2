import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from '../../src/taskpane/error-boundary.tsx';

test('a part that breaks says so in plain words and comes back when tried again', async () => {
  // React reports what was thrown; that is expected here.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const part = { isBroken: true };
  const Part = () => {
    if (part.isBroken) throw new Error('broken');
    return <p>Danh sách</p>;
  };
  render(
    <ErrorBoundary>
      <Part />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toMatch(/^Phần này gặp lỗi khi hiển thị/u);
  part.isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(screen.getByText('Danh sách')).toBeTruthy();
});
