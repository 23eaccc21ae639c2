import { testDrawings } from './drawn.ts';

describe('groups of columns', () => {
  testDrawings(`
# levels again under heads that no year tells apart begin another group
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Khối xã|<|<|<|<|Khối phường|<|<|<|<
^|^|TS|HTXSNV|HTTNV|HTNV|KHTNV|TS|HTXSNV|HTTNV|HTNV|KHTNV
1|Cụm số 1|30|4|24|2|0|31|5|25|1|0
2|Cụm số 2|40|6|32|2|0|40|6|32|2|1
=> individuals A2:L5
=> 2025 Cụm số 1 | 4 24 2 0 = 30
=> 2025 Cụm số 1 | 5 25 1 0 = 31
=> 2025 Cụm số 2 | 6 32 2 0 = 40
=> 2025 Cụm số 2 | 6 32 2 1 = 40
=> ! rating-total mismatch H5

# a level twice by mistake begins none
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTTNV|KHTNV
1|Xóm Bãi|30|4|24|2|0
2|Xóm Cồn|40|6|32|2|0
=> individuals A2:G4
=> 2025 Xóm Bãi | 4 24 ? 0 = 30
=> 2025 Xóm Cồn | 6 32 ? 0 = 40
=> unread figures F3:F4
=> ! rating-levels missing D2
=> ! rating-levels repeated F2

# a total behind one of two groups is its own
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Khối xã|<|<|<|Cộng|Khối phường|<|<|<
^|^|HTXSNV|HTTNV|HTNV|KHTNV|^|HTXSNV|HTTNV|HTNV|KHTNV
1|Cụm số 1|4|24|2|0|30|4|25|1|0
2|Cụm số 2|6|32|2|0|41|6|32|2|0
=> individuals A2:K5
=> 2025 Cụm số 1 | 4 24 2 0 = 30
=> 2025 Cụm số 1 | 4 25 1 0
=> 2025 Cụm số 2 | 6 32 2 0 = 41
=> 2025 Cụm số 2 | 6 32 2 0
=> ! rating-total mismatch G5

# a total before each of two groups, under no head of theirs
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|Khối xã|<|<|<|Tổng số|Khối phường|<|<|<
^|^|^|HTXSNV|HTTNV|HTNV|KHTNV|^|HTXSNV|HTTNV|HTNV|KHTNV
1|Cụm số 1|30|4|24|2|0|29|4|24|1|0
2|Cụm số 2|40|6|32|2|0|41|6|32|2|0
=> individuals A2:L5
=> 2025 Cụm số 1 | 4 24 2 0 = 30
=> 2025 Cụm số 1 | 4 24 1 0 = 29
=> 2025 Cụm số 2 | 6 32 2 0 = 40
=> 2025 Cụm số 2 | 6 32 2 0 = 41
=> ! rating-total mismatch H5

# the change of the total behind two years is none of the level beside it
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN
TT|Đơn vị|Năm 2024|<|<|<|<|Năm 2025|<|<|<|<|Tăng, giảm tổng số so với năm 2024
^|^|TS|HTXSNV|HTTNV|HTNV|KHTNV|TS|HTXSNV|HTTNV|HTNV|KHTNV|^
1|Chi bộ Gò Đậu|30|4|24|2|0|31|5|25|1|0|1
2|Chi bộ Gò Mây|40|6|32|2|0|39|6|31|2|0|1
=> individuals A2:M5
=> 2024 Chi bộ Gò Đậu | 4 24 2 0 = 30
=> 2025 Chi bộ Gò Đậu | 5 25 1 0 = 31 difference total 1 vs 2024
=> 2024 Chi bộ Gò Mây | 6 32 2 0 = 40
=> 2025 Chi bộ Gò Mây | 6 31 2 0 = 39 difference total 1 vs 2024
=> ! rating-change mismatch M5

# the change of a level behind two groups of one year is of the latter
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Hưu trí|<|<|<|Công tác|<|<|<|Tăng, giảm HTXSNV so với năm 2024
^|^|HTXSNV|HTTNV|HTNV|KHTNV|HTXSNV|HTTNV|HTNV|KHTNV|^
1|Chi bộ Gò Đậu|4|24|2|0|5|25|1|0|1
2|Chi bộ Gò Mây|6|32|2|0|6|32|2|0|-1
=> individuals A2:K5
=> 2025 Chi bộ Gò Đậu | 4 24 2 0
=> 2025 Chi bộ Gò Đậu | 5 25 1 0 difference excellent 1 vs 2024
=> 2025 Chi bộ Gò Mây | 6 32 2 0
=> 2025 Chi bộ Gò Mây | 6 32 2 0 difference excellent -1 vs 2024

# a total of another year is none of this year's levels
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN
Đơn vị|Tổng số|<|Tỷ số|HTXSNV năm 2025|HTTNV năm 2025|HTNV năm 2025|KHTNV năm 2025
^|Năm 2024|Năm 2025|^|^|^|^|^
A|1|2|3=2:1|4|5|6|7
Xóm Bãi|25|30|120|4|24|2|0
Xóm Cồn|25|20|80|3|15|2|0
=> individuals A2:H6
=> 2025 Xóm Bãi | 4 24 2 0 = 30 ratio total 120 vs 2024
=> 2025 Xóm Cồn | 3 15 2 0 = 20 ratio total 80 vs 2024
=> unread figures B5:B6

# an object alone before the levels is their total
KẾT QUẢ XẾP LOẠI NĂM 2025
TT|Đơn vị|Đảng viên|HTXSNV|HTTNV|HTNV|KHTNV
1|Thôn Thượng|30|4|24|2|0
2|Thôn Hạ|41|6|32|2|0
=> individuals A2:G4
=> 2025 Thôn Thượng | 4 24 2 0 = 30
=> 2025 Thôn Hạ | 6 32 2 0 = 41
=> ! rating-total mismatch C4

# a part before all counts and a share of something else are told
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Nữ|HTXSNV|HTTNV|HTNV|KHTNV|Tổng số|Tỷ lệ đoàn viên ưu tú (%)
1|Xóm Bãi|7|4|24|2|0|30|12.5
2|Xóm Cồn|9|6|32|2|0|40|13.5
=> individuals A2:I4
=> 2025 Xóm Bãi | 4 24 2 0 = 30
=> 2025 Xóm Cồn | 6 32 2 0 = 40
=> unread figures C3:C4
=> unread figures I3:I4

# other words below a level name a part of it
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|<|HTTNV|HTNV|KHTNV
^|^|^|Số lượng|Công tác ở thôn|^|^|^
1|Xóm Bãi|30|4|3|24|2|0
2|Xóm Cồn|20|3|4|15|2|0
=> individuals A2:H5
=> 2025 Xóm Bãi | 4 24 2 0 = 30 part of excellent 3
=> 2025 Xóm Cồn | 3 15 2 0 = 20 part of excellent 4
=> ! rating-total subset E5

# women of those due, who are those existing beside a total
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Số phải đánh giá|<|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
^|^|Số lượng|Trong đó nữ|^|^|^|^|^
1|Xóm Bãi|31|9|30|4|24|2|0
2|Xóm Cồn|20|21|20|3|15|2|0
=> individuals A2:I5
=> 2025 Xóm Bãi | 4 24 2 0 = 30 existing 31 part of existing 9
=> 2025 Xóm Cồn | 3 15 2 0 = 20 existing 20 part of existing 21
=> ! rating-total subset D5

# women of those due, who are nothing else beside those existing, are told
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Hiện có|Số phải đánh giá|<|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
^|^|^|Số lượng|Trong đó nữ|^|^|^|^|^
1|Xóm Bãi|32|30|9|30|4|24|2|0
2|Xóm Cồn|20|20|5|20|3|15|2|0
=> individuals A2:J5
=> 2025 Xóm Bãi | 4 24 2 0 = 30 existing 32
=> 2025 Xóm Cồn | 3 15 2 0 = 20 existing 20
=> unread figures D4:D5
=> unread figures E4:E5

# a change beside a total of both stages is of what was decided
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|Tăng, giảm so với năm 2024|Đề nghị|<|<|<|Quyết định|<|<|<
^|^|^|^|HTXSNV|HTTNV|HTNV|KHTNV|HTXSNV|HTTNV|HTNV|KHTNV
1|Xóm Bãi|30|1|5|23|2|0|4|24|2|0
2|Xóm Cồn|20|-2|3|15|2|0|3|15|2|0
=> individuals A2:L5
=> proposed 2025 Xóm Bãi | 5 23 2 0 = 30
=> 2025 Xóm Bãi | 4 24 2 0 = 30 difference total 1 vs 2024
=> proposed 2025 Xóm Cồn | 3 15 2 0 = 20
=> 2025 Xóm Cồn | 3 15 2 0 = 20 difference total -2 vs 2024
# a total left of two groups is of the one that it sums, though one row is wrong
KẾT QUẢ XẾP LOẠI NĂM 2025
TT|Đơn vị|Tổng số|Chi bộ|<|<|<|Đảng viên|<|<|<
^|^|^|HTXSNV|HTTNV|HTNV|KHTNV|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã A|30|1|6|1|0|4|24|2|0
2|Xã B|41|1|5|1|0|6|32|2|0
3|Xã C|25|1|5|1|0|3|20|2|0
=> individuals A2:K6
=> 2025 Xã A | 1 6 1 0
=> 2025 Xã A | 4 24 2 0 = 30
=> 2025 Xã B | 1 5 1 0
=> 2025 Xã B | 6 32 2 0 = 41
=> 2025 Xã C | 1 5 1 0
=> 2025 Xã C | 3 20 2 0 = 25
=> ! rating-total mismatch C5

# a total left of two groups that sums the first, of better levels within another
XẾP LOẠI ĐẢNG VIÊN NĂM 2024
Đơn vị|Được xếp loại|Khối xã|<|<|<|Khối cơ quan|<|<|<
^|^|Tốt trở lên|XS|HT|KHT|Tốt trở lên|XS|HT|KHT
Huyện A|12|11|1|1|0|24|4|2|0
Huyện B|14|12|2|2|0|32|5|2|0
=> individuals A2:J5
=> 2024 Huyện A | 1 10 1 0 = 12
=> 2024 Huyện A | 4 20 2 0
=> 2024 Huyện B | 2 10 2 0 = 14
=> 2024 Huyện B | 5 27 2 0
=> includes: good

# a total left of what is proposed and decided is of both, whatever it sums
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Đơn vị|Tổng số|Đề xuất|<|<|<|Quyết định|<|<|<
^|^|XS|Tốt|HT|KHT|XS|Tốt|HT|KHT
Xã A|30|4|23|2|0|4|24|2|0
Xã B|40|6|32|3|0|6|32|2|0
=> individuals A2:J5
=> proposed 2025 Xã A | 4 23 2 0 = 30
=> 2025 Xã A | 4 24 2 0 = 30
=> proposed 2025 Xã B | 6 32 3 0 = 40
=> 2025 Xã B | 6 32 2 0 = 40
=> ! rating-total mismatch B4
=> ! rating-total mismatch B5

`);
});
