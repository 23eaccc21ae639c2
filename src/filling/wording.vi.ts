import type { Content, Reason, YearReason } from './classify.ts';
import type { Warning } from './draft.ts';
import type { LeftReason } from './fill-plan.ts';
import type { YearsLeft } from './years.ts';

/** Every sentence that filling gives a clerk to read, by id. */

export const REASONS: Readonly<Record<Reason, string>> = {
  'by-type': 'Xếp theo loại văn bản.',
  'by-abstract': 'Xếp theo mấy chữ đầu của trích yếu.',
  'working-group':
    'Quyết định thành lập tổ công tác: đề xuất ghi vào nội dung lãnh đạo, chỉ đạo; đồng chí tích chọn nếu cần ghi.',
  'decision-unclear':
    'Chưa rõ đây là quyết định hay quy định; đồng chí xem văn bản gốc rồi chọn nội dung cho đúng.',
  'type-not-listed':
    'Loại văn bản này thường không ghi vào Biểu 1; nếu cần ghi thì đồng chí tự chọn nội dung.',
  'not-about-rating': 'Trích yếu không nói đến kiểm điểm, đánh giá, xếp loại.',
  'no-abstract': 'Không có trích yếu, mới xếp theo loại văn bản; đồng chí xem lại trước khi tích chọn.',
  'unreadable-number': 'Không đọc được số, ký hiệu; đồng chí đối chiếu với văn bản gốc rồi sửa lại.',
  'no-date': 'Chưa rõ ngày ban hành; đồng chí ghi ngày để biết văn bản thuộc năm nào.',
  'no-unit': 'Chưa rõ đơn vị lập biểu; đồng chí chọn đơn vị để biết văn bản nào là của mình.',
  incoming:
    'Lấy từ sổ văn bản đến, sổ không ghi cơ quan ban hành; đồng chí xem có phải văn bản của đơn vị mình rồi mới tích chọn.',
  'code-differs':
    'Sổ ghi cơ quan ban hành là của đơn vị, nhưng ký hiệu là của nơi khác; đồng chí đối chiếu với văn bản gốc rồi mới tích chọn.',
  superior: 'Văn bản của cấp trên: biểu chỉ ghi văn bản của đơn vị.',
  'other-unit': 'Văn bản của đơn vị khác: biểu chỉ ghi văn bản của đơn vị mình.',
  state: 'Văn bản của cơ quan nhà nước: biểu chỉ ghi văn bản của Đảng.',
};

export const YEAR_REASONS: Readonly<Record<YearReason, string>> = {
  date: 'Năm xếp loại là năm ban hành.',
  'early-in-year': 'Ban hành từ tháng 1 đến tháng 3 nên tính cho năm trước.',
  abstract: 'Năm xếp loại lấy theo trích yếu.',
  section: 'Chưa rõ ngày ban hành; năm lấy theo phần của sổ.',
  unknown: 'Chưa rõ năm xếp loại.',
};

/** What content 2 and the others are called in what is said of a gap. */
const KIND_OF_CONTENT: Readonly<Record<Content, string>> = {
  1: 'văn bản cụ thể hóa Quy định',
  2: 'văn bản Hướng dẫn',
  3: 'văn bản lãnh đạo, chỉ đạo',
};

export function warningText(warning: Warning): string {
  switch (warning.id) {
    case 'no-document':
      return `Năm ${warning.year} chưa có ${KIND_OF_CONTENT[warning.content]} nào trong sổ.`;
    case 'outside-years':
      return `Văn bản ${warning.number} thuộc năm ${warning.year}, biểu chưa có cột năm này; đồng chí bấm “Thêm năm” nếu cần ghi.`;
    case 'undated':
      return warning.written === null
        ? `Văn bản ${warning.number} chưa rõ ngày; đồng chí ghi ngày ban hành rồi mới điền được.`
        : `Văn bản ${warning.number} ghi ngày “${warning.written}”, không đọc được; đồng chí sửa lại ngày rồi mới điền được.`;
    case 'missing-number':
      return missingNumberText(warning);
    case 'conflict':
      return `Văn bản ${warning.number} có nhiều ngày ban hành khác nhau (${warning.dates.join('; ')}); đồng chí đối chiếu với văn bản gốc rồi chọn một.`;
    case 'no-unit':
      return REASONS['no-unit'];
  }
}

