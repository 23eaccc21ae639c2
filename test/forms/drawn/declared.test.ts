import { testDrawings } from './drawn.ts';

describe('what numbers and words declare', () => {
  testDrawings(`
# a ratio to another column, levels down
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN
Mức xếp loại|Năm 2024|Năm 2025|So sánh
1|2|3|4=3:2
HTXSNV|10|12|120
HTTNV|70|71|101.43
HTNV|10|9|90
KHTNV|1|1|100
Tổng số|91|93|112.2
=> individuals A2:D8
=> 2024 | 10 70 10 1 = 91
=> 2025 | 12 71 9 1 = 93 ratio excellent 120 vs 2024 ratio good 101.43 vs 2024 ratio complete 90 vs 2024 ratio incomplete 100 vs 2024 ratio total 112.2 vs 2024
=> ! rating-change mismatch D8

# a ratio to a column that is not there names no year
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN
Mức xếp loại|Năm 2024|Năm 2025|So sánh
1|2|3|4=3:9
HTXSNV|10|12|120
HTTNV|70|71|101.43
HTNV|10|9|90
KHTNV|1|1|100
Tổng số|91|93|102.2
=> individuals A2:D8
=> 2024 | 10 70 10 1 = 91
=> 2025 | 12 71 9 1 = 93 ratio excellent 120 ratio good 101.43 ratio complete 90 ratio incomplete 100 ratio total 102.2

# a share of the same column's total, levels down
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Mức xếp loại|Số đảng viên|Mức đạt
1|2|3=2*100/1
HTXSNV|12|12.9
HTTNV|71|76.34
HTNV|9|9.68
KHTNV|1|10.8
Tổng số|93|100
=> individuals A2:C8
=> 2025 Số đảng viên (individuals) | 12 71 9 1 = 93 % 12.9 76.34 9.68 10.8 100
=> ! rating-percent mismatch C7

# a share of another column is no percentage of its level
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Mức xếp loại|Tổng số|Khối xã|Khối cơ quan|So với toàn huyện
1|2=3+4|3|4|5=3*100/2
HTXSNV|12|8|4|66.67
HTTNV|71|50|21|70.42
HTNV|9|6|3|66.67
KHTNV|1|1|0|100
Tổng số|93|65|28|69.89
=> individuals A2:E8
=> 2025 Khối xã | 8 50 6 1 = 65
=> 2025 Khối cơ quan | 4 21 3 0 = 28
=> sum of 1,2: 2025 | 12 71 9 1 = 93
=> unread figures E4
=> unread figures E5
=> unread figures E6
=> unread figures E7
=> unread figures E8

# percentages whose label says more are of the row above
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số
Xóm Bãi|4|24|2|0|30
Tỷ lệ % của xóm|13.33|80|6.67|0|100
Xóm Cồn|5|25|0|0|30
Tỷ lệ % của xóm|16.67|86|0|0|100
=> individuals A2:F6
=> 2025 Xóm Bãi | 4 24 2 0 = 30 % 13.33 80 6.67 0 100
=> 2025 Xóm Cồn | 5 25 0 0 = 30 % 16.67 86 0 0 100
=> ! rating-percent mismatch C6

# changes written in words
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN
Năm|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số|Tăng, giảm so với năm trước
2024|4|24|2|0|30|chưa có
2025|5|25|1|0|31|tăng 01
2026|4|24|1|0|29|giảm 1
=> individuals A2:G5
=> 2024 | 4 24 2 0 = 30 difference total ?
=> 2025 | 5 25 1 0 = 31 difference total 1
=> 2026 | 4 24 1 0 = 29 difference total -1
=> ! rating-change mismatch G5
`);
});
