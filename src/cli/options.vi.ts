import { SEVERITIES } from '../rules/finding.ts';
import { QUOTA_BASES } from '../rules/rulesets/index.ts';
import { ARGUMENTS } from './wording.vi.ts';

export const FORMATS = ['text', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** The commands; each refuses options that it would leave unheeded. */
export type OptionUser = 'check' | 'fill' | 'narrate' | 'serve';

/** What an option's value is to be. */
export interface WantedValue {
  /** As the usage writes it: "TỆP". */
  readonly name: string;
  readonly words: string;
  readonly fits: (value: string) => boolean;
}

export interface Option {
  readonly short?: string;
  /** null: the option is given or not, and has none. */
  readonly value: WantedValue | null;
  readonly usedBy: readonly OptionUser[];
  /** The lines of the usage. */
  readonly help: readonly string[];
}

const READERS: readonly OptionUser[] = ['check', 'fill', 'narrate'];
const ALL: readonly OptionUser[] = [...READERS, 'serve'];

const any = (name: string, words: string): WantedValue => ({ name, words, fits: () => true });
const oneOf = (values: readonly string[]): WantedValue => ({
  name: values.join('|'),
  words: ARGUMENTS.oneOf(values),
  fits: (value) => values.includes(value),
});
const matching = (name: string, words: string, pattern: RegExp): WantedValue => ({
  name,
  words,
  fits: (value) => pattern.test(value.normalize('NFC')),
});

/** All options, in the order of the usage. */
export const OPTIONS = {
  format: {
    value: oneOf(FORMATS),
    usedBy: READERS,
    help: ['dạng kết quả (mặc định: text)'],
  },
  ruleset: {
    value: any('TỆP', 'đường dẫn của tệp quy định'),
    usedBy: READERS,
    help: ['tệp quy định của cấp trên (mặc định: quy định có sẵn', 'của từng năm)'],
  },
  base: {
    value: oneOf(QUOTA_BASES),
    usedBy: ['check'],
    help: [
      'số dùng để tính tỷ lệ xuất sắc: số hoàn thành tốt,',
      'số hoàn thành tốt trở lên, hay tổng số xếp loại',
    ],
  },
  severity: {
    value: oneOf(SEVERITIES),
    usedBy: ['check'],
    help: ['mức thấp nhất được in: lỗi, cảnh báo hay lưu ý', '(mặc định: info)'],
  },
  strict: {
    value: null,
    usedBy: ['check'],
    help: ['không tính giải trình: lỗi đã giải trình vẫn là lỗi'],
  },
  register: {
    value: any('TỆP', 'đường dẫn của tệp Excel có sổ văn bản'),
    usedBy: ['fill'],
    help: ['(fill) tệp Excel khác có sổ văn bản; ghi được nhiều lần'],
  },
  text: {
    value: any('TỆP', 'đường dẫn của tệp chữ'),
    usedBy: ['fill'],
    help: ['(fill) tệp chữ UTF-8 có nêu văn bản; ghi được nhiều lần'],
  },
  out: {
    short: 'o',
    value: any('TỆP', 'đường dẫn của tệp kết quả'),
    usedBy: ['fill', 'narrate'],
    help: ['(fill, narrate) tệp được ghi kết quả'],
  },
  force: {
    value: null,
    usedBy: ['fill', 'narrate'],
    help: ['(fill, narrate) ghi đè tệp kết quả đã có, kể cả tệp', 'chỉ đọc hoặc đang được mở'],
  },
  'in-place': {
    value: null,
    usedBy: ['fill', 'narrate'],
    help: ['(fill, narrate) ghi thẳng vào tệp đã nêu'],
  },
  'dry-run': {
    value: null,
    usedBy: ['fill', 'narrate'],
    help: [
      '(fill) chỉ in dự thảo (JSON, hoặc chữ khi thêm',
      '--format text), không ghi tệp nào; (narrate) chỉ in',
    ],
  },
  unit: {
    value: matching('MÃ', 'mã cơ quan, ví dụ HU', /^\p{Lu}\p{L}{0,9}$/u),
    usedBy: ['fill'],
    help: ['(fill) mã cơ quan của đơn vị, ví dụ HU'],
  },
  year: {
    value: matching('NĂM', 'một năm có bốn chữ số, ví dụ 2023', /^20\d\d$/u),
    usedBy: ['fill'],
    help: [
      '(fill) năm báo cáo; năm liền sau năm cuối của Biểu 1',
      'thì được thêm cột, không cần nguồn văn bản',
    ],
  },
  values: {
    value: null,
    usedBy: ['narrate'],
    help: ['(narrate) ghi bảng bằng giá trị, không dùng công thức'],
  },
  'no-charts': {
    value: null,
    usedBy: ['narrate'],
    help: ['(narrate) không chèn biểu đồ'],
  },
  years: {
    value: matching(
      'NĂM,NĂM...',
      'các năm, cách nhau bằng dấu phẩy, ví dụ 2021,2022',
      /^20\d\d(?:,20\d\d)*$/u,
    ),
    usedBy: ['narrate'],
    help: ['(narrate) chỉ lấy các năm này'],
  },
  html: {
    value: any('TỆP', 'đường dẫn của trang .html được ghi'),
    usedBy: ['narrate'],
    help: ['(narrate) ghi thêm trang để mở bằng Word, Writer'],
  },
  overwrite: {
    value: null,
    usedBy: ['narrate'],
    help: ['(narrate) ghi đè cả ô đã sửa bằng tay trong bảng'],
  },
  port: {
    value: { name: 'SỐ', words: 'một số từ 1 đến 65535', fits: isPort },
    usedBy: ['serve'],
    help: ['cổng của trang (mặc định: 3000)'],
  },
  help: { short: 'h', value: null, usedBy: ALL, help: ['in hướng dẫn này'] },
  version: { value: null, usedBy: ALL, help: ['in số phiên bản'] },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

export function optionNamed(name: string): Option | undefined {
  return Object.hasOwn(OPTIONS, name) ? OPTIONS[name as OptionName] : undefined;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/u.test(text) && Number(text) > 0 && Number(text) <= 65_535;
}
