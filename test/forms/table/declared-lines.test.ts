import { declaredFormulas } from '../../../src/forms/table/declared/index.ts';
import { sheetTables } from '../../../src/forms/table/geometry/sheet-tables.ts';
import type { Count } from '../../../src/forms/table/count.ts';
import type { Percentage } from '../../../src/forms/table/percentage.ts';
import { cellName, parseRangeName } from '../../../src/grid/index.ts';
import { drawnSheet } from '../../workbooks/drawing.ts';

/** What a drawn sheet declares within a range: its label, the formula, and for each line what is held against what. */
function declaredIn(drawing: string, within = 'A1:Z99'): string[] {
  const range = parseRangeName(within);
  return declaredFormulas(sheetTables(drawnSheet(drawing), [], false), range ? [range] : []).map((one) => {
    const lines =
      one.kind === 'sum'
        ? one.lines.map(
            ({ name, result, operands }) => `${name}: ${at(result)} of ${operands.map(at).join(' ')}`,
          )
        : one.lines.map(({ name, result, of, base }) => `${name}: ${at(result)} of ${at(of)} ${at(base)}`);
    return [`${cellName(one.label.cell)} ${one.label.text} | ${one.kind} ${one.formula}`, ...lines].join(
      ' | ',
    );
  });
}

const at = ({ cell }: Count | Percentage): string => cellName(cell);

describe('what rows declare', () => {
  test('a row is a percentage of other rows, by their running numbers', () => {
    const drawing = `
      TT|Nội dung|Khối xã|Khối phường
      1|Số buổi phải họp|12|24
      2|Số buổi đã họp|9|18
      3|Mức đạt (3=2*100/1)|75|75
      4|Số buổi mỗi quý (4=2:1)|0.75|0.75`;
    expect(declaredIn(drawing)).toEqual([
      'B4 Mức đạt (3=2*100/1) | percentage 3 = 2 × 100 : 1 | Khối xã: C4 of C3 C2 | Khối phường: D4 of D3 D2',
      'B5 Số buổi mỗi quý (4=2:1) | ratio 4 = 2 : 1 | Khối xã: C5 of C3 C2 | Khối phường: D5 of D3 D2',
    ]);
  });

  test('"…" stands for the rows between, by numbers of the same kind', () => {
    const drawing = `
      TT|Nội dung|Quý trước|Quý này
      1|Văn bản chỉ đạo|5|6
      2|Văn bản hướng dẫn|3|4
      a|Của đảng ủy|2|1
      b|Của ủy ban kiểm tra|1|3
      3|Báo cáo|7|8
      4|Tờ trình|1|2
      |Tất cả văn bản (1+...+4)|16|20`;
    expect(declaredIn(drawing)).toEqual([
      'B8 Tất cả văn bản (1+...+4) | sum 1 + 2 + 3 + 4' +
        ' | Quý trước: C8 of C2 C3 C6 C7 | Quý này: D8 of D2 D3 D6 D7',
    ]);
  });

  test('numbers that come again are of another section, and so is what bears the same formula’s number', () => {
    const drawing = `
      TT|Nội dung|Năm trước|Năm nay
      3|Lượt tiếp dân (3=1+2)|9|10
      1|Buổi sáng|4|5
      2|Buổi chiều|5|5
      3|Lượt tiếp đoàn (3=1+2)|3|5
      1|Buổi sáng|1|2
      2|Buổi chiều|2|3`;
    expect(declaredIn(drawing)).toEqual([
      'B2 Lượt tiếp dân (3=1+2) | sum 3 = 1 + 2 | Năm trước: C2 of C3 C4 | Năm nay: D2 of D3 D4',
      'B5 Lượt tiếp đoàn (3=1+2) | sum 3 = 1 + 2 | Năm trước: C5 of C6 C7 | Năm nay: D5 of D6 D7',
    ]);
  });

  test('a row that is said to hold itself, a percentage or a row that is not there has no lines to check', () => {
    const drawing = `
      TT|Nội dung|Khối xã|Khối phường
      1|Số kỳ họp|6|7
      2|Tỷ lệ dự họp (%)|80|90
      3|Cả hai (3=1+2)|86|97
      4|Cả bốn (4=1+4)|6|7
      5|Cả năm (5=1+9)|6|7`;
    expect(declaredIn(drawing)).toEqual([
      'B4 Cả hai (3=1+2) | sum 3 = 1 + 2',
      'B5 Cả bốn (4=1+4) | sum 4 = 1 + 4',
      'B6 Cả năm (5=1+9) | sum 5 = 1 + 9',
    ]);
  });

  test('a sum of capital letters is written so, and sums what stands above it where it comes last', () => {
    const drawing = `
      TT|Nội dung|Quý trước|Quý này
      A|Khối xã|5|6
      B|Khối phường|3|4
      |Toàn ngành (A+B)|8|10`;
    expect(declaredIn(drawing)).toEqual([
      'B4 Toàn ngành (A+B) | sum A + B | Quý trước: C4 of C2 C3 | Quý này: D4 of D2 D3',
    ]);
  });

  test('once it sums what stands above, it does so in each section', () => {
    const drawing = `
      TT|Nội dung|Quý trước|Quý này
      I|Khối xã||
      1|Buổi sáng|5|6
      2|Buổi chiều|3|4
      |Cộng khối (1+2)|8|10
      II|Khối phường||
      1|Buổi sáng|1|2
      2|Buổi chiều|2|2
      |Cộng khối (1+2)|3|4`;
    expect(declaredIn(drawing)).toEqual([
      'B5 Cộng khối (1+2) | sum 1 + 2 | Quý trước: C5 of C3 C4 | Quý này: D5 of D3 D4',
      'B9 Cộng khối (1+2) | sum 1 + 2 | Quý trước: C9 of C7 C8 | Quý này: D9 of D7 D8',
    ]);
  });

  test('inner numbers may come again below an outer one', () => {
    const drawing = `
      TT|Nội dung|Quý trước|Quý này
      |Cả hai (I+II)|8|10
      I|Khối xã|5|6
      1|Buổi sáng|2|3
      2|Buổi chiều|3|3
      II|Khối phường|3|4
      1|Buổi sáng|1|2
      2|Buổi chiều|2|2`;
    expect(declaredIn(drawing)).toEqual([
      'B2 Cả hai (I+II) | sum I + II | Quý trước: C2 of C3 C6 | Quý này: D2 of D3 D6',
    ]);
  });

  test('a label beside the name may declare it, but not one that holds on from above', () => {
    const drawing = `
      TT|Khối|Nội dung|Quý trước|Quý này
      1|Xã (1=2+3)|Tất cả các buổi|5|6
      2||Các buổi sáng|2|3
      3||Các buổi chiều|3|3`;
    expect(declaredIn(drawing)).toEqual([
      'C2 Tất cả các buổi | sum 1 = 2 + 3 | Quý trước: D2 of D3 D4 | Quý này: E2 of E3 E4',
    ]);
  });

  test('columns of shares and changes are no lines of a row’s sum', () => {
    const drawing = `
      TT|Nội dung|Quý trước|Quý này|Tăng, giảm|Tỷ lệ (%)|Ghi chú
      1|Cả ngày (1=2+3)|8|10|2|125|
      2|Buổi sáng|5|6|1|120|họp bù
      3|Buổi chiều|3|4|1|133|`;
    expect(declaredIn(drawing)).toEqual([
      'B2 Cả ngày (1=2+3) | sum 1 = 2 + 3 | Quý trước: C2 of C3 C4 | Quý này: D2 of D3 D4',
    ]);
  });
});

