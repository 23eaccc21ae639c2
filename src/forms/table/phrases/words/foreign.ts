/**
 * What tables hold that use the words of rating and are no results. `heads` tell it over figures, `titles` above a
 * table; both are tried on either where they stand under `anywhere`.
 */
export const FOREIGN_WORDS = {
  votes: {
    anywhere: [
      '(số |)phiếu( bầu| tín nhiệm| đồng ý| tán thành| hợp lệ| thu về| phát ra|)',
      '(bỏ|kiểm|lấy) phiếu',
      'tán thành',
      'biểu quyết',
      '(số |tỷ lệ |)(ý kiến |)đồng ý',
    ],
    titles: ['biên bản kiểm phiếu', 'bỏ phiếu', 'kiểm phiếu'],
  },
  aims: {
    anywhere: [
      '(chỉ tiêu|mục tiêu) (phấn đấu|đăng ký|năm|giao|được giao|đề ra|nghị quyết)',
      'phấn đấu',
      'đăng ký( phấn đấu| thi đua|)',
    ],
    titles: ['chỉ tiêu', 'mục tiêu', 'kế hoạch xếp loại', 'kế hoạch phấn đấu', 'kế hoạch đánh giá'],
  },
  tasks: {
    anywhere: [
      'nhiệm vụ( được|) giao',
      '(số |tổng số )nhiệm vụ( được giao| giao|)',
      'công việc( được giao| giao|)',
      'đầu việc',
      'sản phẩm công việc',
      'quá hạn',
      'trước hạn',
      'đúng hạn',
      'đúng tiến độ',
      'chậm tiến độ',
    ],
    titles: ['nhiệm vụ trọng tâm', 'kết quả thực hiện nhiệm vụ', 'tiến độ thực hiện', 'giao nhiệm vụ'],
  },
  scores: {
    anywhere: [
      '(thang |khung |tổng |số |)điểm( tối đa| chuẩn| tự chấm| chấm| đạt| thưởng| trừ| số|)',
      'từ điểm',
      'đến điểm',
    ],
    titles: ['thang điểm', 'khung điểm', 'bảng điểm', 'chấm điểm'],
  },
  pupils: {
    anywhere: ['học sinh', 'học lực', 'hạnh kiểm', 'sinh viên', 'sĩ số', 'học viên', 'học kỳ'],
    titles: ['học sinh', 'học lực', 'hạnh kiểm', 'sinh viên', 'học viên'],
  },
  pay: {
    anywhere: [
      'số tiền',
      'thành tiền',
      'tiền( thưởng| lương|)',
      'đơn giá',
      'định mức',
      'hệ số',
      'mức (thưởng|chi|lương)',
      'kinh phí',
      '(nghìn|triệu|trăm|tỷ) đồng',
    ],
    titles: ['bảng lương', 'tiền lương', 'thu nhập', 'kinh phí', 'dự toán', 'quyết toán', 'tiền thưởng'],
  },
} as const satisfies Record<
  string,
  { readonly anywhere: readonly string[]; readonly titles: readonly string[] }
>;

export type Foreign = keyof typeof FOREIGN_WORDS;
