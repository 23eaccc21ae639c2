import { testDrawings } from './drawn.ts';

describe('parts and rows beside each other', () => {
  testDrawings(`
# numbered men and women stand beside each other
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Giới tính|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Nam|30|4|24|2|0
2|Nữ|20|3|15|2|0
|Cộng|50|7|39|4|0
=> individuals A2:G5
=> 2025 Nam | 4 24 2 0 = 30
=> 2025 Nữ | 3 15 2 0 = 20
=> sum of 1,2: 2025 | 7 39 4 0 = 50

# men and women without numbers below each unit are its parts, and add up
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã A|30|4|24|2|0
|Nam|20|3|16|1|0
|Nữ|10|1|8|1|0
2|Xã B|40|6|32|2|0
|Nam|22|4|17|1|0
|Nữ|17|2|14|1|0
|Tổng cộng|70|10|56|4|0
=> individuals A2:G9
=> 2025 Xã A | 4 24 2 0 = 30
=> 2025 Xã B | 6 32 2 0 = 40
=> sum of 1,2: 2025 | 10 56 4 0 = 70
=> part of 1: 2025 Nam | 3 16 1 0 = 20
=> part of 1: 2025 Nữ | 1 8 1 0 = 10
=> part of 2: 2025 Nam | 4 17 1 0 = 22
=> part of 2: 2025 Nữ | 2 14 1 0 = 17
=> ! rating-total parts C6
=> ! rating-total parts E6

# women, then men, of units without numbers, one of them called so
KẾT QUẢ XẾP LOẠI CÁN BỘ NĂM 2024
Đơn vị|HTXS|HTT|HT|KHT|Tổng số
Xã Nam|5|25|2|0|32
Đảng viên nữ|2|9|1|0|12
Đảng viên nam|3|16|1|0|20
Xã Bắc|4|24|2|0|30
Đảng viên nữ|1|8|1|0|10
Đảng viên nam|3|16|1|0|20
Cộng|9|49|4|0|62
=> individuals A2:F9
=> 2024 Xã Nam | 5 25 2 0 = 32
=> 2024 Xã Bắc | 4 24 2 0 = 30
=> sum of 1,2: 2024 | 9 49 4 0 = 62
=> part of 1: 2024 Đảng viên nữ | 2 9 1 0 = 12
=> part of 1: 2024 Đảng viên nam | 3 16 1 0 = 20
=> part of 2: 2024 Đảng viên nữ | 1 8 1 0 = 10
=> part of 2: 2024 Đảng viên nam | 3 16 1 0 = 20

# men and women alone are what the total sums, above them or below
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Nội dung|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
Nam|20|3|16|1|0
Nữ|10|1|8|1|0
Tổng cộng|30|4|24|2|0

KẾT QUẢ XẾP LOẠI CÁN BỘ NĂM 2025
Nội dung|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
Tổng số|31|4|24|2|0
Số nam|20|3|16|1|0
Số nữ|10|1|8|1|0
=> individuals A2:F5
=> 2025 Nam | 3 16 1 0 = 20
=> 2025 Nữ | 1 8 1 0 = 10
=> sum of 1,2: 2025 | 4 24 2 0 = 30
=> individuals A7:F10
=> 2025 Số nam | 3 16 1 0 = 20
=> 2025 Số nữ | 1 8 1 0 = 10
=> sum of 1,2: 2025 | 4 24 2 0 = 31
=> ! rating-total mismatch B8

# women and men below the total of units are its parts
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã A|30|4|24|2|0
2|Xã B|40|6|32|2|0
|Tổng cộng|70|10|56|4|0
|- Nữ|28|3|23|2|0
|- Nam|42|7|33|2|0
=> individuals A2:G7
=> 2025 Xã A | 4 24 2 0 = 30
=> 2025 Xã B | 6 32 2 0 = 40
=> sum of 1,2: 2025 | 10 56 4 0 = 70
=> part of 3: 2025 - Nữ | 3 23 2 0 = 28
=> part of 3: 2025 - Nam | 7 33 2 0 = 42

# full and probationary members stand beside each other without numbers, too
KẾT QUẢ XẾP LOẠI NĂM 2025
Đối tượng|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
Đảng viên chính thức|30|4|24|2|0
Đảng viên dự bị|20|3|15|2|0
Cộng|50|7|39|4|0
=> ratings A2:F5
=> 2025 Đảng viên chính thức | 4 24 2 0 = 30
=> 2025 Đảng viên dự bị | 3 15 2 0 = 20
=> sum of 1,2: 2025 | 7 39 4 0 = 50

# groups of members that no row holds are no parts
KẾT QUẢ XẾP LOẠI MỘT SỐ ĐỐI TƯỢNG ĐẢNG VIÊN NĂM 2025
TT|Đối tượng|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Nữ|30|4|24|2|0
2|Dân tộc thiểu số|20|3|15|2|0
3|Dự bị|5|0|4|1|0
=> individuals A2:G5
=> 2025 Nữ | 4 24 2 0 = 30
=> 2025 Dân tộc thiểu số | 3 15 2 0 = 20
=> 2025 Dự bị | 0 4 1 0 = 5

# women below each unit are parts of it
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Xóm Bãi|30|4|24|2|0
|Nữ|10|1|9|0|0
2|Xóm Cồn|20|3|15|2|0
|Nữ|7|0|7|0|1
|Cộng|50|7|39|4|0
=> individuals A2:G7
=> 2025 Xóm Bãi | 4 24 2 0 = 30
=> 2025 Xóm Cồn | 3 15 2 0 = 20
=> sum of 1,2: 2025 | 7 39 4 0 = 50
=> part of 1: 2025 Nữ | 1 9 0 0 = 10
=> part of 2: 2025 Nữ | 0 7 0 1 = 7
=> ! rating-total mismatch C6
=> ! rating-total subset G6

# numbered groups below a total are parts of it
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đối tượng|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
|Tổng số|50|7|39|4|0
1|Nữ|30|4|24|2|0
2|Dân tộc thiểu số|25|4|18|3|0
=> individuals A2:G5
=> 2025 | 7 39 4 0 = 50
=> part of 1: 2025 Nữ | 4 24 2 0 = 30
=> part of 1: 2025 Dân tộc thiểu số | 4 18 3 0 = 25

# a part before all rows is told
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
|Trong đó: nữ|12|1|11|0|0
1|Xóm Bãi|30|4|24|2|0
2|Xóm Cồn|20|3|15|2|0
=> individuals A2:G5
=> 2025 Xóm Bãi | 4 24 2 0 = 30
=> 2025 Xóm Cồn | 3 15 2 0 = 20
=> unread figures C3
=> unread figures D3
=> unread figures E3
=> unread figures F3
=> unread figures G3

# parts below a total go on with another bullet
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Nội dung|Xóm Bãi|Xóm Cồn
Tổng số được xếp loại|30|20
Trong đó:
a) Nữ|10|6
b) Dân tộc thiểu số|5|4
+ Dưới 30 tuổi|2|21
HTXSNV|4|3
HTTNV|24|15
HTNV|2|2
KHTNV|0|0
=> individuals A2:C11
=> 2025 Xóm Bãi | 4 24 2 0 = 30 part of total 10 part of total 5 part of total 2
=> 2025 Xóm Cồn | 3 15 2 0 = 20 part of total 6 part of total 4 part of total 21
=> ! rating-total subset C7

# of a part, too, those existing are those rated, exempt and not rated; what is not filled in is passed over
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2024
TT|Đơn vị|Có mặt|Được miễn|Chưa xếp loại|Được xếp loại|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã Đông|50|2|1|47|5|40|2|0
|Trong đó: nữ|20|1|0|18|2|15|1|0
2|Xã Tây|40|1|0|39|3|30|5|1
|Trong đó: nữ|15||0|14|1|12|1|0
=> individuals A2:J6
=> 2024 Xã Đông | 5 40 2 0 = 47 existing 50 exempt 2 not-rated 1
=> 2024 Xã Tây | 3 30 5 1 = 39 existing 40 exempt 1 not-rated 0
=> part of 1: 2024 Trong đó: nữ | 2 15 1 0 = 18 existing 20 exempt 1 not-rated 0
=> part of 2: 2024 Trong đó: nữ | 1 12 1 0 = 14 existing 15 exempt blank not-rated 0
=> ! rating-coverage mismatch C4

# a part above the total that two stages share is told once
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2024
Đơn vị|Tổng số|<|Đề nghị|<|<|<|Quyết định|<|<|<
^|Tổng|Nữ|HTXSNV|HTTNV|HTNV|KHTNV|HTXSNV|HTTNV|HTNV|KHTNV
Xã Đông|50|60|5|42|2|1|4|43|2|1
Xã Tây|40|15|3|31|5|1|3|31|5|1
=> individuals A2:K5
=> proposed 2024 Xã Đông | 5 42 2 1 = 50 part of total 60
=> 2024 Xã Đông | 4 43 2 1 = 50 part of total 60
=> proposed 2024 Xã Tây | 3 31 5 1 = 40 part of total 15
=> 2024 Xã Tây | 3 31 5 1 = 40 part of total 15
=> ! rating-total subset C4
`);
});
