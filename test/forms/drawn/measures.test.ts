import { testDrawings } from './drawn.ts';

describe('shares, parts, periods and stages', () => {
  testDrawings(`
# a lone share of excellent in good or better
KẾT QUẢ XẾP LOẠI CÁN BỘ NĂM 2025
TT|Đối tượng|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV|Tỷ lệ % xếp loại xuất sắc trong số xếp loại tốt trở lên|Ghi chú
1|Bí thư chi bộ|30|4|24|2|0|14.29
2|Trưởng phòng|40|6|32|2|0|15.79
=> individuals A2:H4
=> 2025 Bí thư chi bộ (individuals) | 4 24 2 0 = 30 share excellent of good-or-better 14.29
=> 2025 Trưởng phòng | 6 32 2 0 = 40 share excellent of good-or-better 15.79

# a lone share of excellent whose head names no base
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV|Tỷ lệ HTXSNV (%)
1|Xã A|30|4|24|2|0|16.67
2|Xã B|40|6|32|2|0|18.75
=> individuals A2:H4
=> 2025 Xã A | 4 24 2 0 = 30 share excellent 16.67
=> 2025 Xã B | 6 32 2 0 = 40 share excellent 18.75

# a wrong lone share
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV|Tỷ lệ HTXSNV/HTTNV (%)
1|Xã A|30|4|24|2|0|16.67
2|Xã B|40|6|32|2|0|19.75
=> individuals A2:H4
=> 2025 Xã A | 4 24 2 0 = 30 share excellent of good 16.67
=> 2025 Xã B | 6 32 2 0 = 40 share excellent of good 19.75
=> ! rating-percent mismatch H4

# a quarter
KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CÁN BỘ QUÝ III NĂM 2026
TT|Đối tượng|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Bí thư chi bộ|30|4|24|2|0
2|Trưởng phòng|40|6|32|2|0
=> individuals A2:G4
=> Q3 of 2026 Bí thư chi bộ (individuals) | 4 24 2 0 = 30
=> Q3 of 2026 Trưởng phòng | 6 32 2 0 = 40

# quarters down, then the whole year
KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Thời gian|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
Quý I|30|4|24|2|0
Quý II|30|4|25|1|0
Quý III|30|5|25|0|0
Cả năm|30|4|25|1|0
=> individuals A2:F6
=> Q1 of 2025 | 4 24 2 0 = 30
=> Q2 of 2025 | 4 25 1 0 = 30
=> Q3 of 2025 | 5 25 0 0 = 30
=> 2025 | 4 25 1 0 = 30

# quarters over the levels
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Quý I|<|<|<|<|Quý II|<|<|<|<
^|^|TS|XS|Tốt|HT|KHT|TS|XS|Tốt|HT|KHT
1|Xã A|30|4|24|2|0|30|4|25|1|0
2|Xã B|40|6|32|2|0|40|6|33|1|0
=> individuals A2:L5
=> Q1 of 2025 Xã A | 4 24 2 0 = 30
=> Q2 of 2025 Xã A | 4 25 1 0 = 30
=> Q1 of 2025 Xã B | 6 32 2 0 = 40
=> Q2 of 2025 Xã B | 6 33 1 0 = 40

# six months of a year
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN 6 THÁNG ĐẦU NĂM 2025
TT|Đơn vị|TS|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã A|30|4|24|2|0
2|Xã B|40|6|32|2|0
=> individuals A2:G4
=> H1 of 2025 Xã A | 4 24 2 0 = 30
=> H1 of 2025 Xã B | 6 32 2 0 = 40

# proposed and decided with a total of both
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|Đề xuất|<|<|<|Quyết định|<|<|<
^|^|^|HTXSNV|HTTNV|HTNV|KHTNV|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã A|30|5|23|2|0|4|24|2|0
2|Xã B|40|6|32|2|0|6|32|2|0
|Tổng cộng|70|11|55|4|0|10|56|4|0
=> individuals A2:K6
=> proposed 2025 Xã A | 5 23 2 0 = 30
=> 2025 Xã A | 4 24 2 0 = 30
=> proposed 2025 Xã B | 6 32 2 0 = 40
=> 2025 Xã B | 6 32 2 0 = 40
=> sum of 1,3: proposed 2025 | 11 55 4 0 = 70
=> sum of 2,4: 2025 | 10 56 4 0 = 70

# proposals alone, each unit within its quota
TỔNG HỢP ĐỀ XUẤT XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã A|30|4|24|2|0
2|Xã B|41|6|32|2|0
=> individuals A2:G4
=> proposed 2025 Xã A | 4 24 2 0 = 30
=> proposed 2025 Xã B | 6 32 2 0 = 41
=> ! rating-total mismatch C4

# heads that propose to those who decide
TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CÁN BỘ NĂM 2025
TT|Đối tượng|Tổng số|Mức xếp loại đề nghị Ban Thường vụ quyết định|<|<|<|<
^|^|^|HTXSNV|HTTNV|HTNV|KHTNV|Chưa xếp loại
1|Bí thư|31|4|24|2|0|1
2|Phó bí thư|42|6|32|2|0|2
=> individuals A2:H5
=> proposed 2025 Bí thư (individuals) | 4 24 2 0 = 31 not-rated 1
=> proposed 2025 Phó bí thư (individuals) | 6 32 2 0 = 42 not-rated 2
=> total includes not rated

# good or better, of which excellent
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2025
TT|Đơn vị|Tổng số|HTTNV trở lên|Trong đó: HTXSNV|HTNV|KHTNV
1|Xã A|30|28|4|2|0
2|Xã B|40|38|6|2|0
=> grassroots-organisations A2:G4
=> 2025 Xã A | 4 24 2 0 = 30
=> 2025 Xã B | 6 32 2 0 = 40
=> includes: good

# parts of each level beside it
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|<|HTXSNV|<|HTTNV|<|HTNV|<|KHTNV|<
^|^|Tổng số|Nữ|Tổng số|Nữ|Tổng số|Nữ|Tổng số|Nữ|Tổng số|Nữ
1|Xã A|30|12|4|1|24|10|2|1|0|0
2|Xã B|40|9|6|2|32|7|2|0|0|0
=> individuals A2:L5
=> 2025 Xã A | 4 24 2 0 = 30 part of total 12 part of excellent 1 part of good 10 part of complete 1 part of incomplete 0
=> 2025 Xã B | 6 32 2 0 = 40 part of total 9 part of excellent 2 part of good 7 part of complete 0 part of incomplete 0

# a column of something else is told
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV|Số lượt góp ý
1|Xã A|30|4|24|2|0|12
2|Xã B|40|6|32|2|0|15
=> individuals A2:H4
=> 2025 Xã A | 4 24 2 0 = 30
=> 2025 Xã B | 6 32 2 0 = 40
=> unread figures H3:H4

# an abbreviation that is not known is told, too
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV|SCBM
1|Xã A|30|4|24|2|0|12
2|Xã B|40|6|32|2|0|15
=> individuals A2:H4
=> 2025 Xã A | 4 24 2 0 = 30
=> 2025 Xã B | 6 32 2 0 = 40
=> unread figures H3:H4
`);
});