describe('what columns declare', () => {
  test('heads number their columns themselves where no row of numbers does', () => {
    const drawing = `
      TT|Đơn vị|Số đơn nhận (1=2+3)|Đã giải quyết (2)|Còn lại (3)|Mức đạt (4=2*100/1)
      1|Phường Một|12|9|3|75
      2|Phường Hai|10|5|5|50`;
    expect(declaredIn(drawing)).toEqual([
      'C1 Số đơn nhận (1=2+3) | sum 1 = 2 + 3 | Phường Một: C2 of D2 E2 | Phường Hai: C3 of D3 E3',
      'F1 Mức đạt (4=2*100/1) | percentage 4 = 2 × 100 : 1 | Phường Một: F2 of D2 C2 | Phường Hai: F3 of D3 C3',
    ]);
  });

  test('a column without a head is called by its formula, and a row without a label has no name', () => {
    const drawing = `
      Đơn vị|Đầu kỳ|Phát sinh|
      A|1|2|3 = 1+2
      Phường Một|4|5|9
      Phường Hai|6|1|7
      |10|6|16`;
    expect(declaredIn(drawing)).toEqual([
      'D1 3 = 1 + 2 | sum 3 = 1 + 2 | Phường Một: D3 of B3 C3 | Phường Hai: D4 of B4 C4 | null: D5 of B5 C5',
    ]);
  });

  test.each([
    ['round', '(2)', '(3)'],
    ['square', '[2]', '[3]'],
  ])('numbers in %s brackets end a head, behind a space or alone', (_, two, three) => {
    const drawing = `
      TT|Đơn vị|Số đơn nhận (1=2+3)|Đã giải quyết ${two}|${three}
      1|Phường Một|12|9|3
      2|Phường Hai|10|5|5`;
    expect(declaredIn(drawing)).toEqual([
      'C1 Số đơn nhận (1=2+3) | sum 1 = 2 + 3 | Phường Một: C2 of D2 E2 | Phường Hai: C3 of D3 E3',
    ]);
  });

  test('a number within a head, or joined to its word, numbers no column', () => {
    const drawing = `
      TT|Đơn vị|Số đơn nhận (1=2+3)|Đơn (2) đã giải quyết|Còn lại(3)
      1|Phường Một|12|9|3
      2|Phường Hai|10|5|5`;
    expect(declaredIn(drawing)).toEqual(['C1 Số đơn nhận (1=2+3) | sum 1 = 2 + 3']);
  });

  test('a head over several columns numbers none of them', () => {
    const drawing = `
      TT|Đơn vị|Số đơn nhận (1=2+3)|Kết quả (2)|<|Còn lại (3)
      ^|^|^|Sáng|Chiều|^
      1|Phường Một|12|9|8|3
      2|Phường Hai|10|5|4|5`;
    expect(declaredIn(drawing)).toEqual(['C1 Số đơn nhận (1=2+3) | sum 1 = 2 + 3']);
  });

  test('what "…" stands for are counts of their own: no parts, shares, changes, notes and sums within', () => {
    const drawing = `
      Đơn vị|Cộng|Sáng|Trong đó: nữ|Tỷ lệ (%)|Tăng, giảm|Chiều, tối|Chiều|Tối|Ghi chú|Đêm
      A|1=2+...+10|2|3|4|5|6=7+8|7|8|9|10
      Phường Một|14|2|1|50|1|7|3|4||5
      Phường Hai|18|3|2|60|1|9|4|5||6`;
    expect(declaredIn(drawing)).toEqual([
      'B1 Cộng | sum 1 = 2 + 7 + 8 + 10 | Phường Một: B3 of C3 H3 I3 K3 | Phường Hai: B4 of C4 H4 I4 K4',
      'G1 Chiều, tối | sum 6 = 7 + 8 | Phường Một: G3 of H3 I3 | Phường Hai: G4 of H4 I4',
    ]);
  });

  test('a sum of other columns than those between is one of them', () => {
    const drawing = `
      Đơn vị|Cộng|Sáng|Cả tuần|Chiều|Đêm|Lễ
      A|1=2+...+4|2|3=5+6|4|5|6
      Phường Một|14|2|9|3|4|5
      Phường Hai|18|3|11|4|5|6`;
    expect(declaredIn(drawing)).toEqual([
      'B1 Cộng | sum 1 = 2 + 3 + 4 | Phường Một: B3 of C3 D3 E3 | Phường Hai: B4 of C4 D4 E4',
      'D1 Cả tuần | sum 3 = 5 + 6 | Phường Một: D3 of F3 G3 | Phường Hai: D4 of F4 G4',
    ]);
  });

  test('a sum that holds itself, a share or a change has no lines to check', () => {
    const drawing = `
      Đơn vị|Cộng|Sáng|Mức đạt|Tăng, giảm|Chiều|Tối
      A|1=1+2|2|3=2*100/1|4|5=3+2|6=4+2
      Phường Một|14|2|50|1|9|3
      Phường Hai|18|3|60|1|11|4`;
    expect(declaredIn(drawing)).toEqual([
      'B1 Cộng | sum 1 = 1 + 2',
      'D1 Mức đạt | percentage 3 = 2 × 100 : 1 | Phường Một: D3 of C3 B3 | Phường Hai: D4 of C4 B4',
      'F1 Chiều | sum 5 = 3 + 2',
      'G1 Tối | sum 6 = 4 + 2',
    ]);
  });

  test('rows of shares and changes are no lines of a sum', () => {
    const drawing = `
      Đơn vị|Cộng|Sáng|Chiều
      A|1=2+3|2|3
      Phường Một|9|4|5
      Tỷ lệ (%)|50|60|70
      Phường Hai|7|6|1
      Tăng, giảm|1|2|3`;
    expect(declaredIn(drawing)).toEqual([
      'B1 Cộng | sum 1 = 2 + 3 | Phường Một: B3 of C3 D3 | Phường Hai: B5 of C5 D5',
    ]);
  });

  test('tables outside the forms that were found declare nothing', () => {
    const drawing = `
      Đơn vị|Cộng|Sáng|Chiều
      A|1=2+3|2|3
      Phường Một|9|4|5
      Phường Hai|7|6|1

      THỐNG KÊ SỐ LƯỢT CỦA KHỐI CƠ QUAN NĂM 2025
      Đơn vị|Cộng|Sáng|Chiều
      A|1=2+3|2|3
      Phòng Một|3|1|2
      Phòng Hai|5|4|1`;
    expect(declaredIn(drawing, 'A7:D10')).toEqual([
      'B7 Cộng | sum 1 = 2 + 3 | Phòng Một: B9 of C9 D9 | Phòng Hai: B10 of C10 D10',
    ]);
  });
});
