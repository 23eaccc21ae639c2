/**
 * What a count beside the levels counts. Where a label says several, the first of this list is meant: of "Tổng số
 * được xếp loại" the rated.
 */
export const ROLE_WORDS = {
  notRated: [
    '{not} {rate}',
    '(chưa|không) {counted} {rate}',
    '(không|chưa) thuộc (diện|đối tượng)( phải|)( {rate}|)',
    '(chưa|không) đủ (điều kiện|thời gian)( để|)( {rate}|)',
    'cxl',
    'kxl',
    'hoãn {rate}',
  ],
  exempt: ['(được |)miễn( {rate}|)', '(được |)miễn (công tác |)(và |)(sinh hoạt|công tác)( đảng|)'],
  due: [
    '(phải|cần|thuộc (diện|đối tượng)( phải| được|)|diện( phải|)|đủ (điều kiện|thời gian)( để|)|đối tượng phải) {rate}',
    '(thuộc |)(diện|đối tượng) (phải|được) {rate}',
  ],
  existing: [
    'hiện có',
    'có mặt',
    'hiện tại',
    'đang sinh hoạt',
    '(số |)có đến( cuối năm| thời điểm| nay|)',
    'có đến hết năm',
  ],
  rated: [
    '(được|đã|đã được|dự|tham gia|đã tham gia|có|đã thực hiện|thực hiện) {rate}',
    '(số|tổng số|tổng|số lượng|ts) {rate}',
    '(được|đã|đã được) (công nhận|kiểm điểm)',
  ],
  total: [
    'tổng( số| cộng| chung| toàn bộ|)',
    'cộng( chung| dồn| toàn bộ|)',
    't (số|cộng)',
    'ts',
    'tc',
    'tổng số lượng',
    'tsđv',
    'toàn (đảng bộ|huyện|tỉnh|thành phố|thị xã|quận|xã|phường|ngành|đặc khu|trường|công ty|cơ quan|khối)',
    'cả (đảng bộ|xã|phường|huyện|tỉnh|khối)',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Role = keyof typeof ROLE_WORDS;

/** A total that sums only some of the rows: "Cộng khối thôn", "Tổng (I + II)". */
export const SUBTOTAL_WORDS: readonly string[] = [
  'cộng khối',
  'tổng khối',
  'cộng mục',
  'cộng phần',
  'cộng nhóm',
];
