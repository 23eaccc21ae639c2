import { testGeometry } from './geometry.ts';

describe('where a table ends and another begins', () => {
  testGeometry(`
# tables stand side by side where both have labels
Đơn vị|Sáng||Đơn vị|Sáng
Xã Đông|12||Xã Tây|13
Xã Nam|22||Xã Bắc|23
=> A1:B3
=> stub A Đơn vị | B Sáng
=> 2 Xã Đông | 3 Xã Nam
=> D1:E3
=> stub D Đơn vị | E Sáng
=> 2 Xã Tây | 3 Xã Bắc

# so do tables with running numbers
TT|Đơn vị|Sáng||TT|Đơn vị|Sáng
1|Xã Đông|12||3|Xã Tây|13
2|Xã Nam|22||4|Xã Bắc|23
=> A1:C3
=> stub A TT | stub B Đơn vị | C Sáng
=> 2 int 1 Xã Đông | 3 int 2 Xã Nam
=> E1:G3
=> stub E TT | stub F Đơn vị | G Sáng
=> 2 int 3 Xã Tây | 3 int 4 Xã Bắc

# without a blank column between them their heads say so
TT|Đơn vị|Sáng|TT|Đơn vị|Sáng
1|Xã Đông|12|3|Xã Tây|13
2|Xã Nam|22|4|Xã Bắc|23
=> A1:C3
=> stub A TT | stub B Đơn vị | C Sáng
=> 2 int 1 Xã Đông | 3 int 2 Xã Nam
=> D1:F3
=> stub D TT | stub E Đơn vị | F Sáng
=> 2 int 3 Xã Tây | 3 int 4 Xã Bắc

# years are labels, too
Năm|Sáng||Năm|Sáng
2023|12||2024|13
2022|22||2025|23
=> A1:B3
=> stub A Năm | B Sáng
=> 2 2023 | 3 2022
=> D1:E3
=> stub D Năm | E Sáng
=> 2 2024 | 3 2025

# a blank column divides nothing where no labels stand right of it
Đơn vị|Sáng||Chiều
Xã Đông|12||13
Xã Nam|22||23
=> A1:D3
=> stub A Đơn vị | B Sáng | aside C | D Chiều
=> 2 Xã Đông | 3 Xã Nam

# tables of one row are not told apart
Đơn vị|Sáng||Đơn vị|Sáng
Xã Đông|12||Xã Tây|13
=> A1:E2
=> stub A Đơn vị | B Sáng | aside C | aside D Đơn vị | E Sáng
=> 2 Xã Đông

# half of the rows have labels
Đơn vị|Sáng||Đơn vị|Sáng
Xã Đông|12||Xã Tây|13
Xã Nam|22|||23
=> A1:B3
=> stub A Đơn vị | B Sáng
=> 2 Xã Đông | 3 Xã Nam
=> D1:E3
=> stub D Đơn vị | E Sáng
=> 2 Xã Tây | 3 -

# fewer do not
Đơn vị|Sáng||Đơn vị|Sáng
Xã Đông|12||Xã Tây|13
Xã Nam|22|||23
Xã Bắc|22|||24
=> A1:E4
=> stub A Đơn vị | B Sáng | aside C | aside D Đơn vị | E Sáng
=> 2 Xã Đông | 3 Xã Nam | 4 Xã Bắc

# numbers left of labels are no table of their own
1|12||Xã Tây|13
2|22||Xã Bắc|23
=> A1:E2
=> before A | before B | aside C | stub D | E
=> 1 Xã Tây | 2 Xã Bắc

# a table begins where its head does
Đơn vị|Sáng||Khối|Đơn vị|Sáng
Xã Đông|12|||Xã Tây|13
Xã Nam|22|||Xã Bắc|23
=> A1:B3
=> stub A Đơn vị | B Sáng
=> 2 Xã Đông | 3 Xã Nam
=> D1:F3
=> stub D Khối | stub E Đơn vị | F Sáng
=> 2 Xã Tây | 3 Xã Bắc

# they may stand beside other rows
Đơn vị|Sáng||Đơn vị|Sáng
Xã Đông|12
Xã Nam|22
|||Xã Tây|13
|||Xã Bắc|23
=> A1:B3
=> stub A Đơn vị | B Sáng
=> 2 Xã Đông | 3 Xã Nam
=> D4:E5
=> stub D | E
=> 4 Xã Tây | 5 Xã Bắc

# a table on each of two pages, the second with a title of its own
TT|Đơn vị|Sáng|Chiều
1|Xã Đông|12|13
Kết quả năm 2024
TT|Đơn vị|Sáng|Chiều
2|Xã Tây|22|23
=> A1:D2
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 2 int 1 Xã Đông
=> A4:D5
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 5 int 2 Xã Tây

# the unit of measure beside it is none
TT|Đơn vị|Sáng|Chiều
1|Xã Đông|12|13
Đơn vị tính: Người
TT|Đơn vị|Sáng|Chiều
2|Xã Tây|22|23
=> A1:D5
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 2 int 1 Xã Đông | 5 int 2 Xã Tây

# another head begins another table
TT|Đơn vị|Sáng|Chiều
1|Xã Đông|12|13
2|Xã Tây|22|23
TT|Cơ quan|Nam|Nữ
1|Văn phòng|1|3
2|Ban Tổ chức|2|2
=> A1:D3
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây
=> A4:D6
=> stub A TT | stub B Cơ quan | C Nam | D Nữ
=> 5 int 1 Văn phòng | 6 int 2 Ban Tổ chức

# a heading between rows is one of them
TT|Đơn vị|Sáng|Chiều
I|Khối xã
1|Xã Đông|12|13
II|Khối cơ quan
1|Văn phòng|1|3
=> A1:D5
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 2 roman i Khối xã | 3 int 1 Xã Đông | 4 roman ii Khối cơ quan | 5 int 1 Văn phòng

# over a single column of figures one head is enough
Đơn vị|Sáng
Xã Đông|12
Xã Tây|22
Cơ quan|Nữ
Văn phòng|3
Ban Tổ chức|2
=> A1:B3
=> stub A Đơn vị | B Sáng
=> 2 Xã Đông | 3 Xã Tây
=> A4:B6
=> stub A Cơ quan | B Nữ
=> 5 Văn phòng | 6 Ban Tổ chức

# over several one is not
Đơn vị|Sáng|Chiều|Tối
Xã Đông|12|13|14
Xã Tây|22|23|24
Cơ quan|khác
Văn phòng|3|4|5
Ban Tổ chức|2|3|4
=> A1:D6
=> stub A Đơn vị | B Sáng | C Chiều | D Tối
=> 2 Xã Đông | 3 Xã Tây | 4 Cơ quan | 5 Văn phòng | 6 Ban Tổ chức

# labels right of levels begin a table of their own
TT|Đơn vị|HTXSNV|HTTNV|Chức danh|Số lượt
1|Xã Đông|2|3|Bí thư|1
2|Xã Tây|2|4|Chủ tịch|2
3|Xã Nam|3|4|Phó bí thư|3
=> A1:D4
=> stub A TT | stub B Đơn vị | C HTXSNV | D HTTNV
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây | 4 int 3 Xã Nam
=> E1:F4
=> stub E Chức danh | F Số lượt
=> 2 Bí thư | 3 Chủ tịch | 4 Phó bí thư
`);
});
