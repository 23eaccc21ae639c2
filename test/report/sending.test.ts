import { sendingText } from '../../src/report/text/sending.vi.ts';
import type { Sending } from '../../src/sending/sending-state.ts';
import { checkedFile, finding, notChecked } from './literal.ts';

const sendingOf = (parts: Parameters<typeof checkedFile>[0]): Sending => checkedFile(parts).sending;

test('what was not checked stands beside "Sẵn sàng gửi", and what was not read is in its way', () => {
  const lacking = notChecked({ messageId: 'missing-value', args: { what: 'year' } });
  const off = notChecked({ sheet: null, address: null, messageId: 'off', args: { reason: 'Không dùng.' } });
  expect(sendingText(sendingOf({}))).toBe('Sẵn sàng gửi.');
  expect(sendingText(sendingOf({ notChecked: [off] }))).toBe('Sẵn sàng gửi.');
  expect(sendingText(sendingOf({ notChecked: [lacking, off] }))).toBe(
    'Sẵn sàng gửi, còn 1 chỗ chưa kiểm tra được.',
  );
  expect(sendingText(sendingOf({ notChecked: [notChecked(), lacking] }))).toBe(
    'Chưa gửi được: năm 2022 còn 1 chỗ chưa soát được.',
  );
});

test('errors and what is to be explained are told by the report year, closed years behind them', () => {
  const findings = [finding(), finding({ severity: 'warning' }), finding({ year: 2021 })];
  expect(sendingText(sendingOf({ findings }))).toBe(
    'Chưa gửi được: năm 2022 còn 1 lỗi phải sửa, 1 chỗ cần giải trình. Các năm trước còn 1 chỗ chưa giải trình.',
  );
  expect(sendingText(sendingOf({ forms: [] }))).toBeNull();
});
