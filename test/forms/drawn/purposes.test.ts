import { testDrawings } from './drawn.ts';

describe('tables that are no results', () => {
  testDrawings(`
# votes
BIÊN BẢN KIỂM PHIẾU XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Họ và tên|HTXSNV|HTTNV|HTNV|KHTNV
1|Nguyễn Văn A|10|5|0|0
2|Trần Văn B|2|12|1|0
3|Lê Thị C|1|13|1|0
=> not judged A2:F5: votes

# votes told by a head
XẾP LOẠI CHẤT LƯỢNG TẬP THỂ NĂM 2025
TT|Tập thể|Số phiếu đồng ý|<|<|<
^|^|HTXSNV|HTTNV|HTNV|KHTNV
1|Ban Thường vụ|10|5|0|0
2|Ủy ban kiểm tra|2|12|1|0
3|Văn phòng|1|13|1|0
=> not judged A2:F6: votes

# aims
CHỈ TIÊU PHẤN ĐẤU XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2026
Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV
Xã A|10|15|0|0
Xã B|12|12|1|0
Xã C|11|13|1|0
=> not judged A2:E5: aims

# pupils
KẾT QUẢ XẾP LOẠI HỌC SINH NĂM HỌC 2024-2025
Lớp|Sĩ số|Tốt|Hoàn thành|Chưa hoàn thành
5A|30|20|10|0
5B|31|20|10|1
5C|32|20|11|1
=> not judged A2:E5: pupils

# a list of members with a one under their level
DANH SÁCH XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Họ và tên|Chức vụ|HTXSNV|HTTNV|HTNV|KHTNV
1|Nguyễn Văn A|Bí thư|1
2|Trần Văn B|Phó bí thư||1
3|Lê Thị C|Đảng viên||1
4|Lê Thị D|Đảng viên||1
5|Lê Thị E|Đảng viên||1
6|Lê Văn G|Đảng viên|||1
=> not judged A2:G8: list

# bands of scores
KHUNG ĐIỂM XẾP LOẠI
Mức xếp loại|Từ điểm|Đến điểm
Hoàn thành xuất sắc nhiệm vụ|90|100
Hoàn thành tốt nhiệm vụ|70|89
Hoàn thành nhiệm vụ|50|69
Không hoàn thành nhiệm vụ|0|49
=> not judged A2:C6: scores

# figures of something else
ĐẢNG VIÊN ĐẾN 31/12/2025
Chi bộ|Đảng viên|Nữ|Dự bị
Thôn A|30|12|3
Thôn B|31|14|2
Thôn C|25|10|0
=> unknown A2:D5
`);
});

describe('tables of one line', () => {
  testDrawings(`
# one unit
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã A|30|4|24|2|0
=> individuals A2:G3
=> 2025 Xã A | 4 24 2 0 = 30

# one unit and its total
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã A|30|4|24|2|0
|Tổng cộng|31|4|24|2|0
=> individuals A2:G4
=> 2025 Xã A | 4 24 2 0 = 30
=> sum of 1: 2025 | 4 24 2 0 = 31
=> ! rating-total mismatch C4

# one year down
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
TT|Năm|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|2025|30|4|24|2|0
=> grassroots-organisations A2:G3
=> 2025 | 4 24 2 0 = 30

# one year down with a count that looks like a year
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN
Năm|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
2025|2053|300|1700|50|3
=> individuals A2:F3
=> 2025 | 300 1700 50 3 = 2053

# one year across
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Mức xếp loại|2025
HTXSNV|4
HTTNV|24
HTNV|2
KHTNV|0
Tổng số|30
=> grassroots-organisations A2:B7
=> 2025 | 4 24 2 0 = 30

# one column without a head of its own
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2025
Mức xếp loại|Số lượng|Tỷ lệ %
HTXSNV|4|13.33
HTTNV|24|80
HTNV|2|6.67
KHTNV|0|0
Tổng số|30|100
=> grassroots-organisations A2:C7
=> 2025 | 4 24 2 0 = 30 % 13.33 80 6.67 0 100

# a blank count
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Mức xếp loại|2023|2024
HTXSNV|8|8
HTTNV|40|
HTNV|10|10
KHTNV|2|2
Tổng số|60|61
=> grassroots-organisations A2:C7
=> 2023 | 8 40 10 2 = 60
=> 2024 | 8 ? 10 2 = 61
=> ? rating-count blank C4

# two tables side by side
KẾT QUẢ XẾP LOẠI TCCSĐ||||KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ
Mức xếp loại|2023|2024||Mức xếp loại|2023|2024
HTXSNV|8|8||HTXSNV|3|3
HTTNV|40|41||HTTNV|20|21
HTNV|10|10||HTNV|4|4
KHTNV|2|2||KHTNV|1|1
Tổng số|60|61||Tổng số|28|29
=> grassroots-organisations A2:C7
=> 2023 | 8 40 10 2 = 60
=> 2024 | 8 41 10 2 = 61
=> grassroots-committees E2:G7
=> 2023 | 3 20 4 1 = 28
=> 2024 | 3 21 4 1 = 29

# tables side by side whose heads begin in different rows
KẾT QUẢ XẾP LOẠI TCCSĐ NĂM 2024||||||KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ NĂM 2024
Đơn vị|XS|Tốt|HT|KHT||Đơn vị|Mức xếp loại|<|<|<
Xã A|4|24|2|0||^|XS|Tốt|HT|KHT
Xã B|6|32|2|0||Xã A|1|8|1|0
Xã C|6|32|2|0||Xã B|2|10|1|0
=> grassroots-organisations A2:E5
=> 2024 Xã A | 4 24 2 0
=> 2024 Xã B | 6 32 2 0
=> 2024 Xã C | 6 32 2 0
=> grassroots-committees G2:K5
=> 2024 Xã A | 1 8 1 0
=> 2024 Xã B | 2 10 1 0
`);
});
