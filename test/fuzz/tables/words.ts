import type { RatingKind } from '../../../src/forms/kinds.ts';
import type { Level } from '../../../src/forms/table/levels.ts';

type LevelNames = Readonly<Record<Level, string>>;

const names = (excellent: string, good: string, complete: string, incomplete: string): LevelNames => ({
  excellent,
  good,
  complete,
  incomplete,
});

/** How offices name the four levels. */
export const LEVEL_NAMES: readonly LevelNames[] = [
  names(
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
  ),
  names('HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'),
  names('HTXS', 'HTT', 'HT', 'KHT'),
  names('Xuất sắc', 'Tốt', 'Hoàn thành', 'Không hoàn thành'),
  names(
    'Hoàn thành\nxuất sắc\nnhiệm vụ',
    'Hoàn thành\ntốt\nnhiệm vụ',
    'Hoàn thành\nnhiệm vụ',
    'Không\nhoàn thành\nnhiệm vụ',
  ),
  names(
    'HOÀN THÀNH XUẤT SẮC NHIỆM VỤ',
    'HOÀN THÀNH TỐT NHIỆM VỤ',
    'HOÀN THÀNH NHIỆM VỤ',
    'KHÔNG HOÀN THÀNH NHIỆM VỤ',
  ),
  names('Số HTXSNV', 'Số HTTNV', 'Số HTNV', 'Số KHTNV'),
  names('Đạt HTXSNV', 'Đạt HTTNV', 'Đạt HTNV', 'Không HTNV'),
  names('Xếp loại HTXSNV', 'Xếp loại HTTNV', 'Xếp loại HTNV', 'Xếp loại KHTNV'),
  // A slip of the pen in one of them.
  names(
    'Hoàn thành xuất xắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
  ),
  names(
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tố nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vự',
  ),
  names('HT xuất sắc NV', 'HT tốt NV', 'HT nhiệm vụ', 'Không HT nhiệm vụ'),
];

/** Heads over the levels: never levels themselves. */
export const OVER_LEVELS = [
  'Mức xếp loại',
  'Kết quả',
  'Kết quả xếp loại',
  'Kết quả đánh giá, xếp loại chất lượng',
  'Mức độ hoàn thành nhiệm vụ',
  'Chia ra',
  'Trong đó',
  'Mức chất lượng',
];

export const TOTALS = ['Tổng số', 'Tổng cộng', 'Cộng', 'TS', 'Tổng'];

export const PAIRS: readonly (readonly [string, string])[] = [
  ['SL', 'TL'],
  ['SL', '%'],
  ['Số lượng', 'Tỷ lệ %'],
  ['Số lượng', 'Tỷ lệ (%)'],
  ['SL', 'TL %'],
  ['Số lượng', 'Tỉ lệ'],
];

/** Those beside the levels, whoever is counted. */
export const OF_ANY = {
  exempt: ['Miễn', 'Số được miễn', 'Miễn đánh giá, xếp loại', 'Được miễn KĐ, ĐG, XL'],
  notRated: [
    'Chưa xếp loại',
    'Chưa đánh giá, xếp loại',
    'Số chưa được ĐG, XL',
    'Không xếp loại',
    'Chưa được đánh giá, xếp loại chất lượng',
  ],
  rated: [
    'Được đánh giá, xếp loại',
    'Số được ĐG, XL',
    'Tổng số được xếp loại',
    'Đã đánh giá, xếp loại',
    'Số đã KĐ, ĐG, XL chất lượng',
  ],
  existing: ['Hiện có', 'Số có mặt', 'Tổng số hiện có', 'Tổng số'],
};

/** The same where those counted are named with it. */
export const OF_MEMBERS = {
  exempt: ['Số đảng viên được miễn đánh giá', 'Đảng viên được miễn'],
  notRated: ['ĐV chưa xếp loại', 'Số đảng viên chưa được đánh giá'],
  rated: ['Số ĐV được đánh giá', 'Số đảng viên được đánh giá, xếp loại', 'Đảng viên được xếp loại'],
  existing: ['Tổng số đảng viên', 'TS ĐV', 'Tổng số ĐV', 'Tổng số đảng viên hiện có'],
};

export const PART_PAIRS: readonly (readonly [string, string])[] = [
  ['Tổng số', 'Nữ'],
  ['Tổng số', 'Trong đó nữ'],
  ['Tổng', 'Dân tộc thiểu số'],
];

export const STAGES: readonly (readonly [string, string])[] = [
  ['Đề xuất', 'Quyết định'],
  ['Đơn vị đề nghị', 'Cấp có thẩm quyền quyết định'],
  ['Tự xếp loại', 'Cấp trên xếp loại'],
];

