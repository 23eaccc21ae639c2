import { formatNumber } from '../../grid/index.ts';
import type { Sending } from '../../sending/sending-state.ts';

/** Whether a workbook may be sent, and what is left to do, by its report year; null where no form was found. */
export function sendingText({ state, reportYear, ...counts }: Sending): string | null {
  const { toMend, toExplain, open, unchecked, closed } = counts;
  if (state === null) return null;
  const left = [
    ...(toMend > 0 ? [`${formatNumber(toMend)} lỗi phải sửa`] : []),
    ...(toExplain > 0 ? [`${formatNumber(toExplain)} chỗ cần giải trình`] : []),
    ...(open > 0 ? [`${formatNumber(open)} chỗ chưa soát được`] : []),
  ];
  const year = reportYear === null ? '' : `năm ${reportYear} `;
  const lacking = unchecked > 0 ? `, còn ${formatNumber(unchecked)} chỗ chưa kiểm tra được` : '';
  const now = left.length === 0 ? `Sẵn sàng gửi${lacking}.` : `Chưa gửi được: ${year}còn ${left.join(', ')}.`;
  return closed === 0 ? now : `${now} Các năm trước còn ${formatNumber(closed)} chỗ chưa giải trình.`;
}
