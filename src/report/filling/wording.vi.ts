import {
  LEFT_TEXTS,
  REASONS,
  warningText,
  type Chip,
  type Content,
  type KnownUnit,
  type LeftReason,
  type Reason,
  type Warning,
} from '../../filling/index.ts';

/** What the report of filling says beside the sentences of filling itself. */

/** What is said of a draft; of what is done with options, those of the command line are named. */
export function draftWarningText(warning: Warning): string {
  if (warning.id === 'no-unit') return DRAFT.noUnit;
  if (warning.id === 'outside-years') return DRAFT.outsideYears(warning.number, warning.year);
  return warningText(warning);
}

export function draftReasonText(reason: Reason): string {
  return reason === 'no-unit' ? DRAFT.noUnit : REASONS[reason];
}

export function leftText(reason: LeftReason): string {
  return LEFT_TEXTS[reason];
}

export function unitLine(unit: KnownUnit | null): string {
  if (unit === null) return DRAFT.noUnit;
  if (unit.from === 'said') return `Đơn vị lập biểu: ${unit.code}, như đã nêu trong lệnh.`;
  return unit.text === null
    ? `Đơn vị lập biểu: ${unit.code}, theo cơ quan ban hành nhiều văn bản nhất. Nếu không đúng, thêm --unit MÃ.`
    : `Đơn vị lập biểu: ${unit.code}, theo tiêu đề “${unit.text}”. Nếu không đúng, thêm --unit MÃ.`;
}

/** What becomes of a document. */
export function fateLine({ state, choice, held }: Pick<Chip, 'state' | 'choice' | 'held'>): string {
  if (choice === 'write') return 'Điền vào biểu.';
  if (state === 'same') return 'Biểu đã ghi như vậy.';
  if (state === 'missing') return 'Chỉ có trong biểu, không thấy trong nguồn; giữ nguyên.';
  if (state === 'differs' && held) {
    return held.date === null || held.date === ''
      ? `Biểu ghi khác: ${held.number}; giữ nguyên như biểu, chờ đồng chí chọn.`
      : `Biểu ghi khác: ${held.number}, ngày ${held.date}; giữ nguyên như biểu, chờ đồng chí chọn.`;
  }
  return 'Chưa điền, chờ đồng chí chọn.';
}

export const CONTENT_HEADS: Readonly<Record<Content, string>> = {
  1: 'Nội dung 1: văn bản cụ thể hóa Quy định',
  2: 'Nội dung 2: văn bản cụ thể hóa Hướng dẫn',
  3: 'Nội dung 3: văn bản lãnh đạo, chỉ đạo',
};

export const DRAFT = {
  file: 'Điền Biểu 1 của tệp:',
  years: (years: string): string => `Các năm của biểu: ${years}.`,
  year: (year: number): string => `Năm ${year}`,
  noYear: 'Chưa rõ năm',
  noNumber: '(chưa ghi số, ký hiệu)',
  issued: (date: string): string => `Ngày ${date}.`,
  undated: 'Chưa rõ ngày.',
  about: (abstract: string): string => `Trích yếu: ${abstract}`,
  found: (place: string): string => `Nguồn: ${place}`,
  foundAlso: (place: string, more: string): string => `Nguồn: ${place}, và ${more} chỗ khác`,
  inFile: (file: string, place: string): string => `tệp ${file}, ${place}`,
  inText: (excerpt: string): string => `“${excerpt}”`,
  ofOthers: (count: string): string => `Văn bản của cấp trên và đơn vị khác, không điền (${count})`,
  unclear: 'Văn bản của đơn vị chưa xếp được vào nội dung nào, chờ đồng chí xem',
  unrelated: (count: string): string =>
    `Còn ${count} văn bản khác của đơn vị, không thuộc diện ghi vào Biểu 1; xem đủ bằng --dry-run.`,
  warnings: 'Cần biết',
  left: 'Đã chọn nhưng chưa điền được',
  nothing: 'Không có gì cần điền; không ghi tệp nào.',
  nothingNew: 'Không có văn bản nào được điền thêm; không ghi tệp nào.',
  wouldFill: (cells: string): string => `Sẽ điền vào ${cells} ô. Đây là xem trước, chưa ghi tệp nào.`,
  wouldCreate: (sheet: string): string =>
    `Sẽ lập trang tính mới “${sheet}”. Đây là xem trước, chưa ghi tệp nào.`,
  filled: (cells: string, out: string): string => `Đã điền vào ${cells} ô và ghi vào tệp ${out}.`,
  created: (sheet: string, out: string): string => `Đã lập trang tính mới “${sheet}” và ghi vào tệp ${out}.`,
  wouldAddYear: (year: number): string => `Sẽ thêm cột năm ${year} vào Biểu 1.`,
  addedYear: (year: number): string => `Đã thêm cột năm ${year} vào Biểu 1.`,
  yearAlone: (out: string): string => `Không có văn bản nào được điền thêm; đã ghi cột mới vào tệp ${out}.`,
  previewAlone: 'Không có văn bản nào được điền thêm. Đây là xem trước, chưa ghi tệp nào.',
  settled: 'Không còn gì chờ đồng chí quyết định.',
  waiting: 'Còn chỗ chờ đồng chí quyết định; xem các dòng “chờ đồng chí” và mục “Cần biết” ở trên.',
  judgedAsIs: 'Kết quả soát Biểu 1:',
  judged: 'Kết quả soát Biểu 1 sau khi điền:',
  noUnit: 'Chưa rõ đơn vị lập biểu; thêm --unit MÃ (ví dụ --unit HU) để biết văn bản nào là của đơn vị.',
  outsideYears: (number: string, year: number): string =>
    `Văn bản ${number} thuộc năm ${year}, biểu không có cột của năm này; thêm --year ${year} nếu cần ghi.`,
} as const;
