import { testDrawings } from './drawn.ts';

describe('what is blank, nameless or only half said', () => {
  testDrawings(`
# heads without rows below a title are a form that is not filled in
BIỂU TỔNG HỢP KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
=> unread A2:G2: empty

# heads without rows or title are nothing
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV

# labels without figures below a head that names a year
BIỂU TỔNG HỢP KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN
Mức chất lượng|Kết quả năm 2025
HTXSNV
HTTNV
HTNV
KHTNV
=> unread A2:B6: empty

# percentages alone, some written as text, are no counts
TỶ LỆ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV
1|Xóm Bãi|'13,5%|'80,5%|'6%|'0%
2|Xóm Cồn|15|80.25|4.75|0
3|Xóm Đình|12.5|'85%|2.5|'..%
=> unknown A2:F5

# dots in the place of a name
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Xóm Bãi|30|4|24|2|0
2|…|20|3|15|2|0
|Cộng|50|7|39|4|0
=> individuals A2:G5
=> 2025 Xóm Bãi | 4 24 2 0 = 30
=> 2025 | 3 15 2 0 = 20
=> sum of 1,2: 2025 | 7 39 4 0 = 50

# a row that holds a remark alone
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV|Ghi chú
1|Xóm Bãi|30|4|24|2|0|
|||||||(đã duyệt)
2|Xóm Cồn|20|3|15|2|0|
=> individuals A2:H5
=> 2025 Xóm Bãi | 4 24 2 0 = 30
=> 2025 Xóm Cồn | 3 15 2 0 = 20

# figures under no head
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV|
1|Xóm Bãi|30|4|24|2|0|17
2|Xóm Cồn|20|3|15|2|0|12
3|Xóm Chùa|25|3|20|2|0|11
=> individuals A2:H5
=> 2025 Xóm Bãi | 4 24 2 0 = 30
=> 2025 Xóm Cồn | 3 15 2 0 = 20
=> 2025 Xóm Chùa | 3 20 2 0 = 25
=> unread figures H3:H5

# the name of a committee that speaks of results is a title
Đảng bộ xã Hòa An: kết quả xếp loại đảng viên năm 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Thôn Thượng|30|4|24|2|0
2|Thôn Hạ|20|3|15|2|0
=> individuals A2:G4
=> 2025 Thôn Thượng | 4 24 2 0 = 30
=> 2025 Thôn Hạ | 3 15 2 0 = 20

# a quarter of no year
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN QUÝ III
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Thôn Thượng|30|4|24|2|0
2|Thôn Hạ|20|3|15|2|0
=> individuals A2:G4
=> Q3 of Thôn Thượng | 4 24 2 0 = 30
=> Q3 of Thôn Hạ | 3 15 2 0 = 20

# the whole year is no period
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN CẢ NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Thôn Thượng|30|4|24|2|0
2|Thôn Hạ|20|3|15|2|0
=> individuals A2:G4
=> 2025 Thôn Thượng | 4 24 2 0 = 30
=> 2025 Thôn Hạ | 3 15 2 0 = 20
`);
});
