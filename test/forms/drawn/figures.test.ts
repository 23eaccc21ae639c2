import { testDrawings } from './drawn.ts';

describe('figures and labels as hands write them', () => {
  testDrawings(`
# counts of their total, counts with a word
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã A|30 đ/c|04/30 đ/c|24 đ/c|2 (hai)|0
2|Xã B|40 người|6/40|32/41|02/40|-
=> individuals A2:G4
=> 2025 Xã A | 4 24 2 0 = 30
=> 2025 Xã B | 6 32 2 0 = 40
=> ! rating-count of-total E4

# a block's name merged over its units
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Khối|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Khối thôn|Thôn A|30|4|24|2|0
2|^|Thôn B|40|6|32|2|0
3|Khối cơ quan|UBND xã|30|4|24|2|0
4|^|Quân sự|20|2|16|2|0
|Tổng cộng|<|120|16|96|8|0
=> individuals A2:H7
=> 2025 Thôn A | 4 24 2 0 = 30
=> 2025 Thôn B | 6 32 2 0 = 40
=> 2025 UBND xã | 4 24 2 0 = 30
=> 2025 Quân sự | 2 16 2 0 = 20
=> sum of 1,2,3,4: 2025 | 16 96 8 0 = 120

# objects named once for several years
KẾT QUẢ XẾP LOẠI
Đối tượng|Năm|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
Tổ chức cơ sở đảng|2023|30|4|24|2|0
|2024|30|4|25|1|0
Cấp ủy cơ sở|2023|20|2|16|2|0
|2024|20|2|16|2|0
=> grassroots-organisations A2:G4
=> 2023 Tổ chức cơ sở đảng (grassroots-organisations) | 4 24 2 0 = 30
=> 2024 Tổ chức cơ sở đảng (grassroots-organisations) | 4 25 1 0 = 30
=> grassroots-committees A5:G6
=> 2023 Cấp ủy cơ sở (grassroots-committees) | 2 16 2 0 = 20
=> 2024 Cấp ủy cơ sở (grassroots-committees) | 2 16 2 0 = 20

# good or better with its percentage
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2025
TT|Đơn vị|Tổng số|HTTNV trở lên|<|Trong đó: HTXSNV|<|HTNV|<|KHTNV|<
^|^|^|SL|%|SL|%|SL|%|SL|%
1|Xã A|30|28|93.33|4|13.33|2|6.67|0|0
2|Xã B|40|38|90|6|15|2|5|0|0
=> grassroots-organisations A2:K5
=> 2025 Xã A | 4 24 2 0 = 30 % 93.33 13.33 6.67 0
=> 2025 Xã B | 6 32 2 0 = 40 % 90 15 5 0
=> includes: good
=> ! rating-percent mismatch E5

# a thousands dot typed as a decimal one
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã A|2.208|300|1800|100|8
2|Xã B|'2.208|300|1800|100|8
=> individuals A2:G4
=> 2025 Xã A | 300 1800 100 8 = not-whole
=> 2025 Xã B | 300 1800 100 8 = 2208
=> ! rating-count not-whole C3

# a quota that is over in a unit and in the sum
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã A|32|6|24|2|0
2|Xã B|40|6|32|2|0
|Tổng cộng|72|12|56|4|0
=> individuals A2:G5
=> 2025 Xã A | 6 24 2 0 = 32
=> 2025 Xã B | 6 32 2 0 = 40
=> sum of 1,2: 2025 | 12 56 4 0 = 72
=> ! excellent-quota over D3
=> ! excellent-quota over D5

# a committee's branches have no quota of their own, the committee has
ĐẢNG BỘ XÃ A|||ĐẢNG CỘNG SẢN VIỆT NAM
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Chi bộ|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Chi bộ thôn A|32|6|24|2|0
2|Chi bộ thôn B|40|6|32|2|0
|Tổng cộng|72|12|56|4|0
=> individuals A3:G6
=> 2025 Chi bộ thôn A | 6 24 2 0 = 32
=> 2025 Chi bộ thôn B | 6 32 2 0 = 40
=> sum of 1,2: 2025 | 12 56 4 0 = 72
=> ! excellent-quota over D6

# a total row that sums blocks and units alike
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
I|Khối thôn|70|10|56|4|0
1|Thôn A|30|4|24|2|0
2|Thôn B|40|6|32|2|0
II|Khối cơ quan|40|6|32|2|0
1|UBND xã|40|6|32|2|0
|Tổng cộng|220|32|176|12|0
=> individuals A2:G8
=> 2025 Thôn A | 4 24 2 0 = 30
=> 2025 Thôn B | 6 32 2 0 = 40
=> 2025 UBND xã | 6 32 2 0 = 40
=> sum of 1,2: 2025 | 10 56 4 0 = 70
=> sum of 3: 2025 | 6 32 2 0 = 40
=> sum of 4,5: 2025 | 32 176 12 0 = 220
=> ! rating-total nesting B8

# the four levels in use before 2018
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Mức xếp loại|2016|2017
Trong sạch, vững mạnh|30|31
Hoàn thành tốt nhiệm vụ|20|20
Hoàn thành nhiệm vụ|8|8
Yếu kém|2|2
Tổng số|60|61
=> grassroots-organisations A2:C7
=> 2016 | 30 20 8 2 = 60
=> 2017 | 31 20 8 2 = 61

# letters for levels where a note says so
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|A|B|C|D
1|Xã A|30|4|24|2|0
2|Xã B|40|6|32|2|0
Ghi chú: A: Hoàn thành xuất sắc nhiệm vụ; B: Hoàn thành tốt nhiệm vụ; C: Hoàn thành nhiệm vụ; D: Không hoàn thành nhiệm vụ
=> individuals A2:G4
=> 2025 Xã A | 4 24 2 0 = 30
=> 2025 Xã B | 6 32 2 0 = 40
`);
});
