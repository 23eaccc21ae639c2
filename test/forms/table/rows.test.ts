import { testGeometry } from './geometry.ts';

describe('what stands in a row', () => {
  testGeometry(`
# what numbers the rows stands in a column of its own
TT|Đơn vị|Sáng|Chiều
A|Khối xã|12|13
I|Xã Đông|12|13
1|Chi bộ Một|12|13
a|Tổ Một|12|13
1.1|Nhóm Một|12|13
-|Nam|12|13
+|Nữ|12|13
|Cộng|12|13
=> A1:D9
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 2 letter a Khối xã | 3 roman i Xã Đông | 4 int 1 Chi bộ Một | 5 alpha a Tổ Một | 6 dec 1.1 Nhóm Một | 7 dash - Nam | 8 plus + Nữ | 9 Cộng

# or their names begin with it
Đơn vị|Sáng|Chiều
A. Khối xã|12|13
I. Xã Đông|12|13
1. Chi bộ Một|12|13
1.1 Chi bộ Hai|12|13
2) Chi bộ Ba|12|13
(3) Chi bộ Bốn|12|13
a) Tổ Một|12|13
- Nam|12|13
+ Nữ|12|13
IV Xã Tây|12|13
1 Chi bộ Năm|12|13
=> A1:C12
=> stub A Đơn vị | B Sáng | C Chiều
=> 2 letter a A. Khối xã | 3 roman i I. Xã Đông | 4 int 1 1. Chi bộ Một | 5 dec 1.1 1.1 Chi bộ Hai | 6 int 2 2) Chi bộ Ba | 7 int 3 (3) Chi bộ Bốn | 8 alpha a a) Tổ Một | 9 dash - - Nam | 10 plus + + Nữ | 11 IV Xã Tây | 12 1 Chi bộ Năm

# of two label columns the fuller one names the rows
Khối|Đơn vị|Sáng|Chiều
Xã|Chi bộ thôn Một|12|13
|Chi bộ thôn Hai|12|13
Cơ quan|Chi bộ Văn phòng|12|13
=> A1:D4
=> stub A Khối | stub B Đơn vị | C Sáng | D Chiều
=> 2 Chi bộ thôn Một (Xã) | 3 Chi bộ thôn Hai (Xã) | 4 Chi bộ Văn phòng (Cơ quan)

# years beside names label the rows below them, too
Đơn vị|Năm|Sáng|Chiều
Xã Đông|2024|12|13
|2025|12|13
Xã Tây|2024|12|13
|2025|12|13
=> A1:D5
=> stub A Đơn vị | stub B Năm | C Sáng | D Chiều
=> 2 Xã Đông (2024) | 3 2025 (Xã Đông) | 4 Xã Tây (2024) | 5 2025 (Xã Tây)

# a row without a name has its number alone
TT|Đơn vị|Sáng|Chiều
1||12|13
2|Xã Tây|12|13
3|Xã Nam|12|13
=> A1:D4
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 2 int 1 - | 3 int 2 Xã Tây | 4 int 3 Xã Nam

# a running number is above 0 and below ten thousand
TT|Đơn vị|Sáng|Chiều
0|Xã Đông|12|13
9999|Xã Tây|12|13
10000|Xã Nam|12|13
1.5|Xã Bắc|12|13
=> A1:D5
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 2 Xã Đông | 3 int 9999 Xã Tây | 4 Xã Nam | 5 dec 1.5 Xã Bắc

# beside a level a number as large as a year is a figure
Mức|Sáng
Xuất sắc|2019
Tốt|2020
=> A1:B3
=> stub A Mức | B Sáng
=> 2 Xuất sắc | 3 Tốt

# a figure alone goes on with those above it
Đơn vị|Sáng
Xã Đông|12
Xã Nam|22
|34
=> A1:B4
=> stub A Đơn vị | B Sáng
=> 2 Xã Đông | 3 Xã Nam | 4 -

# numbers jotted down apart are no column
Đơn vị|Sáng|||
Xã Đông|12|||
Xã Nam|22|||500
Xã Bắc|3|||600
=> A1:B4
=> stub A Đơn vị | B Sáng
=> 2 Xã Đông | 3 Xã Nam | 4 Xã Bắc

# nor is a row of nothing else one of the table
Đơn vị|Sáng|||
||||700
Xã Đông|12|||
Xã Nam|22|||500
=> A1:B4
=> stub A Đơn vị | B Sáng
=> 3 Xã Đông | 4 Xã Nam

# words stand where figures are meant, below rows of figures
Mức|Sáng|Chiều|Tối
Xuất sắc|12|13|14
Tốt|22|23|24
Hoàn thành|22|23|24
Không hoàn thành|chưa rõ|chưa rõ|chưa rõ
.
Ghi chú của chi bộ
=> A1:D5
=> stub A Mức | B Sáng | C Chiều | D Tối
=> 2 Xuất sắc | 3 Tốt | 4 Hoàn thành | 5 Không hoàn thành

# above them, where a head stands over all the words
Nội dung|Sáng|Chiều|Tối
Tổng số|chưa rõ|chưa rõ|chưa rõ
Số có mặt|22|23|24
Số được miễn|2|3|4
Số được xếp loại|2|3|4
=> A1:D5
=> stub A Nội dung | B Sáng | C Chiều | D Tối
=> 2 Tổng số | 3 Số có mặt | 4 Số được miễn | 5 Số được xếp loại

# a row of other words under the figures is none of them
Mức|Sáng|Chiều
Xuất sắc|12|13
Tốt|22|23
Người lập biểu|Bí thư
=> A1:C3
=> stub A Mức | B Sáng | C Chiều
=> 2 Xuất sắc | 3 Tốt

# a level that is blank in all columns is a row, also where it is the last
Mức|Sáng|Chiều
Xuất sắc|12|13
Tốt
Hoàn thành|2|3
Không hoàn thành
=> A1:C5
=> stub A Mức | B Sáng | C Chiều
=> 2 Xuất sắc | 3 Tốt | 4 Hoàn thành | 5 Không hoàn thành

# behind a blank row it is none
Mức|Sáng|Chiều
Xuất sắc|12|13
Tốt|22|23
.
Hoàn thành
=> A1:C3
=> stub A Mức | B Sáng | C Chiều
=> 2 Xuất sắc | 3 Tốt

# a blank level may have its number
TT|Mức|Sáng|Chiều
1|Xuất sắc|12|13
2|Tốt|22|23
3|Hoàn thành
=> A1:D4
=> stub A TT | stub B Mức | C Sáng | D Chiều
=> 2 int 1 Xuất sắc | 3 int 2 Tốt | 4 int 3 Hoàn thành

# a last row whose figures are all words goes on with the others
Đơn vị|Sáng|Chiều
Xã Đông|12|13
Xã Tây|22|23
Xã Bắc|24|25
Xã Nam|chưa báo cáo|chưa báo cáo
=> A1:C5
=> stub A Đơn vị | B Sáng | C Chiều
=> 2 Xã Đông | 3 Xã Tây | 4 Xã Bắc | 5 Xã Nam

# one that has words in some columns, or below a single column of figures, does not
Đơn vị|Sáng
Xã Đông|12
Xã Tây|22
Xã Nam|chưa báo cáo
=> A1:B3
=> stub A Đơn vị | B Sáng
=> 2 Xã Đông | 3 Xã Tây
`);
});
