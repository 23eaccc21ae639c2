import type { TestSheet } from './rule-tester.ts';
import type { Literal } from '../workbooks/literal.ts';

/** A profile on a sheet "Tình hình": its title in A1, heads in row 2, lines [number, label, count] from row 3. */
export function profile(...lines: readonly (readonly Literal[])[]): TestSheet {
  return profileOf('TÌNH HÌNH TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN ĐẾN THÁNG 12/2022', ...lines);
}

export function profileOf(title: string, ...lines: readonly (readonly Literal[])[]): TestSheet {
  return { name: 'Tình hình', rows: [[title], ['STT', 'Chỉ tiêu', 'Số lượng'], ...lines] };
}

/** A form of reviews on a sheet "Kiểm điểm": years in column A from row 4, then collectives, individuals, those suggested. */
export function reviews(...lines: readonly (readonly Literal[])[]): TestSheet {
  return {
    name: 'Kiểm điểm',
    rows: [
      ['SỐ TẬP THỂ, CÁ NHÂN KIỂM ĐIỂM TỰ PHÊ BÌNH VÀ PHÊ BÌNH'],
      ['Năm', 'Kiểm điểm', undefined, 'Gợi ý kiểm điểm'],
      [undefined, 'Tập thể', 'Cá nhân', 'Tập thể', 'Cá nhân'],
      ...lines,
    ],
  };
}
