import { testDrawings } from './drawn.ts';

describe('a page that ends between the first heading and its rows', () => {
  testDrawings(`
# column numbers that no head has stand over another table
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2025
Mức|Số lượng
HTXSNV|2
HTTNV|15
HTNV|3
KHTNV|0
(1)|(2)|(3)
Xã Đông|2|4
Xã Tây|5|7
Xã Nam|6|1
=> grassroots-organisations A2:B6
=> 2025 | 2 15 3 0
=> unknown A7:C10

# the head comes again behind a blank row; the year of the title above the part before goes on
TỔNG HỢP KẾT QUẢ XẾP LOẠI NĂM 2022
1. Cấp ủy cơ sở
TT|Đơn vị|Tổng số được xếp loại|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã Đông|20|2|15|3|0
2|Xã Tây|10|1|8|1|0
.
2. Đảng viên
TT|Đơn vị|Tổng số được xếp loại|HTXSNV|HTTNV|HTNV|KHTNV
A|Khối xã
.
TT|Đơn vị|Tổng số được xếp loại|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã Đông|200|20|150|30|0
2|Xã Tây|100|10|80|10|0
|Cộng A|300|30|230|40|0
=> grassroots-committees A3:G5
=> 2022 Xã Đông | 2 15 3 0 = 20
=> 2022 Xã Tây | 1 8 1 0 = 10
=> individuals A8:G14
=> 2022 Xã Đông | 20 150 30 0 = 200
=> 2022 Xã Tây | 10 80 10 0 = 100
=> sum of 1,2: 2022 | 30 230 40 0 = 300

# a head of two rows and column numbers, with a heading that says what the rows count
XẾP LOẠI CÁC TỔ CHỨC, CÁ NHÂN NĂM 2023
TT|Đơn vị|Cộng|Kết quả
|||HTXSNV|HTTNV|HTNV|KHTNV
1|2|3|4|5|6|7
I|Cấp ủy cơ sở
TT|Đơn vị|Cộng|Kết quả
|||HTXSNV|HTTNV|HTNV|KHTNV
1|2|3|4|5|6|7
1|Xã Đông|20|2|15|3|0
2|Xã Tây|10|1|8|1|0
II|Đảng viên
1|Xã Đông|200|20|150|30|0
2|Xã Tây|100|10|80|10|0
=> ratings A2:G13
=> 2023 Xã Đông (grassroots-committees) | 2 15 3 0 = 20
=> 2023 Xã Tây (grassroots-committees) | 1 8 1 0 = 10
=> 2023 Xã Đông (individuals) | 20 150 30 0 = 200
=> 2023 Xã Tây (individuals) | 10 80 10 0 = 100

# a table that is not filled in, and the next of the same head
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2023
TT|Đơn vị|Tổng|HTXSNV|HTTNV|HTNV|KHTNV
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2024
TT|Đơn vị|Tổng|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã Đông|200|20|150|30|0
2|Xã Tây|100|10|80|10|0
=> individuals A4:G6
=> 2024 Xã Đông | 20 150 30 0 = 200
=> 2024 Xã Tây | 10 80 10 0 = 100
=> unread A2:G2: empty
`);
});
