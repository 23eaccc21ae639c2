import { testDrawings } from './drawn.ts';

describe('rows of counts that are not filled in', () => {
  testDrawings(`
# those not rated, in a table of one column
KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ NĂM 2025
Nội dung|Khối xã
Có mặt|30
Chưa xếp loại
Được miễn|1
Số được xếp loại|27
Xuất sắc|3
Tốt|20
Hoàn thành|4
Không hoàn thành|0
=> grassroots-committees A2:B10
=> 2025 Khối xã | 3 20 4 0 = 27 existing 30 exempt 1 not-rated blank

# the total at the top, and the one at the bottom
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Tiêu chí|Xã Đông|Xã Tây
1|Tổng cộng
2|Xuất sắc|3|4
3|Tốt|20|30
4|Hoàn thành|4|5
5|Không hoàn thành|0|1
.
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2025
Tiêu chí|Xã Đông|Xã Tây
Xuất sắc|3|4
Tốt|20|30
Hoàn thành|4|5
Không hoàn thành|0|1
Cộng
=> individuals A2:D7
=> 2025 Xã Đông | 3 20 4 0 = blank
=> 2025 Xã Tây | 4 30 5 1 = blank
=> grassroots-organisations A10:C15
=> 2025 Xã Đông | 3 20 4 0 = blank
=> 2025 Xã Tây | 4 30 5 1 = blank
=> ? rating-total missing B15
=> ? rating-total missing C15
=> ? rating-total missing C3
=> ? rating-total missing D3

# those rated head their total and their levels
KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ NĂM 2025
Nội dung|Khối xã|Khối phường
Đã đánh giá, xếp loại
Tổng số|27|40
Xuất sắc|3|4
Tốt|20|30
Hoàn thành|4|5
Không hoàn thành|0|1
=> grassroots-committees A2:C8
=> 2025 Khối xã | 3 20 4 0 = 27
=> 2025 Khối phường | 4 30 5 1 = 40
`);
});
