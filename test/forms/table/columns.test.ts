import { testGeometry } from './geometry.ts';

describe('what a column is for', () => {
  testGeometry(`
# “x” here and there among figures makes no column one of labels
TT|Đơn vị|Sáng|Chiều
1|Xã Đông|x|12
2|Xã Tây|15|x
3|Xã Nam|16|14
=> A1:D4
=> stub A TT | stub B Đơn vị | C Sáng | D Chiều
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây | 4 int 3 Xã Nam

# words before the figures are labels, also where a number stands among them
TT|Đơn vị|Bí thư|Số cuộc họp
1|Xã Đông|đã bầu|12
2|Xã Tây|chưa bầu|15
3|Xã Nam|3|16
=> A1:D4
=> stub A TT | stub B Đơn vị | stub C Bí thư | D Số cuộc họp
=> 2 int 1 Xã Đông (đã bầu) | 3 int 2 Xã Tây (chưa bầu) | 4 int 3 Xã Nam (chưa bầu)

# years label rows
Năm|Số cuộc họp|Số lượt
2023|12|1
2024|13|2
2025|14|3
=> A1:C4
=> stub A Năm | B Số cuộc họp | C Số lượt
=> 2 2023 | 3 2024 | 4 2025

# so they do where no head says so
|Số cuộc họp|Số lượt
2023|12|1
2024|13|2
2025|14|3
=> A1:C4
=> stub A | B Số cuộc họp | C Số lượt
=> 2 2023 | 3 2024 | 4 2025

# what counts up before the names numbers the rows
|Đơn vị|Số cuộc họp|Số lượt
1|Xã Đông|12|5
2|Xã Tây|13|6
3|Xã Nam|14|7
=> A1:D4
=> stub A | stub B Đơn vị | C Số cuộc họp | D Số lượt
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây | 4 int 3 Xã Nam

# so do small numbers in a first column that nothing heads
|Đơn vị|Số cuộc họp|Số lượt
1|Xã Đông|12|5
3|Xã Tây|13|6
7|Xã Nam|14|7
=> A1:D4
=> stub A | stub B Đơn vị | C Số cuộc họp | D Số lượt
=> 2 int 1 Xã Đông | 3 int 3 Xã Tây | 4 int 7 Xã Nam

# numbers before the names that do not count up are figures before them
Số cuộc họp|Đơn vị|Số lượt
12|Xã Đông|5
30|Xã Tây|6
7|Xã Nam|7
=> A1:C4
=> before A Số cuộc họp | stub B Đơn vị | C Số lượt
=> 2 Xã Đông | 3 Xã Tây | 4 Xã Nam

# running numbers begin again in each section, whatever their head says
Thứ hạng|Đơn vị|Số lượt
1|Xã Đông|5
2|Xã Tây|6
1|Phường Một|7
2|Phường Hai|8
=> A1:C5
=> stub A Thứ hạng | stub B Đơn vị | C Số lượt
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây | 4 int 1 Phường Một | 5 int 2 Phường Hai

# codes are labels
Mã|Đơn vị|Số lượt
10123|Xã Đông|5
10125|Xã Tây|6
10131|Phường Một|7
=> A1:C4
=> stub A Mã | stub B Đơn vị | C Số lượt
=> 2 Xã Đông | 3 Xã Tây | 4 Phường Một

# large numbers before the names are no running numbers
|Đơn vị|Số lượt
10123|Xã Đông|5
10125|Xã Tây|6
10131|Phường Một|7
=> A1:C4
=> before A | stub B Đơn vị | C Số lượt
=> 2 Xã Đông | 3 Xã Tây | 4 Phường Một

# the largest running number is below a thousand
|Đơn vị|Số cuộc
998|Xã Đông|2
999|Xã Tây|2
1000|Xã Nam|3
=> A1:C4
=> before A | stub B Đơn vị | C Số cuộc
=> 2 Xã Đông | 3 Xã Tây | 4 Xã Nam

# a label holds on below itself, merged or not
TT|Khối|Đơn vị|Số lượt
1|Xã|Đảng bộ xã Đông|5
2|^|Đảng bộ xã Tây|6
3|Phường|Đảng bộ phường Một|7
4||Đảng bộ phường Hai|7
=> A1:D5
=> stub A TT | stub B Khối | stub C Đơn vị | D Số lượt
=> 2 int 1 Đảng bộ xã Đông (Xã) | 3 int 2 Đảng bộ xã Tây (Xã) | 4 int 3 Đảng bộ phường Một (Phường) | 5 int 4 Đảng bộ phường Hai (Phường)

# notes behind the figures are an aside
TT|Đơn vị|Số lượt|Ghi chú
1|Xã Đông|5|
2|Xã Tây|6|họp bù
3|Xã Nam|7|
=> A1:D4
=> stub A TT | stub B Đơn vị | C Số lượt | aside D Ghi chú
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây | 4 int 3 Xã Nam

# figures may stand between the running number and the name
TT|Số cuộc họp|Đơn vị|Số lượt
1|12|Xã Đông|5
2|30|Xã Tây|6
3|7|Xã Nam|7
=> A1:D4
=> stub A TT | before B Số cuộc họp | stub C Đơn vị | D Số lượt
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây | 4 int 3 Xã Nam

# words right of the names are an aside before the levels
TT|Đơn vị|Số cuộc họp|Bí thư|Tổng số|HTXSNV|HTTNV
1|Xã Đông|12|ông Đông|5|2|3
2|Xã Tây|30|ông Tây|6|2|4
3|Xã Nam|7|ông Nam|7|3|4
=> A1:G4
=> stub A TT | stub B Đơn vị | C Số cuộc họp | aside D Bí thư | E Tổng số | F HTXSNV | G HTTNV
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây | 4 int 3 Xã Nam

# where a head says so, they are a second label
TT|Đơn vị|Số cuộc họp|Chức danh|Tổng số|HTXSNV|HTTNV
1|Xã Đông|12|Bí thư|5|2|3
2|Xã Tây|30|Chủ tịch|6|2|4
3|Xã Nam|7|Bí thư|7|3|4
=> A1:G4
=> stub A TT | stub B Đơn vị | before C Số cuộc họp | stub D Chức danh | E Tổng số | F HTXSNV | G HTTNV
=> 2 int 1 Bí thư (Xã Đông) | 3 int 2 Chủ tịch (Xã Tây) | 4 int 3 Bí thư (Xã Nam)

# a column of a level is one of figures before anybody filled it in
TT|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã Đông|2|3
2|Xã Tây|2|4
3|Xã Nam|3|4
=> A1:F4
=> stub A TT | stub B Đơn vị | C HTXSNV | D HTTNV | E HTNV | F KHTNV
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây | 4 int 3 Xã Nam

# so is one of changes; one of notes is not
TT|Đơn vị|Số cuộc|Tăng, giảm|Ghi chú
1|Xã Đông|2
2|Xã Tây|2
3|Xã Nam|3
=> A1:D4
=> stub A TT | stub B Đơn vị | C Số cuộc | D Tăng, giảm
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây | 4 int 3 Xã Nam

# a blank column under the head of its neighbours is an aside
TT|Đơn vị|Kết quả|<|<
1|Xã Đông|2||3
2|Xã Tây|2||4
3|Xã Nam|3||4
=> A1:E4
=> stub A TT | stub B Đơn vị | C Kết quả | aside D Kết quả | E Kết quả
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây | 4 int 3 Xã Nam

# days are no figures
TT|Đơn vị|Số cuộc|Ngày họp
1|Xã Đông|2|01/02/2025
2|Xã Tây|2|02/03/2025
3|Xã Nam|3|03/04/2025
=> A1:D4
=> stub A TT | stub B Đơn vị | C Số cuộc | aside D Ngày họp
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây | 4 int 3 Xã Nam

# a note beside a row is no column
TT|Đơn vị|Số cuộc|Số lượt
1|Xã Đông|2|3||đã kiểm tra
2|Xã Tây|2|4
3|Xã Nam|3|5
=> A1:D4
=> stub A TT | stub B Đơn vị | C Số cuộc | D Số lượt
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây | 4 int 3 Xã Nam

# of two rows it is not told from one
TT|Đơn vị|Số cuộc|Số lượt
1|Xã Đông|2|3||đã kiểm tra
2|Xã Tây|2|4
=> A1:F3
=> stub A TT | stub B Đơn vị | C Số cuộc | D Số lượt | aside E | aside F
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây

# a note left of the rows is no column
|Đơn vị|Số cuộc|Số lượt
đã xem|Xã Đông|2|3
|Xã Tây|2|4
|Xã Nam|2|4
|Xã Bắc|3|5
=> B1:D5
=> stub B Đơn vị | C Số cuộc | D Số lượt
=> 2 Xã Đông | 3 Xã Tây | 4 Xã Nam | 5 Xã Bắc

# a label of several rows is one, where its head says so
Khối|Đơn vị|Số cuộc|Số lượt
Xã|Xã Đông|2|3
|Xã Tây|2|4
|Xã Nam|2|4
|Xã Bắc|3|5
=> A1:D5
=> stub A Khối | stub B Đơn vị | C Số cuộc | D Số lượt
=> 2 Xã Đông (Xã) | 3 Xã Tây (Xã) | 4 Xã Nam (Xã) | 5 Xã Bắc (Xã)

# a running number may have a word of sums among it, whatever its head says
Thứ hạng|Đơn vị|Sáng
1|Xã Đông|12
2|Xã Tây|13
3|Xã Nam|14
Cộng||39
=> A1:C5
=> stub A Thứ hạng | stub B Đơn vị | C Sáng
=> 2 int 1 Xã Đông | 3 int 2 Xã Tây | 4 int 3 Xã Nam | 5 Cộng

# years and names in turn label the rows
Đơn vị, năm|Sáng|Chiều
Xã Đông|12|13
2024|5|6
2025|7|7
Xã Tây|12|13
2024|5|6
2025|7|7
=> A1:C7
=> stub A Đơn vị, năm | B Sáng | C Chiều
=> 2 Xã Đông | 3 2024 | 4 2025 | 5 Xã Tây | 6 2024 | 7 2025

# what a head calls numbers are figures, though the same word may head labels
Đơn vị|Số|Chiều
Xã Đông|12|13
Xã Tây|30|14
Xã Nam|7|15
=> A1:C4
=> stub A Đơn vị | B Số | C Chiều
=> 2 Xã Đông | 3 Xã Tây | 4 Xã Nam
`);
});
