import { testDrawings } from './drawn.ts';

describe('a blank column between labels and figures', () => {
  testDrawings(`
# years alone head the figures behind it
KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ
Mức xếp loại||2024|2025
1|||2|3
Xuất sắc||4|3
Tốt||20|21
Hoàn thành||3|2
Không hoàn thành||0|1
Cộng||27|27
=> grassroots-committees A2:D8
=> 2024 | 4 20 3 0 = 27
=> 2025 | 3 21 2 1 = 27

# one year heads the only column of figures
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN
TT|Nội dung||2025
1|Xuất sắc||40
2|Tốt||200
3|Hoàn thành||30
4|Không hoàn thành||1
5|Tổng số||271
=> individuals A2:D7
=> 2025 | 40 200 30 1 = 271

# numbers jotted down beside the rows head nothing
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Đơn vị|Xuất sắc|Tốt|Hoàn thành|Không hoàn thành|Tổng
Xã Đông|20|150|30|0|200||2025
Xã Tây|10|80|10|0|100||300
=> individuals A2:F4
=> 2025 Xã Đông | 20 150 30 0 = 200
=> 2025 Xã Tây | 10 80 10 0 = 100
`);
});
