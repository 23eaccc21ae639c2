/** What a clerk reads about a fault of a ruleset file: one sentence for each thing that a file may hold. */
export const EXPECTED = {
  file: 'Tệp quy định phải là một đối tượng JSON, ít nhất có mục “id”.',
  object: 'Mục này phải là một đối tượng JSON, viết trong dấu { }.',
  list: 'Mục này phải là một danh sách, viết trong dấu [ ].',
  id: 'Mã quy định chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ “tinh-lam-dong”.',
  ownId:
    'Mã này là của một quy định có sẵn trong chương trình; hãy đặt mã khác cho tệp và ghi mã có sẵn ở mục “extends”.',
  text: 'Mục này phải là một đoạn chữ, không được để trống.',
  clause: 'Điều khoản phải là một đoạn chữ, ví dụ “Điều 12”; chưa rõ thì ghi null.',
  mark: 'Mức đối chiếu phải là “verified” (đã đối chiếu văn bản) hoặc “reported” (theo nguồn thứ cấp).',
  extends:
    'Quy định nền phải là một trong: “qd132-hd16”, “qd132-hd21”, “qd124-hd25”, “qd366-hd43”, “nd335-2025”, “nd233-2026”.',
  year: 'Năm phải là số nguyên từ 1990 đến 2100.',
  yearOrNull: 'Năm cuối phải là số nguyên từ 1990 đến 2100; còn hiệu lực thì ghi null.',
  yearOrder: 'Năm cuối (“to”) không được trước năm đầu (“from”).',
  percent: 'Tỷ lệ phải là số lớn hơn 0, không quá 100, nhiều nhất hai chữ số thập phân.',
  base: 'Gốc tính tỷ lệ phải là “good” (số hoàn thành tốt), “good-or-better” (hoàn thành tốt trở lên) hoặc “total” (tổng số xếp loại).',
  condition: 'Điều kiện nâng tỷ lệ phải là một đoạn chữ, không được để trống.',
  decision:
    'Số của quyết định nâng tỷ lệ phải là chữ có chữ số, ví dụ “15-QĐ/TU”; chưa có quyết định thì ghi null.',
  below: 'Giới hạn của nhóm nhỏ phải là số nguyên từ 1 trở lên.',
  allow: 'Số được xếp loại xuất sắc trong nhóm nhỏ phải là số nguyên từ 1 trở lên.',
  rounding:
    'Cách làm tròn phải là “none” (không làm tròn), “floor” (bỏ phần lẻ) hoặc “half-up” (từ nửa trở lên thì tính một).',
  roundingBasis: 'Cách làm tròn khác “none” phải ghi căn cứ ở mục “basis”.',
  flag: 'Mục này phải là true (có) hoặc false (không).',
  units: 'Ngưỡng này phải là số nguyên từ 1 trở lên.',
  severity: 'Mức độ phải là “error” (Lỗi), “warning” (Cảnh báo) hoặc “info” (Lưu ý).',
  reason: 'Tắt một quy tắc phải ghi lý do, không được để trống.',
  rule: 'Không có quy tắc này; mã quy tắc viết như “rating-total”, “excellent-quota”.',
  form: 'Không có loại biểu này; các loại biểu có mã như “grassroots-organisations”, “individuals”, “document-statistics”.',
  date: 'Ngày phải là ngày có thật, viết theo dạng năm-tháng-ngày, ví dụ “2025-07-01”.',
  closing: 'Ngày bế mạc đại hội phải là năm (2020) hoặc ngày có thật (“2020-08-12”).',
  closings: 'Các kỳ đại hội phải xếp theo năm tăng dần, mỗi năm một kỳ.',
  committee: 'Cấp ủy phải ghi bằng ký hiệu trên văn bản, ví dụ “HU”, “TU”; mọi cấp ủy còn lại ghi “*”.',
  letters: 'Ký hiệu chỉ gồm chữ cái, ví dụ “KH”, “BTCHU”.',
} as const;

export type Expected = keyof typeof EXPECTED;

export const SENTENCES = {
  missing: (expected: string): string => `Thiếu mục này. ${expected}`,
  unknownKey: (key: string): string => `Không có mục nào tên là “${key}”.`,
  unknownKeyNear: (key: string, near: string): string =>
    `Không có mục nào tên là “${key}”; có phải là “${near}” không?`,
  notJson: 'Tệp quy định không đọc được: nội dung không đúng dạng JSON.',
  noYears: 'Không có quy định có sẵn nào cho các năm này; hãy ghi quy định nền ở mục “extends”.',
  nothingRaised:
    'Quy định nền của các năm này không có mức nâng; hãy ghi đủ “percent”, “condition”, “decision” và “basis”.',
} as const;
