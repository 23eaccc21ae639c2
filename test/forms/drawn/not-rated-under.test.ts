import { testDrawings } from './drawn.ts';

describe('those not rated, under the head of the levels', () => {
  testDrawings(`
# "Tổng số" below a level is none of its heads: one wrong row does not overrule where those not rated stand
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Đơn vị|Cộng|Mức chất lượng|<|<|<|<|<|<|<|<
^|^|Xuất sắc|<|Tốt|<|Hoàn thành|<|Không hoàn thành|<|Chưa xếp loại
^|^|Tổng số|Nữ|Tổng số|Nữ|Tổng số|Nữ|Tổng số|Nữ|^
Xã Đông|50|4|1|40|10|4|2|0|0|2
Xã Tây|40|3|1|30|12|6|1|1|1|1
Xã Nam|30|2|1|20|11|7|3|1|0|0
Xã Bắc|25|2|0|20|10|3|3|0|0|1
=> individuals A2:K8
=> 2025 Xã Đông | 4 40 4 0 = 50 not-rated 2 part of excellent 1 part of good 10 part of complete 2 part of incomplete 0
=> 2025 Xã Tây | 3 30 6 1 = 40 not-rated 1 part of excellent 1 part of good 12 part of complete 1 part of incomplete 1
=> 2025 Xã Nam | 2 20 7 1 = 30 not-rated 0 part of excellent 1 part of good 11 part of complete 3 part of incomplete 0
=> 2025 Xã Bắc | 2 20 3 0 = 25 not-rated 1 part of excellent 0 part of good 10 part of complete 3 part of incomplete 0
=> total includes not rated
=> ! rating-total mismatch B6
=> ! rating-total mismatch B8
`);
});
