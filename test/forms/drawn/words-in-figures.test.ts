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

# in the first row of a table below another one
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2023
Nội dung|Xã Đông|Xã Tây|Cộng
Xuất sắc|20|10|30
Tốt|150|80|230
Hoàn thành|30|10|40
Không hoàn thành|0|1|1
.
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2024
Nội dung|Khối xã
Xuất sắc|chưa rõ
Tốt|14
Hoàn thành|3
Không hoàn thành|1
=> individuals A2:D6
=> 2023 Xã Đông | 20 150 30 0
=> 2023 Xã Tây | 10 80 10 1
=> sum of 1,2: 2023 | 30 230 40 1
=> grassroots-organisations A9:B13
=> 2024 Khối xã | ? 14 3 1
=> ! rating-count unreadable B10

# for the total right below the head
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2024
TT|Nội dung|Khối xã
1|Tổng số|chưa rõ
2|Được đánh giá, xếp loại|18
3|Xuất sắc|2
4|Tốt|12
5|Hoàn thành|3
6|Không hoàn thành|1
=> grassroots-organisations A2:C8
=> 2024 Khối xã | 2 12 3 1 = 18 existing unreadable
=> ! rating-count unreadable C3
`);
});
