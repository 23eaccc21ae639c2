import { testDrawings } from './drawn.ts';

describe('sections of rows', () => {
  testDrawings(`
# a row that only names an object behind levels is the total of the next section
KẾT QUẢ XẾP LOẠI NĂM 2025
Nội dung|Huyện Đông|Huyện Tây
Tổ chức cơ sở đảng
HTXSNV|1|2
HTTNV|10|12
HTNV|2|3
KHTNV|0|1
Đảng viên|100|120
HTXSNV|15|15
HTTNV|75|85
HTNV|8|15
KHTNV|2|6
=> grassroots-organisations A2:C7
=> 2025 Huyện Đông | 1 10 2 0
=> 2025 Huyện Tây | 2 12 3 1
=> individuals A8:C12
=> 2025 Huyện Đông | 15 75 8 2 = 100
=> 2025 Huyện Tây | 15 85 15 6 = 120
=> ! rating-total mismatch C8

# a numbered row that only names an object is a total behind those existing
KẾT QUẢ XẾP LOẠI NĂM 2025
Nội dung|Huyện Đông|Huyện Tây
1. Số có mặt|102|121
2. Đảng viên|100|120
HTXSNV|15|15
HTTNV|75|85
HTNV|8|15
KHTNV|2|5
=> individuals A2:C8
=> 2025 Huyện Đông | 15 75 8 2 = 100 existing 102
=> 2025 Huyện Tây | 15 85 15 5 = 120 existing 121

# an object below a total is no total itself
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Nội dung|Huyện Đông|Huyện Tây
Tổng số|30|20
Tổ chức cơ sở đảng|2|1
HTXSNV|4|3
HTTNV|24|15
HTNV|2|2
KHTNV|0|0
=> individuals A2:C8
=> 2025 Huyện Đông | 4 24 2 0 = 30
=> 2025 Huyện Tây | 3 15 2 0 = 20
=> unread figures B4:C4

# levels come again as percentages under a heading
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Mức xếp loại|2024|2025
Số lượng
HTXSNV|6|6
HTTNV|34|35
HTNV|8|7
KHTNV|2|2
Cộng|50|50
Tỷ lệ (%)
HTXSNV|12|12
HTTNV|68|70
HTNV|16|14
KHTNV|4|5
=> grassroots-organisations A2:C13
=> 2024 | 6 34 8 2 = 50 % 12 68 16 4
=> 2025 | 6 35 7 2 = 50 % 12 70 14 5
=> ! rating-percent mismatch C13

# a nameless row under a heading of percentages is of the count above
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Mức xếp loại|2024|2025
HTXSNV|6|6
HTTNV|34|35
HTNV|8|7
KHTNV|2|2
Cộng|50|50
Tỷ lệ (%)
|100|90
=> grassroots-organisations A2:C9
=> 2024 | 6 34 8 2 = 50 % 100
=> 2025 | 6 35 7 2 = 50 % 90
=> ! rating-percent mismatch C9

# figures that nothing names are told
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Mức xếp loại|2024|2025
HTXSNV|6|6
HTTNV|34|35
HTNV|8|7
KHTNV|2|2
|50|50
=> grassroots-organisations A2:C6
=> 2024 | 6 34 8 2
=> 2025 | 6 35 7 2
=> unread figures B7:C7

# a remark between the rows divides nothing
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Mức xếp loại|2024|2025
HTXSNV|6|6
HTTNV|34|35
|(có 2 đơn vị mới)|
HTNV|8|7
KHTNV|2|2
Cộng|50|50
=> grassroots-organisations A2:C8
=> 2024 | 6 34 8 2 = 50
=> 2025 | 6 35 7 2 = 50

# votes below the levels are none of their counts
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Mức xếp loại|2024|2025
HTXSNV|6|6
HTTNV|34|35
HTNV|8|7
KHTNV|2|2
Cộng|50|50
Tổng số phiếu phát ra|48|49
=> grassroots-organisations A2:C7
=> 2024 | 6 34 8 2 = 50
=> 2025 | 6 35 7 2 = 50
=> unread figures B8:C8

# percentages before any count are told
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Mức xếp loại|2024|2025
Tỷ lệ (%)|95|96
HTXSNV|6|6
HTTNV|34|35
HTNV|8|7
KHTNV|2|2
Cộng|50|50
=> grassroots-organisations A2:C8
=> 2024 | 6 34 8 2 = 50
=> 2025 | 6 35 7 2 = 50
=> unread figures B3:C3

# objects in columns, each with its own total
KẾT QUẢ XẾP LOẠI NĂM 2025
Mức xếp loại|Tổ chức cơ sở đảng|Đảng viên
HTXSNV|1|130
HTTNV|10|720
HTNV|2|140
KHTNV|0|10
Tổng số|13|1000
=> ratings A2:C7
=> 2025 Tổ chức cơ sở đảng (grassroots-organisations) | 1 10 2 0 = 13
=> 2025 Đảng viên (individuals) | 130 720 140 10 = 1000

# columns that count something else are left out where the others add up
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN
Mức|Năm 2024|Năm 2025|Số lượt kiểm tra
HTXSNV|4|4|1
HTTNV|24|25|2
HTNV|2|2|3
KHTNV|0|0|4
Tổng số|30|31|5
=> individuals A2:D7
=> 2024 | 4 24 2 0 = 30
=> 2025 | 4 25 2 0 = 31
=> unread figures D3
=> unread figures D4
=> unread figures D5
=> unread figures D6
=> unread figures D7

# columns that may count something else stay where the others do not add up either
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN
Mức|Năm 2024|Năm 2025|Số lượt kiểm tra
HTXSNV|4|4|1
HTTNV|24|25|2
HTNV|2|2|3
KHTNV|0|0|4
Tổng số|31|33|5
=> individuals A2:D7
=> 2024 | 4 24 2 0 = 31
=> 2025 | 4 25 2 0 = 33
=> Số lượt kiểm tra | 1 2 3 4 = 5
=> ! rating-total mismatch B7
=> ! rating-total mismatch C7
=> ! rating-total mismatch D7
`);
});
