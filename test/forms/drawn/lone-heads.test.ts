import { testDrawings } from './drawn.ts';

describe('a head alone in its row', () => {
  testDrawings(`
# it is as long as a title, and begins over the first level
KẾT QUẢ XẾP LOẠI HỌC SINH NĂM 2025
|||Kết quả kiểm điểm, đánh giá, xếp loại chất lượng
TT|Lớp|Cộng|HTXSNV|HTTNV|HTNV|KHTNV
1|Lớp 6A|30|4|24|2|0
2|Lớp 6B|41|6|32|2|1
3|Lớp 6C|38|5|30|3|0
=> not judged A2:G6: pupils

# over shares of the levels; the title's year goes on to the part below
BIỂU TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI NĂM 2024
1. Cấp ủy cơ sở
||Kết quả kiểm điểm, đánh giá, xếp loại chất lượng
||Xuất sắc||Tốt||Hoàn thành||Không hoàn thành
TT|Đơn vị|SL|TL|SL|TL|SL|TL|SL|TL
1|Xã Đông|2|10|15|75|3|15|0|0
2|Xã Tây|1|10|8|80|1|10|0|0
.
2. Cá nhân
TT|Đơn vị|Xuất sắc|Tốt|Hoàn thành|Không hoàn thành|Tổng
1|Xã Đông|20|150|30|0|200
2|Xã Tây|10|80|10|0|100
=> grassroots-committees A3:J7
=> 2024 Xã Đông | 2 15 3 0 % 10 75 15 0
=> 2024 Xã Tây | 1 8 1 0 % 10 80 10 0
=> individuals A10:G12
=> 2024 Xã Đông | 20 150 30 0 = 200
=> 2024 Xã Tây | 10 80 10 0 = 100

# a title that names nothing stands over the labels, and is no head
KẾT QUẢ KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG
Đơn vị|Xuất sắc|Tốt|Hoàn thành|Không hoàn thành|Tổng
Xã Đông|20|150|30|0|200
Xã Tây|10|80|10|0|100
=> ratings A2:F4
=> Xã Đông | 20 150 30 0 = 200
=> Xã Tây | 10 80 10 0 = 100
`);
});
