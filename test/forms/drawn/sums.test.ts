import { testDrawings } from './drawn.ts';

describe('what columns and rows sum', () => {
  testDrawings(`
# a subtotal behind its columns sums those since the one before
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Mức xếp loại|Xã Đông|Xã Tây|Cộng khối xã|Cơ quan|Trường|Cộng khối cơ quan|Trạm y tế|Tổng cộng
HTXSNV|3|5|8|1|0|1|1|10
HTTNV|15|25|40|10|1|12|5|56
HTNV|2|8|10|2|0|2|0|12
KHTNV|0|2|2|0|0|0|0|2
=> individuals A2:I6
=> 2025 Xã Đông | 3 15 2 0
=> 2025 Xã Tây | 5 25 8 2
=> 2025 Cơ quan | 1 10 2 0
=> 2025 Trường | 0 1 0 0
=> 2025 Trạm y tế | 1 5 0 0
=> sum of 1,2: 2025 | 8 40 10 2
=> sum of 3,4: 2025 | 1 12 2 0
=> sum of 6,7,5: 2025 | 10 56 12 2
=> ! rating-total column-mismatch G4
=> ! rating-total column-mismatch I4

# a subtotal before its columns sums those up to the next one
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Mức xếp loại|Tổng cộng|Cộng khối xã|Xã Đông|Xã Tây|Cộng khối cơ quan|Cơ quan|Trường
HTXSNV|9|8|3|5|1|1|0
HTTNV|51|40|15|25|11|10|1
HTNV|12|10|2|8|2|2|0
KHTNV|2|3|0|2|0|0|0
=> individuals A2:H6
=> 2025 Xã Đông | 3 15 2 0
=> 2025 Xã Tây | 5 25 8 2
=> 2025 Cơ quan | 1 10 2 0
=> 2025 Trường | 0 1 0 0
=> sum of 6,7: 2025 | 9 51 12 2
=> sum of 1,2: 2025 | 8 40 10 3
=> sum of 3,4: 2025 | 1 11 2 0
=> ! rating-total column-mismatch B6
=> ! rating-total column-mismatch C6

# a second total under a head that is not merged stands outside of its group
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Mức xếp loại|Cơ quan|Xã
||Đông|Tây|Cộng|Tổng cộng
HTXSNV|1|3|5|8|9
HTTNV|10|15|25|40|50
HTNV|2|2|8|10|12
KHTNV|0|0|2|2|2
=> individuals A2:F7
=> 2025 Cơ quan | 1 10 2 0
=> 2025 Đông | 3 15 2 0
=> 2025 Tây | 5 25 8 2
=> sum of 2,3: 2025 | 8 40 10 2
=> sum of 1,4: 2025 | 9 50 12 2

# a total without columns beside it sums nothing
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Mức xếp loại|Tổng số
HTXSNV|9
HTTNV|51
HTNV|12
KHTNV|2
=> individuals A2:B6
=> 2025 | 9 51 12 2

# columns of parts are no addends
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Mức xếp loại|Tổng số|Trong đó|<|Xã|Phường
^|^|Nữ|Dự bị|^|^
HTXSNV|9|2|0|5|4
HTTNV|51|30|2|30|21
HTNV|12|4|0|6|6
KHTNV|2|1|0|1|1
=> individuals A2:F7
=> 2025 Xã | 5 30 6 1
=> 2025 Phường | 4 21 6 1
=> sum of 1,2: 2025 | 9 51 12 2
=> unread figures C4:D4
=> unread figures C5:D5
=> unread figures C6:D6
=> unread figures C7:D7

# a total above blocks sums their totals where their rows are not all there
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
|Tổng số|110|14|85|11|0
1|Xóm Bãi|30|4|24|2|0
2|Xóm Cồn|20|3|15|2|0
|Cộng|50|7|39|4|0
3|Phố Cầu|40|5|31|4|0
|Cộng|60|7|46|7|0
=> individuals A2:G8
=> 2025 Xóm Bãi | 4 24 2 0 = 30
=> 2025 Xóm Cồn | 3 15 2 0 = 20
=> 2025 Phố Cầu | 5 31 4 0 = 40
=> sum of 5,6: 2025 | 14 85 11 0 = 110
=> sum of 1,2: 2025 | 7 39 4 0 = 50
=> sum of 3: 2025 | 7 46 7 0 = 60
=> ! rating-total column-mismatch C8
=> ! rating-total column-mismatch D8
=> ! rating-total column-mismatch E8
=> ! rating-total column-mismatch F8

# under headings of years a total is held against the rows of its own
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
Năm 2024
1|Xóm Bãi|30|4|24|2|0
2|Xóm Cồn|20|3|15|2|0
|Cộng|50|7|39|4|0
Năm 2025
1|Xóm Bãi|31|4|25|2|0
2|Xóm Cồn|20|3|15|2|0
|Cộng|51|8|40|4|0
=> individuals A2:G10
=> 2024 Xóm Bãi | 4 24 2 0 = 30
=> 2024 Xóm Cồn | 3 15 2 0 = 20
=> 2025 Xóm Bãi | 4 25 2 0 = 31
=> 2025 Xóm Cồn | 3 15 2 0 = 20
=> sum of 1,2: 2024 | 7 39 4 0 = 50
=> sum of 3,4: 2025 | 8 40 4 0 = 51
=> ! rating-total column-mismatch D10
=> ! rating-total mismatch C10

# a row without a number stands beside numbered ones
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Xóm Bãi|30|4|24|2|0
2|Xóm Cồn|20|3|15|2|0
|Trạm y tế|10|1|9|0|0
|Cộng|60|8|48|4|0
=> individuals A2:G6
=> 2025 Xóm Bãi | 4 24 2 0 = 30
=> 2025 Xóm Cồn | 3 15 2 0 = 20
=> 2025 Trạm y tế | 1 9 0 0 = 10
=> sum of 1,2,3: 2025 | 8 48 4 0 = 60

# a total that leaves out those exempt is of those rated
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV|Miễn đánh giá
1|Xóm Bãi|30|4|24|2|0|2
2|Xóm Cồn|40|6|32|2|0|3
3|Xóm Chùa|20|3|15|2|0|0
=> individuals A2:H5
=> 2025 Xóm Bãi | 4 24 2 0 = 30 exempt 2
=> 2025 Xóm Cồn | 6 32 2 0 = 40 exempt 3
=> 2025 Xóm Chùa | 3 15 2 0 = 20 exempt 0

# a total that holds those exempt in most rows is of those existing
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV|Miễn đánh giá|Chưa đánh giá
1|Xóm Bãi|33|4|24|2|0|2|1
2|Xóm Cồn|43|6|32|2|0|3|0
3|Xóm Chùa|20|3|15|tám|0|0|0
4|Xóm Đình|24|3|15|1|0|4|2
=> individuals A2:I6
=> 2025 Xóm Bãi | 4 24 2 0 existing 33 exempt 2 not-rated 1
=> 2025 Xóm Cồn | 6 32 2 0 existing 43 exempt 3 not-rated 0
=> 2025 Xóm Chùa | 3 15 ? 0 existing 20 exempt 0 not-rated 0
=> 2025 Xóm Đình | 3 15 1 0 existing 24 exempt 4 not-rated 2
=> ! rating-count unreadable F5
=> ! rating-coverage mismatch C6

# those not rated beside the rated under one head are no part of them
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Kết quả xếp loại|<|<|<|<|<
^|^|Số được xếp loại|HTXSNV|HTTNV|HTNV|KHTNV|Chưa xếp loại
1|Xóm Bãi|30|4|24|2|0|1
2|Xóm Cồn|20|3|15|2|0|2
=> individuals A2:H5
=> 2025 Xóm Bãi | 4 24 2 0 = 30 not-rated 1
=> 2025 Xóm Cồn | 3 15 2 0 = 20 not-rated 2

# those not rated beside the total under one head are in it
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Kết quả xếp loại|<|<|<|<|<
^|^|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV|Chưa xếp loại
1|Xóm Bãi|31|4|24|2|0|1
2|Xóm Cồn|20|3|15|2|0|
=> individuals A2:H5
=> 2025 Xóm Bãi | 4 24 2 0 = 31 not-rated 1
=> 2025 Xóm Cồn | 3 15 2 0 = 20 not-rated blank
=> total includes not rated
`);
});
