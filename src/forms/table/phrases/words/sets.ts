/** Lists that other word lists name in braces. */
export const SETS: Readonly<Record<string, readonly string[]>> = {
  rate: [
    '(kiểm điểm |kđ |)(đánh giá |đg |)(xếp loại|xl|phân loại|bình xét|bx)( chất lượng|)( mức độ hoàn thành nhiệm vụ|)',
    '(kiểm điểm |kđ |)(đánh giá|đg)( chất lượng|)( xếp loại| xl|)( mức độ hoàn thành nhiệm vụ|)',
    '(kđ |kđ|)đgxl( chất lượng|)',
    'bình xét (đánh giá|xếp loại)',
  ],
  /** What is not there yet: "chưa được đánh giá". */
  not: ['(chưa|không)( được| thực hiện| dự| tham gia| có| tiến hành|)'],
  counted: [
    'đảng viên',
    'đv',
    'cá nhân',
    'tập thể',
    'cấp ủy',
    'tổ chức',
    'chi bộ',
    'cán bộ',
    'đơn vị',
    'người',
    'đ/c',
    'đồng chí',
  ],
};