export const SHARE_HEADS = [
  'Tỷ lệ HTXSNV/HTTNV (%)',
  'Tỷ lệ % xếp loại xuất sắc trên số xếp loại tốt',
  'Tỷ lệ % hoàn thành xuất sắc so với hoàn thành tốt',
];

export const CHANGE_HEADS = [
  'Tăng, giảm so với năm trước',
  'Tăng (+), giảm (-)',
  'So sánh với năm trước (+/-)',
  'Chênh lệch',
];

/** Nobody knows them: their figures are told, and not judged. */
export const UNKNOWN_HEADS = ['Số lượt góp ý', 'SCBM', 'Số buổi sinh hoạt', 'Kiểm tra'];

export const NUMBER_HEADS = ['TT', 'STT', 'Số TT', 'Số\nTT'];
export const NAME_HEADS = [
  'Đơn vị',
  'Tên đơn vị',
  'Tổ chức đảng',
  'Tên tổ chức đảng',
  'Đối tượng',
  'Loại hình',
  'Đảng bộ, chi bộ',
];
export const CRITERIA_HEADS = [
  'Mức xếp loại',
  'Nội dung',
  'Chỉ tiêu',
  'Tiêu chí',
  'Kết quả xếp loại',
  'Mức độ',
];
export const LEADS = ['Trong đó:', 'Chia ra:', 'Kết quả đánh giá:', 'Kết quả xếp loại'];

/** What a table may count: how its title says it, and what stands in its rows. */
/** Whose table it is. */
export interface CountedObject {
  readonly kind: RatingKind;
  readonly title: string;
}

export const OBJECTS: readonly CountedObject[] = [
  { kind: 'individuals', title: 'ĐẢNG VIÊN' },
  { kind: 'individuals', title: 'CÁ NHÂN' },
  { kind: 'grassroots-organisations', title: 'TỔ CHỨC CƠ SỞ ĐẢNG' },
  { kind: 'grassroots-organisations', title: 'TCCSĐ' },
  { kind: 'grassroots-committees', title: 'CẤP ỦY CƠ SỞ' },
  { kind: 'leadership-collectives', title: 'TẬP THỂ LÃNH ĐẠO, QUẢN LÝ' },
];

/** A table whose lines are objects. */
export const SEVERAL: CountedObject = { kind: 'ratings', title: '' };

export const OBJECT_LINES = ['Tổ chức cơ sở đảng', 'Cấp ủy cơ sở', 'Tập thể lãnh đạo, quản lý', 'Đảng viên'];
export const PART_LINES = ['Trong đó: nữ', '- Nữ', 'Trong đó: dân tộc thiểu số', 'Trong đó: Nữ'];

export const FOREIGN_TITLES = {
  votes: ['BIÊN BẢN KIỂM PHIẾU XẾP LOẠI', 'KẾT QUẢ KIỂM PHIẾU XẾP LOẠI CHẤT LƯỢNG'],
  aims: ['CHỈ TIÊU PHẤN ĐẤU XẾP LOẠI', 'ĐĂNG KÝ PHẤN ĐẤU XẾP LOẠI CHẤT LƯỢNG', 'KẾ HOẠCH PHẤN ĐẤU XẾP LOẠI'],
  pupils: ['KẾT QUẢ XẾP LOẠI HỌC SINH', 'TỔNG HỢP XẾP LOẠI HỌC LỰC HỌC SINH'],
};

export const TITLES = [
  'KẾT QUẢ XẾP LOẠI',
  'TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG',
  'THỐNG KÊ ĐÁNH GIÁ, XẾP LOẠI',
  'BIỂU TỔNG HỢP KẾT QUẢ KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI',
];

export const UNITS = [
  'Xã Hòa Bình',
  'Phường 3',
  'Cơ quan xã',
  'Đơn vị sự nghiệp công lập',
  'Doanh nghiệp',
  'Quân sự',
  'Công an',
  'Trường THCS Nguyễn Du',
  'Trạm y tế',
  'Chi nhánh Tổng công ty C',
  'Thôn Thượng',
  'Tổ dân phố 12',
  'Cơ quan Đảng, MTTQ',
  'Thị trấn Đông Anh',
  'Hợp tác xã Tân Tiến',
  'UBND xã',
];
export const BLOCKS = [
  'Khối thôn',
  'Khối cơ quan',
  'Khối lực lượng vũ trang',
  'Khối doanh nghiệp',
  'Khối trường học',
];

export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'K'];