function missingNumberText({ number, date }: Extract<Warning, { id: 'missing-number' }>): string {
  if (number === '' && date === '') return 'Một văn bản trong sổ chưa ghi số, ký hiệu và ngày ban hành.';
  if (number === '') return `Văn bản ngày ${date} chưa ghi số, ký hiệu; đồng chí tra văn bản gốc rồi ghi đủ.`;
  return date === ''
    ? `Văn bản ghi “${number}” chưa có số; đồng chí tra văn bản gốc rồi ghi đủ.`
    : `Văn bản ghi “${number}” ngày ${date} chưa có số; đồng chí tra văn bản gốc rồi ghi đủ.`;
}

export function repairText({ before, after }: { readonly before: string; readonly after: string }): string {
  return `Đề nghị sửa “${before}” thành “${after}”; đồng chí đối chiếu với văn bản gốc trước khi nhận.`;
}

export const LEFT_TEXTS: Readonly<Record<LeftReason, string>> = {
  'no-year': 'Chưa điền: biểu chưa có cột của năm này. Đồng chí bấm “Thêm năm” rồi điền lại.',
  'no-cell':
    'Chưa điền: ô của nội dung và năm này đang gộp với ô khác. Đồng chí bỏ gộp ô (Unmerge Cells) rồi điền lại.',
  formula:
    'Chưa điền: ô đang chứa công thức hoặc giá trị không đọc được. Đồng chí thay bằng chữ rồi điền lại.',
  unpaired:
    'Chưa điền: số văn bản và số ngày trong ô không khớp nhau. Đồng chí sửa cho mỗi văn bản một ngày rồi điền lại.',
  'too-many':
    'Chưa điền: một ô của Excel chỉ ghi được 254 dòng, mà năm này có nhiều văn bản hơn. Đồng chí chọn bớt văn bản rồi điền lại.',
  'no-date': 'Chưa điền: văn bản chưa có ngày ban hành. Đồng chí ghi ngày rồi điền lại.',
  'no-number': 'Chưa điền: văn bản chưa có số, ký hiệu. Đồng chí ghi số, ký hiệu rồi điền lại.',
};

export const YEARS_LEFT_TEXTS: Readonly<Record<YearsLeft, string>> = {
  'no-years': 'Chưa đổi được năm: biểu không có hàng ghi các năm liền nhau.',
  'not-blank':
    'Chưa thêm được năm: các ô bên phải cột năm cuối đang có nội dung hoặc đang gộp. Đồng chí để trống rồi thêm lại.',
  formula:
    'Chưa đổi được năm: trong biểu có ô chứa công thức hoặc giá trị không đọc được. Đồng chí thay bằng giá trị rồi làm lại.',
  merged:
    'Chưa đổi được năm: trong biểu có ô gộp chung nhiều năm. Đồng chí bỏ gộp ô (Unmerge Cells) rồi làm lại.',
};

/** What stands in a Biểu 1 that is made new. */
export const FORM_TEXTS = {
  sheetName: 'Biểu 1',
  motto: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  star: '*',
  number: 'Biểu số 1',
  title:
    'THỐNG KÊ VĂN BẢN THỰC HIỆN QUY ĐỊNH, HƯỚNG DẪN VỀ KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG HÀNG NĂM ĐỐI VỚI TẬP THỂ, CÁ NHÂN TRONG HỆ THỐNG CHÍNH TRỊ',
  contentHead: 'NỘI DUNG',
  contents: {
    1: 'Văn bản cụ thể hóa Quy định của Bộ Chính trị; các Quy định của cấp ủy cấp trên',
    2: 'Văn bản cụ thể hóa Hướng dẫn của Ban Tổ chức Trung ương và các Hướng dẫn của Ban Tổ chức cấp ủy cấp trên',
    3: 'Văn bản lãnh đạo, chỉ đạo công tác kiểm điểm, đánh giá, xếp loại hàng năm (*)',
  } satisfies Record<Content, string>,
  numberRow: 'Thể loại văn bản',
  dateRow: 'Ngày ban hành',
  note: '(*) Gồm công văn, thông báo và quyết định thành lập tổ công tác.',
  signer: 'NGƯỜI LẬP BIỂU',
} as const;

/** "Bảo Lâm, ngày 02 tháng 02 năm 2023"; the day is left for the pen where it is not known. */
export function dateLineText(locality: string, day: string | null): string {
  return day === null ? `${locality}, ngày … tháng … năm …` : `${locality}, ${day}`;
}
