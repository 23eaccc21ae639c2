import { testGeometry } from './geometry.ts';

describe('where a head stands', () => {
  testGeometry(`
# the head comes again where a page ends between a heading and its first row
TT|Đơn vị|Sáng|Chiều
1|2|3|4
I|Khối xã
TT|Đơn vị|Sáng|Chiều
1|2|3|4
1|Xã Đông|12|13
2|Xã Tây|22|23
=> A1:D7
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 3 roman i Khối xã | 6 int 1 Xã Đông | 7 int 2 Xã Tây

# so it does without column numbers
TT|Đơn vị|Sáng|Chiều
I|Khối xã
TT|Đơn vị|Sáng|Chiều
1|Xã Đông|12|13
2|Xã Tây|22|23
=> A1:D5
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 2 roman i Khối xã | 4 int 1 Xã Đông | 5 int 2 Xã Tây

# a title between two heads begins a table of its own
TT|Đơn vị|Sáng|Chiều
Kết quả năm 2025
TT|Đơn vị|Sáng|Chiều
1|Xã Đông|12|13
2|Xã Tây|22|23
=> A3:D5
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 4 int 1 Xã Đông | 5 int 2 Xã Tây

# heads of labels merged down to the rows are a head, also where nothing heads the figures
TT|Nội dung
^|^
1|Xã Đông|12
2|Xã Tây|15
=> A1:C4
=> stub A TT | stub B Nội dung | C
=> 3 int 1 Xã Đông | 4 int 2 Xã Tây

# heads of labels merged down stand alone in their row
TT|Đơn vị
^|^|Sáng|Chiều
1|Xã Đông|12|13
2|Xã Tây|22|23
=> A1:D4
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 3 int 1 Xã Đông | 4 int 2 Xã Tây

# the head of the labels stands in the last row of the head
|Số cuộc họp|<
Đơn vị|Sáng|Chiều
Xã Đông|12|13
Xã Tây|22|23
=> A2:C4
=> stub A Đơn vị | B Sáng | C Chiều
=> 3 Xã Đông | 4 Xã Tây

# a heading over the head is none of it
I. Khối xã
Đơn vị|Sáng|Chiều
Xã Đông|12|13
Xã Tây|22|23
=> A2:C4
=> stub A Đơn vị | B Sáng | C Chiều
=> 3 Xã Đông | 4 Xã Tây

# so is its number
I|Khối xã
TT|Đơn vị|Sáng|Chiều
1|Xã Đông|12|13
2|Xã Tây|22|23
=> A2:D4
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 3 int 1 Xã Đông | 4 int 2 Xã Tây

# a text merged over the figures is a head
I|Khối xã|<|<
TT|Đơn vị|Sáng|Chiều
1|Xã Đông|12|13
2|Xã Tây|22|23
=> A1:D4
=> stub A I > TT | stub B Khối xã > Đơn vị | C Khối xã > Sáng | D Khối xã > Chiều
=> 3 int 1 Xã Đông | 4 int 2 Xã Tây

# one blank row may stand below a head
TT|Đơn vị|Sáng|Chiều
.
1|Xã Đông|12|13
2|Xã Tây|22|23
=> A1:D4
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 3 int 1 Xã Đông | 4 int 2 Xã Tây

# two may not
TT|Đơn vị|Sáng|Chiều
.
.
1|Xã Đông|12|13
2|Xã Tây|22|23
=> A4:D5
=> stub A | stub B | C | D
=> 4 int 1 Xã Đông | 5 int 2 Xã Tây

# none may stand within a head
||Số cuộc họp|<
.
TT|Đơn vị|Sáng|Chiều
1|Xã Đông|12|13
2|Xã Tây|22|23
=> A3:D5
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 4 int 1 Xã Đông | 5 int 2 Xã Tây

# without a head a level or a total is a row that was not filled in, and a title is none
KẾT QUẢ CỦA CHI BỘ
Tổng số
Hoàn thành tốt nhiệm vụ|20
Hoàn thành nhiệm vụ|3
=> A2:B4
=> stub A | B
=> 2 Tổng số | 3 Hoàn thành tốt nhiệm vụ | 4 Hoàn thành nhiệm vụ

# a lone year heads its column
Mức|2025
Tốt|20
Khá|3
=> A1:B3
=> stub A Mức | B 2025
=> 2 Tốt | 3 Khá

# so it does where nothing heads the labels
|Năm 2025
Tốt|20
Khá|3
=> A1:B3
=> stub A | B Năm 2025
=> 2 Tốt | 3 Khá

# a lone text with a year is a title
|Kết quả năm 2025
Tốt|20
Khá|3
=> A2:B3
=> stub A | B
=> 2 Tốt | 3 Khá

# a line whose figures are words is none of a head
Nội dung|Năm 2024|Năm 2025
- Nữ|nhiều|ít
- Nam|12|13
- Trẻ|12|13
=> A1:C4
=> stub A Nội dung | B Năm 2024 | C Năm 2025
=> 2 dash - - Nữ | 3 dash - - Nam | 4 dash - - Trẻ

# words that name columns are of a head, also behind a number
1|Đơn vị|Tổng số|Xuất sắc
1|Chi bộ|12|13
2|Tổ đảng|12|13
=> A1:D3
=> stub A 1 | stub B Đơn vị | C Tổng số | D Xuất sắc
=> 2 int 1 Chi bộ | 3 int 2 Tổ đảng

# so are years, changes and labels
+ Đơn vị|Năm 2024|Năm 2025
Chi bộ|12|13
Tổ đảng|12|13
=> A1:C3
=> stub A + Đơn vị | B Năm 2024 | C Năm 2025
=> 2 Chi bộ | 3 Tổ đảng

# an unmerged head goes on over blank cells only where rows below divide it
Đơn vị|Tổng số||Kết quả|
||Nữ|Sáng|Chiều
Xã Đông|12|5|6|7
Xã Tây|13|6|7|8
=> A1:E4
=> stub A Đơn vị | B Tổng số | C Nữ | D Kết quả > Sáng | E Kết quả > Chiều
=> 3 Xã Đông | 4 Xã Tây

# and only under the same heads
Đơn vị|Năm 2024|Năm 2025
|Kết quả|
|SL|TL
Xã Đông|12|5
Xã Tây|13|6
=> A1:C5
=> stub A Đơn vị | B Năm 2024 > Kết quả > SL | C Năm 2025 > TL
=> 4 Xã Đông | 5 Xã Tây

# a merged head ends where its merge does
Đơn vị|Kết quả|<|Nữ
|Sáng||Chiều
|SL|TL|SL
Xã Đông|12|5|6
Xã Tây|13|6|7
=> A1:D5
=> stub A Đơn vị | B Kết quả > Sáng > SL | C Kết quả > Sáng > TL | D Nữ > Chiều > SL
=> 4 Xã Đông | 5 Xã Tây

# a head of three rows, each dividing the one above
Đơn vị|Kết quả|||
|Sáng||Chiều|
|SL|TL|SL|TL
Xã Đông|12|5|6|7
Xã Tây|13|6|7|8
=> A1:E5
=> stub A Đơn vị | B Kết quả > Sáng > SL | C Kết quả > Sáng > TL | D Kết quả > Chiều > SL | E Kết quả > Chiều > TL
=> 4 Xã Đông | 5 Xã Tây

# heads may begin with a bullet
Đơn vị|Kết quả|<
|- Nam|- Nữ
Xã Đông|12|13
Xã Tây|13|14
=> A1:C4
=> stub A Đơn vị | B Kết quả > - Nam | C Kết quả > - Nữ
=> 3 Xã Đông | 4 Xã Tây

# a level without figures may have its number, and no head
KẾT QUẢ CỦA CHI BỘ
1|Hoàn thành xuất sắc nhiệm vụ
2|Hoàn thành tốt nhiệm vụ|20
3|Hoàn thành nhiệm vụ|3
=> A2:C4
=> stub A | stub B | C
=> 2 int 1 Hoàn thành xuất sắc nhiệm vụ | 3 int 2 Hoàn thành tốt nhiệm vụ | 4 int 3 Hoàn thành nhiệm vụ
`);
});
