/** Who says so: the unit that proposes, or the authority that decides. */
export const STAGE_WORDS = {
  proposed: [
    'đề xuất',
    'đề nghị( cấp trên|)( quyết định| xếp loại|)',
    'tự (đánh giá|xếp loại|nhận|đề xuất)( xếp loại| mức xếp loại|)',
    'kết quả tự {rate}',
    'dự kiến( xếp loại|)',
  ],
  decided: [
    '(quyết định|công nhận)( xếp loại| mức xếp loại|)',
    'cấp (có thẩm quyền|trên) (quyết định|đánh giá|xếp loại|công nhận)( xếp loại|)',
    'kết quả (quyết định|công nhận|chính thức)',
    'chính thức',
  ],
} as const satisfies Record<string, readonly string[]>;

/** "Trong đó": what follows are parts of what stands before. */
export const WITHIN_WORDS: readonly string[] = [
  'trong đó',
  'tr đó',
  't đó',
  'chia ra',
  'gồm( có|)',
  'bao gồm',
  'cụ thể( là|)',
  'chia theo',
  'phân theo',
];

/** Parts of those counted. */
export const PART_WORDS: readonly string[] = [
  '(là |số |)nữ',
  '(là |)(người |)dân tộc( thiểu số|)',
  'dtts',
  '(đảng viên |đv |)dự bị',
  '(có |theo |)tôn giáo',
  '(đảng viên |)chính thức',
  'mới thành lập',
  'mới kết nạp',
];

/** Parts only where no other name stands beside them: "Số nam", and not "Chi bộ Nam". */
export const OWN_PART_WORDS: readonly string[] = [
  '(là |số |tổng số |)(đảng viên |đv |cán bộ |đồng chí |đ/c |)nam( giới|)',
];

/** Heads over labels: a column of them holds no figures. */
export const STUB_WORDS: readonly string[] = [
  'stt',
  'tt',
  'số tt',
  'số thứ tự',
  'số',
  'đơn vị( trực thuộc| cơ sở|)',
  'tên( đơn vị| tổ chức| tổ chức đảng| chi bộ| cơ quan| tập thể| cá nhân|)( trực thuộc|)',
  'tổ chức( đảng|)',
  'đối tượng( đánh giá| xếp loại| đánh giá xếp loại|)',
  'nội dung',
  'tiêu chí',
  'chỉ tiêu',
  'danh mục',
  'loại hình( tổ chức cơ sở đảng| tccsđ| tổ chức đảng|)',
  'khối',
  'chức (danh|vụ)( đơn vị| công tác|)',
  'mã( chức danh| số| đơn vị|)',
  'họ( và|) tên( đảng viên| cán bộ|)',
  'năm( đánh giá|)',
  'năm sinh',
  'ngày sinh',
  'thời gian',
  'thời điểm',
  'mức( xếp loại| độ| chất lượng| đánh giá|)',
  'tập thể cá nhân',
  'nhóm( đối tượng|)',
  'phân loại',
  'loại',
  'chi bộ',
  'đảng bộ',
  'đảng bộ chi bộ',
];

/** Heads of the column that numbers the rows. */
export const RUNNING_NUMBER_WORDS: readonly string[] = ['stt', 'tt', 'số tt', 'số thứ tự'];

/** Heads over what is neither label nor figure to be judged. */
export const ASIDE_WORDS: readonly string[] = [
  'ghi chú',
  'lý do',
  'đơn vị tính',
  'đvt',
  'mã( chức danh| số| đơn vị|)',
  'ký hiệu',
  'nhận xét',
  'ý kiến',
  'diễn giải',
  'nguyên nhân',
  'chữ ký',
  'thứ tự',
  'năm sinh',
  'tuổi',
  'số điện thoại',
  'điện thoại',
];

/** Words that say nothing of what a figure is. */
export const NEUTRAL_WORDS: readonly string[] = [
  'mức( độ|)( hoàn thành| ht|)( nhiệm vụ| nv|)',
  'mức (độ |)(xếp loại|chất lượng|đánh giá)( chất lượng|)',
  'mức độ hoàn thành( công việc|)',
  'kết quả( {rate}| thực hiện| phân loại|)( mức độ hoàn thành nhiệm vụ|)',
  'kết quả',
  'đối tượng( {rate}|)',
  '{rate}',
  'theo (mức|loại hình|đối tượng|đơn vị|chức danh)( chất lượng| xếp loại|)',
  'chia theo( các|) loại hình( tổ chức cơ sở đảng| tccsđ|)',
  'loại hình( tổ chức cơ sở đảng| tccsđ|)',
  'số liệu',
  'năm( đánh giá| báo cáo|)',
  'trong năm',
  'tính đến',
  'đến (ngày|cuối năm|nay|hết năm)',
  'thời điểm',
  'thực hiện',
  'đạt',
  'được',
  'là',
  'các',
  'và',
  'của',
  'theo',
  'có',
  'đã',
  'chất lượng',
  'danh hiệu',
  'đủ tư cách',
  'đủ tư cách đảng viên',
];

/** What may stand beside a name that is a level's only by itself. */
export const SOFT_WORDS: readonly string[] = [
  'số',
  'số lượng',
  'sl',
  'mức( độ|)',
  'loại',
  'xếp loại',
  'đánh giá',
  'đánh giá xếp loại',
  'kết quả( đánh giá| xếp loại|)( đánh giá xếp loại|)',
  'đơn vị',
  'đảng viên',
  'đv',
  'cán bộ',
  'cá nhân',
  'tập thể',
  'tổ chức( đảng| cơ sở đảng|)',
  'tccsđ',
  'chi bộ',
  'đảng bộ',
  'cấp ủy',
  'đồng chí',
  'đ/c',
  'người',
  'trong năm',
  'tl',
  'tỷ lệ',
  'tỉ lệ',
  '%',
  'chất lượng',
  'đạt',
  'được',
  'là',
  'tổng số',
  'tổng',
  'trong đó',
];

/** Names that begin like a word of sums. */
export const NAME_WORDS: readonly string[] = [
  'tổng (công ty|cục|liên đoàn|kho|hợp|đội|giám đốc|cty|đài|lãnh sự|biên tập)',
  'cộng (hòa|đồng|sự|tác viên)',
  'toàn (thắng|cầu|tân)',
];
