import { testDrawings } from './drawn.ts';

describe('rows over the figures', () => {
  testDrawings(`
# the heading of a part over its head is no head
KẾT QUẢ XẾP LOẠI NĂM 2025
II|Tổ chức cơ sở đảng
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã Đông|20|2|15|3|0
2|Xã Tây|16|2|12|2|0
=> grassroots-organisations A3:G5
=> 2025 Xã Đông | 2 15 3 0 = 20
=> 2025 Xã Tây | 2 12 2 0 = 16

# a title over nothing but the numbers of the columns
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2025
(1)|(2)|(3)
HTXSNV|2|3
HTTNV|15|12
HTNV|3|2
KHTNV|0|0
=> unread A2:C6: unheaded-columns

# a lone year over the levels
XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
||2025
TT|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
1|Xã Đông|2|15|3|0|20
2|Xã Tây|2|12|2|0|16
=> grassroots-organisations A2:G5
=> 2025 Xã Đông | 2 15 3 0 = 20
=> 2025 Xã Tây | 2 12 2 0 = 16

# a lone year in words over the levels
XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
||Năm 2025
TT|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
1|Xã Đông|2|15|3|0|20
2|Xã Tây|2|12|2|0|16
=> grassroots-organisations A2:G5
=> 2025 Xã Đông | 2 15 3 0 = 20
=> 2025 Xã Tây | 2 12 2 0 = 16

# years as headings of the rows below them
XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Khối|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
2024
Xã|2|15|3|0|20
Phường|2|12|2|0|16
2025
Xã|2|14|4|0|20
Phường|2|11|3|0|16
=> grassroots-organisations A2:F8
=> 2024 Xã | 2 15 3 0 = 20
=> 2024 Phường | 2 12 2 0 = 16
=> 2025 Xã | 2 14 4 0 = 20
=> 2025 Phường | 2 11 3 0 = 16

# the first of the years has no figures yet
XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Năm|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
2023
2024|2|15|3|0|20
2025|2|15|3|0|20
=> grassroots-organisations A2:F5
=> 2023 | ? ? ? ? = blank
=> 2024 | 2 15 3 0 = 20
=> 2025 | 2 15 3 0 = 20

# a heading between head and figures that is merged over its rows
XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Khối|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
Khối xã|
^|Xã Đông|2|15|3|0|20
^|Xã Tây|2|12|2|0|16
=> individuals A2:G5
=> 2025 Xã Đông | 2 15 3 0 = 20
=> 2025 Xã Tây | 2 12 2 0 = 16

# years without a head over them
XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
2024|2|15|3|0|20
2025|2|15|3|0|20
=> grassroots-organisations A2:F4
=> 2024 | 2 15 3 0 = 20
=> 2025 | 2 15 3 0 = 20

# the number of a page between two pages
XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
1|Xã Đông|2|15|3|0|20
Trang|2
TT|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
2|Xã Tây|2|12|2|0|16
=> individuals A2:G6
=> 2025 Xã Đông | 2 15 3 0 = 20
=> 2025 Xã Tây | 2 12 2 0 = 16

# a code of five digits beside a running number
XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Mã đơn vị|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
1|24610|Xã Đông|2|15|3|0|20
2|24613|Xã Tây|2|12|2|0|16
|Tổng cộng||4|27|5|0|36
=> individuals A2:H5
=> 2025 Xã Đông | 2 15 3 0 = 20
=> 2025 Xã Tây | 2 12 2 0 = 16
=> sum of 1,2: 2025 | 4 27 5 0 = 36

# a code of five digits that alone numbers the rows
XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Mã đơn vị|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
24610|Xã Đông|2|15|3|0|20
24613|Xã Tây|2|12|2|0|16
=> individuals A2:G4
=> 2025 Xã Đông | 2 15 3 0 = 20
=> 2025 Xã Tây | 2 12 2 0 = 16

# figures between the running number and the name are told
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2025
TT|Số cuộc họp|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
1|14|Xã Đông|2|15|3|0|20
2|9|Xã Tây|2|12|2|0|16
|23|Tổng cộng|4|27|5|0|36
=> grassroots-organisations A2:H5
=> 2025 Xã Đông | 2 15 3 0 = 20
=> 2025 Xã Tây | 2 12 2 0 = 16
=> sum of 1,2: 2025 | 4 27 5 0 = 36
=> unread figures B3:B5

# figures before the name and no running number are told
XẾP LOẠI ĐẢNG VIÊN NĂM 2024
Lượt góp ý|Tên chi bộ|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
31|Chi bộ Đông|30|4|24|2|0
12|Chi bộ Tây|20|3|15|2|0
45|Chi bộ Nam|25|3|20|2|0
=> individuals A2:G5
=> 2024 Chi bộ Đông | 4 24 2 0 = 30
=> 2024 Chi bộ Tây | 3 15 2 0 = 20
=> 2024 Chi bộ Nam | 3 20 2 0 = 25
=> unread figures A3:A5

# figures between the name and another label are told, and the name is read
KẾT QUẢ XẾP LOẠI CÁ NHÂN NĂM 2025
TT|Đơn vị|Số cuộc họp|Mã chức danh|Tổng số|HTXS|HTT|HT|KHT
1|Phường 3|46|M5|21|2|16|1|2
2|Phường 4|40|M6|22|2|18|1|1
|Tổng cộng|86||43|4|34|2|3
=> individuals A2:I5
=> 2025 Phường 3 | 2 16 1 2 = 21
=> 2025 Phường 4 | 2 18 1 1 = 22
=> sum of 1,2: 2025 | 4 34 2 3 = 43
=> unread figures C3:C5

# figures without a head between a letter and the name are told
BIỂU TỔNG HỢP XẾP LOẠI CẤP ỦY CƠ SỞ NĂM 2022
TT||Nội dung|SL|%
a|73|HTXSNV|36|7.91
b|105|HTTNV|405|89.01
c|38|HTNV|14|3.08
d|54|KHTNV|0|0
|69|Tổng số|455|100
=> grassroots-committees A2:E7
=> 2022 | 36 405 14 0 = 455 % 7.91 89.01 3.08 0 100
=> unread figures B3:B7

# the form's mark and the unit between two pages
XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
1|Xã Đông|2|15|3|0|20
Mẫu số 7|(tiếp theo)
|||||Đơn vị tính: người
TT|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
2|Xã Tây|2|12|2|0|16
=> individuals A2:G7
=> 2025 Xã Đông | 2 15 3 0 = 20
=> 2025 Xã Tây | 2 12 2 0 = 16

# nothing but a year over the figures
XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
|Năm 2025
HTXSNV|2
HTTNV|15
HTNV|3
KHTNV|0
Tổng số|20
=> grassroots-organisations A2:B7
=> 2025 | 2 15 3 0 = 20

# two tables beside each other, the notes of the first left blank
XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Xã|HTXSNV|HTTNV|HTNV|KHTNV|Ghi chú|Phường|HTXSNV|HTTNV|HTNV|KHTNV
Xã Đông|2|15|3|0||Phường Một|2|14|4|0
Xã Tây|2|12|2|0||Phường Hai|2|11|3|0
=> individuals A2:E4
=> 2025 Xã Đông | 2 15 3 0
=> 2025 Xã Tây | 2 12 2 0
=> individuals G2:K4
=> 2025 Phường Một | 2 14 4 0
=> 2025 Phường Hai | 2 11 3 0

# another head that names a unit of measure, too
XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
1|Xã Đông|2|15|3|0|20
2|Xã Tây|2|12|2|0|16
TT|Nội dung|Đơn vị tính|Quý I|Quý II|Quý III|Quý IV
1|Họp chi bộ|lần|3|3|3|3
2|Tiếp dân|lượt|5|7|6|9
=> individuals A2:G4
=> 2025 Xã Đông | 2 15 3 0 = 20
=> 2025 Xã Tây | 2 12 2 0 = 16
=> unknown A5:G7

# letters that mean something else
XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Đơn vị|A|B|C|D|Tổng số
Xã Đông|2|15|3|0|20
Xã Tây|2|12|2|0|16
Ghi chú: A: Hoàn thành xuất sắc nhiệm vụ; B: Hoàn thành tốt nhiệm vụ; C: Hoàn thành nhiệm vụ; D: chưa xếp
=> individuals A2:F4
=> 2025 Xã Đông | 2 15 3 ? = 20
=> 2025 Xã Tây | 2 12 2 ? = 16
=> unread figures E3:E4
=> ! rating-levels missing B2
`);
});
