import { testDrawings } from './drawn.ts';

describe('words where a count is meant', () => {
  testDrawings(`
# in one of two rows, under a head over the levels that elsewhere heads labels
XẾP LOẠI CÁC TỔ CHỨC, CÁ NHÂN NĂM 2023
Đối tượng|Cộng|Mức độ|<|<|<
^|^|Xuất sắc|Tốt|Hoàn thành|Không hoàn thành
Cấp ủy cơ sở|25|3|khoảng 20|2|0
Đảng viên|260|30|200|28|2
=> ratings A2:F5
=> 2023 Cấp ủy cơ sở (grassroots-committees) | 3 ? 2 0 = 25
=> 2023 Đảng viên (individuals) | 30 200 28 2 = 260
=> ! rating-count unreadable D4
`);
});
