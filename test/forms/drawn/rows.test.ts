import { testDrawings } from './drawn.ts';

describe('rows of units, blocks and totals', () => {
  testDrawings(`
# blocks in Roman numerals above their units
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
I|Khối thôn|70|10|56|4|0
1|Chi bộ thôn A|30|4|24|2|0
2|Chi bộ thôn B|40|6|32|2|0
II|Khối cơ quan|60|8|48|4|0
1|Chi bộ UBND xã|40|6|32|2|0
2|Chi bộ Quân sự|20|2|16|2|0
|Tổng cộng (I+II)|130|18|104|8|0
=> individuals A2:G9
=> 2025 Chi bộ thôn A | 4 24 2 0 = 30
=> 2025 Chi bộ thôn B | 6 32 2 0 = 40
=> 2025 Chi bộ UBND xã | 6 32 2 0 = 40
=> 2025 Chi bộ Quân sự | 2 16 2 0 = 20
=> sum of 1,2: 2025 | 10 56 4 0 = 70
=> sum of 3,4: 2025 | 8 48 4 0 = 60
=> sum of 5,6: 2025 | 18 104 8 0 = 130

# a block's unit is wrong
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
I|Khối thôn|70|10|56|4|0
1|Chi bộ thôn A|30|4|24|2|0
2|Chi bộ thôn B|41|6|33|2|0
II|Khối cơ quan|40|6|32|2|0
1|Chi bộ UBND xã|40|6|32|2|0
|Tổng cộng|110|16|88|6|0
=> individuals A2:G8
=> 2025 Chi bộ thôn A | 4 24 2 0 = 30
=> 2025 Chi bộ thôn B | 6 33 2 0 = 41
=> 2025 Chi bộ UBND xã | 6 32 2 0 = 40
=> sum of 1,2: 2025 | 10 56 4 0 = 70
=> sum of 3: 2025 | 6 32 2 0 = 40
=> sum of 4,5: 2025 | 16 88 6 0 = 110
=> ! rating-total column-mismatch C3
=> ! rating-total column-mismatch E3

# lettered blocks, the total first
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
|Tổng số|130|18|104|8|0
A|Các xã|70|10|56|4|0
1|Xã Đông|30|4|24|2|0
2|Xã Tây|40|6|32|2|0
B|Các phường|60|8|48|4|0
1|Phường 1|40|6|32|2|0
2|Phường 2|20|2|16|2|0
=> individuals A2:G9
=> 2025 Xã Đông | 4 24 2 0 = 30
=> 2025 Xã Tây | 6 32 2 0 = 40
=> 2025 Phường 1 | 6 32 2 0 = 40
=> 2025 Phường 2 | 2 16 2 0 = 20
=> sum of 1,2: 2025 | 10 56 4 0 = 70
=> sum of 3,4: 2025 | 8 48 4 0 = 60
=> sum of 5,6: 2025 | 18 104 8 0 = 130

# units numbered below their block: 1, 1.1, 1.2
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
'1|Khối thôn|70|10|56|4|0
'1.1|Thôn A|30|4|24|2|0
'1.2|Thôn B|40|6|32|2|0
'2|Khối cơ quan|60|8|48|4|0
'2.1|UBND xã|40|6|32|2|0
'2.2|Quân sự|20|2|16|2|0
|Cộng|130|18|104|8|0
=> individuals A2:G9
=> 2025 Thôn A | 4 24 2 0 = 30
=> 2025 Thôn B | 6 32 2 0 = 40
=> 2025 UBND xã | 6 32 2 0 = 40
=> 2025 Quân sự | 2 16 2 0 = 20
=> sum of 1,2: 2025 | 10 56 4 0 = 70
=> sum of 3,4: 2025 | 8 48 4 0 = 60
=> sum of 5,6: 2025 | 18 104 8 0 = 130

# units with a dash below their block
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Khối thôn|70|10|56|4|0
|- Thôn A|30|4|24|2|0
|- Thôn B|40|6|32|2|0
2|Khối cơ quan|60|8|48|4|0
|- UBND xã|40|6|32|2|0
|- Quân sự|20|2|16|2|0
|Cộng|130|18|104|8|0
=> individuals A2:G9
=> 2025 - Thôn A | 4 24 2 0 = 30
=> 2025 - Thôn B | 6 32 2 0 = 40
=> 2025 - UBND xã | 6 32 2 0 = 40
=> 2025 - Quân sự | 2 16 2 0 = 20
=> sum of 1,2: 2025 | 10 56 4 0 = 70
=> sum of 3,4: 2025 | 8 48 4 0 = 60
=> sum of 5,6: 2025 | 18 104 8 0 = 130

# subtotals below their units, and a grand total of the subtotals
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Thôn A|30|4|24|2|0
2|Thôn B|40|6|32|2|0
|Cộng khối thôn|70|10|56|4|0
3|UBND xã|40|6|32|2|0
4|Quân sự|20|2|16|2|0
|Cộng khối cơ quan|60|8|48|4|0
|Tổng cộng|130|18|104|8|0
=> individuals A2:G9
=> 2025 Thôn A | 4 24 2 0 = 30
=> 2025 Thôn B | 6 32 2 0 = 40
=> 2025 UBND xã | 6 32 2 0 = 40
=> 2025 Quân sự | 2 16 2 0 = 20
=> sum of 1,2: 2025 | 10 56 4 0 = 70
=> sum of 3,4: 2025 | 8 48 4 0 = 60
=> sum of 5,6: 2025 | 18 104 8 0 = 130

# headings of blocks without figures, each with its own sum below
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
I|Khối thôn
1|Thôn A|30|4|24|2|0
2|Thôn B|40|6|32|2|0
|Cộng|70|10|56|4|0
II|Khối cơ quan
1|UBND xã|40|6|32|2|0
2|Quân sự|20|2|16|2|0
|Cộng|60|8|48|4|0
|Tổng cộng|130|18|104|8|0
=> individuals A2:G11
=> 2025 Thôn A | 4 24 2 0 = 30
=> 2025 Thôn B | 6 32 2 0 = 40
=> 2025 UBND xã | 6 32 2 0 = 40
=> 2025 Quân sự | 2 16 2 0 = 20
=> sum of 1,2: 2025 | 10 56 4 0 = 70
=> sum of 3,4: 2025 | 8 48 4 0 = 60
=> sum of 5,6: 2025 | 18 104 8 0 = 130

# blocks without number or bold, found by their sums
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
Khối thôn|70|10|56|4|0
Thôn A|30|4|24|2|0
Thôn B|40|6|32|2|0
Khối cơ quan|60|8|48|4|0
UBND xã|40|6|32|2|0
Quân sự|20|2|16|2|0
Tổng cộng|130|18|104|8|0
=> individuals A2:F9
=> 2025 Thôn A | 4 24 2 0 = 30
=> 2025 Thôn B | 6 32 2 0 = 40
=> 2025 UBND xã | 6 32 2 0 = 40
=> 2025 Quân sự | 2 16 2 0 = 20
=> sum of 1,2: 2025 | 10 56 4 0 = 70
=> sum of 3,4: 2025 | 8 48 4 0 = 60
=> sum of 5,6: 2025 | 18 104 8 0 = 130

# the total behind a blank row
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Thôn A|30|4|24|2|0
2|Thôn B|40|6|32|2|0
.
|Tổng cộng|70|10|56|4|0
=> individuals A2:G6
=> 2025 Thôn A | 4 24 2 0 = 30
=> 2025 Thôn B | 6 32 2 0 = 40
=> sum of 1,2: 2025 | 10 56 4 0 = 70

# groups set apart by blank rows
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
I|Khối thôn|30|4|24|2|0
1|Thôn A|30|4|24|2|0
.
II|Khối cơ quan|60|8|48|4|0
1|UBND xã|40|6|32|2|0
2|Quân sự|20|2|16|2|0
.
|Cộng|90|12|72|6|0
=> individuals A2:G10
=> 2025 Thôn A | 4 24 2 0 = 30
=> 2025 UBND xã | 6 32 2 0 = 40
=> 2025 Quân sự | 2 16 2 0 = 20
=> sum of 1: 2025 | 4 24 2 0 = 30
=> sum of 2,3: 2025 | 8 48 4 0 = 60
=> sum of 4,5: 2025 | 12 72 6 0 = 90

# objects in rows for one year
KẾT QUẢ XẾP LOẠI NĂM 2025
TT|Đối tượng|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Tổ chức cơ sở đảng|30|4|24|2|0
2|Cấp ủy cơ sở|20|2|16|2|0
3|Tập thể lãnh đạo, quản lý|12|1|10|1|0
4|Đảng viên|130|18|104|8|0
=> ratings A2:G6
=> 2025 Tổ chức cơ sở đảng (grassroots-organisations) | 4 24 2 0 = 30
=> 2025 Cấp ủy cơ sở (grassroots-committees) | 2 16 2 0 = 20
=> 2025 Tập thể lãnh đạo, quản lý (leadership-collectives) | 1 10 1 0 = 12
=> 2025 Đảng viên (individuals) | 18 104 8 0 = 130

# units whose names begin like a sum
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Tổng công ty Cao su|30|4|24|2|0
2|Cộng đồng Hòa Bình|40|6|32|2|0
3|Chi nhánh Tổng công ty C|20|2|16|2|0
|Tổng|90|12|72|6|0
=> individuals A2:G6
=> 2025 Tổng công ty Cao su | 4 24 2 0 = 30
=> 2025 Cộng đồng Hòa Bình | 6 32 2 0 = 40
=> 2025 Chi nhánh Tổng công ty C | 2 16 2 0 = 20
=> sum of 1,2,3: 2025 | 12 72 6 0 = 90

# a total of members that looks like a year
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Huyện A|1010|150|800|60|0
2|Huyện B|1010|150|800|60|0
|Tổng cộng|2020|300|1600|120|0
=> individuals A2:G5
=> 2025 Huyện A | 150 800 60 0 = 1010
=> 2025 Huyện B | 150 800 60 0 = 1010
=> sum of 1,2: 2025 | 300 1600 120 0 = 2020

# women and ethnic minorities below each unit
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Thôn A|30|4|24|2|0
|Trong đó: nữ|10|1|9|0|0
2|Thôn B|40|6|32|2|0
|Trong đó: nữ|15|2|13|0|0
|Tổng cộng|70|10|56|4|0
=> individuals A2:G7
=> 2025 Thôn A | 4 24 2 0 = 30
=> 2025 Thôn B | 6 32 2 0 = 40
=> sum of 1,2: 2025 | 10 56 4 0 = 70
=> part of 1: 2025 Trong đó: nữ | 1 9 0 0 = 10
=> part of 2: 2025 Trong đó: nữ | 2 13 0 0 = 15
`);
});
