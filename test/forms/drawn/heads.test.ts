import { testDrawings } from './drawn.ts';

describe('heads over the levels', () => {
  testDrawings(`
# two rows, merged
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|Mức xếp loại|<|<|<
^|^|^|HTXSNV|HTTNV|HTNV|KHTNV
1|Đảng bộ xã A|30|4|24|2|0
2|Đảng bộ xã B|40|6|32|2|0
|Tổng cộng|70|10|56|4|0
=> individuals A2:G6
=> 2025 Đảng bộ xã A | 4 24 2 0 = 30
=> 2025 Đảng bộ xã B | 6 32 2 0 = 40
=> sum of 1,2: 2025 | 10 56 4 0 = 70

# two rows, not merged
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|Mức xếp loại
|||HTXSNV|HTTNV|HTNV|KHTNV
1|Đảng bộ xã A|30|4|24|2|0
2|Đảng bộ xã B|40|6|32|2|0
|Tổng cộng|70|10|56|4|0
=> individuals A2:G6
=> 2025 Đảng bộ xã A | 4 24 2 0 = 30
=> 2025 Đảng bộ xã B | 6 32 2 0 = 40
=> sum of 1,2: 2025 | 10 56 4 0 = 70

# one row, short names, a total behind the levels
XẾP LOẠI TCCSĐ
Năm|Xuất sắc|Tốt|Hoàn thành|Không hoàn thành|Cộng
2024|8|40|10|2|60
2025|8|41|10|2|61
=> grassroots-organisations A2:F4
=> 2024 | 8 40 10 2 = 60
=> 2025 | 8 41 10 2 = 61

# three rows with SL and TL, merged
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Năm|Tổng số|Mức độ hoàn thành nhiệm vụ|<|<|<|<|<|<|<
^|^|HTXSNV|<|HTTNV|<|HTNV|<|KHTNV|<
^|^|SL|TL|SL|TL|SL|TL|SL|TL
2023|60|8|13,33|40|66,67|10|16,67|2|3,33
2024|50|8|16,00|40|80,00|2|4,00|0|0,00
=> grassroots-organisations A2:J6
=> 2023 | 8 40 10 2 = 60 % 13.33 66.67 16.67 3.33
=> 2024 | 8 40 2 0 = 50 % 16 80 4 0
=> ? rating-trend level G6

# three rows with SL and TL, nothing merged
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2025
TT|Loại hình|Tổng số|Mức độ hoàn thành nhiệm vụ
|||HTXSNV||HTTNV||HTNV||KHTNV
|||SL|TL|SL|TL|SL|TL|SL|TL
1|Xã|60|8|13,33|40|66,67|10|16,67|2|3,33
2|Phường|50|8|16,00|40|80,00|2|4,00|0|0,00
=> grassroots-organisations A2:K6
=> 2025 Xã | 8 40 10 2 = 60 % 13.33 66.67 16.67 3.33
=> 2025 Phường | 8 40 2 0 = 50 % 16 80 4 0

# a total with SL and TL of its own before the levels, nothing merged
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2025
TT|Loại hình|Tổng số||HTXSNV||HTTNV||HTNV||KHTNV
||SL|TL|SL|TL|SL|TL|SL|TL|SL|TL
1|Xã|60|100|8|13,33|40|66,67|10|16,67|2|3,33
2|Phường|50|100|8|16|40|80|2|4|0|0
=> grassroots-organisations A2:L5
=> 2025 Xã | 8 40 10 2 = 60 % 100 13.33 66.67 16.67 3.33
=> 2025 Phường | 8 40 2 0 = 50 % 100 16 80 4 0

# the total with SL and TL stands behind the unmerged worst level
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2025
TT|Loại hình|HTXSNV||HTTNV||HTNV||Không hoàn thành||Tổng số
||SL|TL|SL|TL|SL|TL|SL|TL|SL|TL
1|Xã|8|13,33|40|66,67|10|16,67|2|3,33|60|100
2|Phường|8|16|40|80|2|4|0|0|50|100
=> grassroots-organisations A2:L5
=> 2025 Xã | 8 40 10 2 = 60 % 13.33 66.67 16.67 3.33 100
=> 2025 Phường | 8 40 2 0 = 50 % 16 80 4 0 100

# a row of column numbers
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV|Ghi chú
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)
1|Đảng bộ xã A|30|4|24|2|0
2|Đảng bộ xã B|40|6|32|2|0
=> individuals A2:G5
=> 2025 Đảng bộ xã A | 4 24 2 0 = 30
=> 2025 Đảng bộ xã B | 6 32 2 0 = 40

# a row of column numbers with letters and a formula
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
A|B|1=2+3+4+5|2|3|4|5
1|Đảng bộ xã A|30|4|24|2|0
2|Đảng bộ xã B|40|6|32|3|0
=> individuals A2:G5
=> 2025 Đảng bộ xã A | 4 24 2 0 = 30
=> 2025 Đảng bộ xã B | 6 32 3 0 = 40
=> ! rating-total mismatch C5

# a unit line and a form mark beside the title
||||||Biểu số 6E-BTCTW
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025|||||||Mẫu 15B
||||||Đơn vị tính: Người
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Đảng bộ xã A|30|4|24|2|0
2|Đảng bộ xã B|40|6|32|2|0
=> individuals A4:G6
=> 2025 Đảng bộ xã A | 4 24 2 0 = 30
=> 2025 Đảng bộ xã B | 6 32 2 0 = 40

# a spacer column behind the names
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị||Tổng số|Mức xếp loại|<|<|<
||||HTXSNV|HTTNV|HTNV|KHTNV
1|Đảng bộ xã A||30|4|24|2|0
2|Đảng bộ xã B||40|6|32|2|0
=> individuals A2:H5
=> 2025 Đảng bộ xã A | 4 24 2 0 = 30
=> 2025 Đảng bộ xã B | 6 32 2 0 = 40

# a spacer column between total and levels
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số||HTXSNV|HTTNV|HTNV|KHTNV
1|Đảng bộ xã A|30||4|24|2|0
2|Đảng bộ xã B|40||6|32|2|0
=> individuals A2:H4
=> 2025 Đảng bộ xã A | 4 24 2 0 = 30
=> 2025 Đảng bộ xã B | 6 32 2 0 = 40

# the head again on the second page
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|Mức xếp loại|<|<|<
^|^|^|HTXSNV|HTTNV|HTNV|KHTNV
1|Đảng bộ xã A|30|4|24|2|0
TT|Đơn vị|Tổng số|Mức xếp loại|<|<|<
^|^|^|HTXSNV|HTTNV|HTNV|KHTNV
2|Đảng bộ xã B|40|6|32|2|0
|Tổng cộng|70|10|56|4|0
=> individuals A2:G8
=> 2025 Đảng bộ xã A | 4 24 2 0 = 30
=> 2025 Đảng bộ xã B | 6 32 2 0 = 40
=> sum of 1,2: 2025 | 10 56 4 0 = 70

# the numbered head again behind a blank row
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|2|3|4|5|6|7
1|Đảng bộ xã A|30|4|24|2|0
.
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|2|3|4|5|6|7
2|Đảng bộ xã B|40|6|32|2|0
|Tổng cộng|70|10|56|4|0
=> individuals A2:G9
=> 2025 Đảng bộ xã A | 4 24 2 0 = 30
=> 2025 Đảng bộ xã B | 6 32 2 0 = 40
=> sum of 1,2: 2025 | 10 56 4 0 = 70

# existing and rated, abbreviated
KẾT QUẢ XẾP LOẠI NĂM 2025
TT|Đơn vị|TS ĐV|Số ĐV được ĐG, XL|HTXSNV|HTTNV|HTNV|KHTNV
1|Chi bộ 1|32|30|4|24|2|0
2|Chi bộ 2|40|40|6|32|2|0
=> individuals A2:H4
=> 2025 Chi bộ 1 | 4 24 2 0 = 30 existing 32
=> 2025 Chi bộ 2 | 6 32 2 0 = 40 existing 40

# not rated under one head with the levels belongs to the total
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|Mức xếp loại|<|<|<|<
^|^|^|HTXSNV|HTTNV|HTNV|KHTNV|Chưa xếp loại
1|Đảng bộ xã A|32|4|24|2|0|2
2|Đảng bộ xã B|41|6|32|2|0|1
=> individuals A2:H5
=> 2025 Đảng bộ xã A | 4 24 2 0 = 32 not-rated 2
=> 2025 Đảng bộ xã B | 6 32 2 0 = 41 not-rated 1
=> total includes not rated

# existing, exempt and not rated before the rated
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Có mặt|Được miễn|Chưa được xếp loại|Được xếp loại|Kết quả|<|<|<
^|^|^|^|^|^|HTXSNV|HTTNV|HTNV|KHTNV
1|Đảng bộ xã A|34|2|2|30|4|24|2|0
2|Đảng bộ xã B|44|3|2|40|6|32|2|0
=> individuals A2:J5
=> 2025 Đảng bộ xã A | 4 24 2 0 = 30 existing 34 exempt 2 not-rated 2
=> 2025 Đảng bộ xã B | 6 32 2 0 = 40 existing 44 exempt 3 not-rated 2
=> ! rating-coverage mismatch C5

# years over the levels
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN
TT|Đơn vị|Năm 2024|<|<|<|<|Năm 2025|<|<|<|<
^|^|TS|HTXSNV|HTTNV|HTNV|KHTNV|TS|HTXSNV|HTTNV|HTNV|KHTNV
1|Đảng bộ xã A|30|4|24|2|0|30|4|25|1|0
2|Đảng bộ xã B|40|6|32|2|0|40|6|32|2|0
|Tổng cộng|70|10|56|4|0|70|10|57|3|0
=> individuals A2:L6
=> 2024 Đảng bộ xã A | 4 24 2 0 = 30
=> 2025 Đảng bộ xã A | 4 25 1 0 = 30
=> 2024 Đảng bộ xã B | 6 32 2 0 = 40
=> 2025 Đảng bộ xã B | 6 32 2 0 = 40
=> sum of 1,3: 2024 | 10 56 4 0 = 70
=> sum of 2,4: 2025 | 10 57 3 0 = 70

# years under the levels
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
TT|Đơn vị|Tổng số|<|HTXSNV|<|HTTNV|<|HTNV|<|KHTNV|<
^|^|2024|2025|2024|2025|2024|2025|2024|2025|2024|2025
1|Huyện A|30|30|4|4|24|25|2|1|0|0
2|Huyện B|40|40|6|6|32|32|2|2|0|0
=> grassroots-organisations A2:L5
=> 2024 Huyện A | 4 24 2 0 = 30
=> 2025 Huyện A | 4 25 1 0 = 30
=> 2024 Huyện B | 6 32 2 0 = 40
=> 2025 Huyện B | 6 32 2 0 = 40

# a slip of the pen in a level's head
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|Hoàn thành xuất xắc nhiệm vụ|Hoàn thành tốt nhiệm vụ|Hoàn thành nhiệm vụ|Không hoàn thành nhiệm vự
1|Đảng bộ xã A|30|4|24|2|0
2|Đảng bộ xã B|40|6|32|2|0
=> individuals A2:G4
=> 2025 Đảng bộ xã A | 4 24 2 0 = 30
=> 2025 Đảng bộ xã B | 6 32 2 0 = 40
=> ? rating-levels similar D2
=> ? rating-levels similar G2
`);
});
