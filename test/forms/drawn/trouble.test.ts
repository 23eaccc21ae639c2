import { testDrawings } from './drawn.ts';

describe('shapes that were once misread', () => {
  testDrawings(`
# a column of codes between names and figures
KẾT QUẢ XẾP LOẠI CÁ NHÂN NĂM 2025
TT|Đơn vị|Mã chức danh|Tổng số|HTXS|HTT|HT|KHT
1|Phường 3|M5|21|2|16|1|2
2|Phường 4|M6|22|2|18|1|1
|Tổng cộng||43|4|34|2|3
=> individuals A2:H5
=> 2025 Phường 3 | 2 16 1 2 = 21
=> 2025 Phường 4 | 2 18 1 1 = 22
=> sum of 1,2: 2025 | 4 34 2 3 = 43

# a group of columns with a single unit and its total
KẾT QUẢ XẾP LOẠI TẬP THỂ LÃNH ĐẠO, QUẢN LÝ NĂM 2020
Mức xếp loại|Khối trường học|<|Khối thôn|<|<|Tổng cộng
^|Cộng|Doanh nghiệp|Cộng|Thôn A|Thôn B|^
Tổng cộng|21|21|168|55|113|189
HTXSNV|0|0|5|3|2|5
HTTNV|11|11|141|46|95|152
HTNV|9|9|19|5|14|28
KHTNV|1|1|3|1|2|4
=> leadership-collectives A2:G8
=> 2020 Doanh nghiệp | 0 11 9 1 = 21
=> 2020 Thôn A | 3 46 5 1 = 55
=> 2020 Thôn B | 2 95 14 2 = 113
=> sum of 1: 2020 | 0 11 9 1 = 21
=> sum of 2,3: 2020 | 5 141 19 3 = 168
=> sum of 4,5: 2020 | 5 152 28 4 = 189

# the percentage of the total where the number existing stands above it
KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ NĂM 2023
TT|Nội dung|Phường 2|Phường 3|Tổng số|Tỷ lệ %
1|Tổng số|106|19|125|
2|Số đã KĐ, ĐG, XL chất lượng|102|17|119|100
3|HTXSNV|12|1|13|10.92
4|HTTNV|69|8|77|64.71
5|HTNV|19|8|27|22.69
6|KHTNV|2|0|2|1.68
=> grassroots-committees A2:F8
=> 2023 Phường 2 | 12 69 19 2 = 102 existing 106
=> 2023 Phường 3 | 1 8 8 0 = 17 existing 19
=> sum of 1,2: 2023 | 13 77 27 2 = 119 existing 125 % 100 10.92 64.71 22.69 1.68

# blocks without numbers, one of them with a single unit
KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ NĂM 2023
Đơn vị|Tổng số|HTXS|HTT|HT|KHT
Khối trường học|51|2|29|17|3
Thị trấn A|29|1|12|14|2
Tổ dân phố|22|1|17|3|1
Khối cơ quan|76|6|59|10|1
Cơ quan A|49|3|38|8|0
Xã B|27|3|21|2|1
Khối thôn|38|5|30|3|0
Doanh nghiệp|38|5|30|3|0
Tổng số|165|13|118|30|4
=> grassroots-committees A2:F11
=> 2023 Thị trấn A | 1 12 14 2 = 29
=> 2023 Tổ dân phố | 1 17 3 1 = 22
=> 2023 Cơ quan A | 3 38 8 0 = 49
=> 2023 Xã B | 3 21 2 1 = 27
=> 2023 Doanh nghiệp | 5 30 3 0 = 38
=> sum of 1,2: 2023 | 2 29 17 3 = 51
=> sum of 3,4: 2023 | 6 59 10 1 = 76
=> sum of 5: 2023 | 5 30 3 0 = 38
=> sum of 6,7,8: 2023 | 13 118 30 4 = 165

# lettered blocks above units without numbers, no grand total
TỔNG HỢP XẾP LOẠI CÁ NHÂN NĂM 2025
TT|Đơn vị|TS|HTXS|HTT|HT|KHT
A|Khối doanh nghiệp|201|17|139|40|5
|Trường THCS|53|3|31|17|2
|Doanh nghiệp|148|14|108|23|3
B|Khối thôn|309|22|255|32|0
|Thôn Thượng|309|22|255|32|0
=> individuals A2:G7
=> 2025 Trường THCS | 3 31 17 2 = 53
=> 2025 Doanh nghiệp | 14 108 23 3 = 148
=> 2025 Thôn Thượng | 22 255 32 0 = 309
=> sum of 1,2: 2025 | 17 139 40 5 = 201
=> sum of 3: 2025 | 22 255 32 0 = 309

# a total that names its lettered blocks
KẾT QUẢ XẾP LOẠI CÁ NHÂN NĂM 2022
TT|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV
|Tổng cộng (A+B)|23|336|41|4
A|Khối doanh nghiệp|6|248|33|4
1|Quân sự|0|201|18|2
2|UBND xã|6|47|15|2
B|Khối cơ quan|17|88|8|0
1|Xã Hòa Bình|17|88|8|0
=> individuals A2:F8
=> 2022 Quân sự | 0 201 18 2
=> 2022 UBND xã | 6 47 15 2
=> 2022 Xã Hòa Bình | 17 88 8 0
=> sum of 1,2: 2022 | 6 248 33 4
=> sum of 3: 2022 | 17 88 8 0
=> sum of 4,5: 2022 | 23 336 41 4

# levels down in pairs with a total in pairs
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Nội dung|UBND xã|<|Công an|<|Tổng số|<
^|SL|TL|SL|TL|SL|TL
HTXSNV|0|0|5|5.95|5|4.85
HTTNV|13|68.42|67|79.76|81|78.64
HTNV|6|31.58|12|14.29|18|17.48
KHTNV|0|0|0|0|0|0
Tổng|19|100|84|100|103|100
=> individuals A2:G8
=> 2025 UBND xã | 0 13 6 0 = 19 % 0 68.42 31.58 0 100
=> 2025 Công an | 5 67 12 0 = 84 % 5.95 79.76 14.29 0 100
=> sum of 1,2: 2025 | 5 81 18 0 = 103 % 4.85 78.64 17.48 0 100
=> ! rating-total column-mismatch F5
=> ! rating-total mismatch F8

# years, not merged, over a total and a head over the levels
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
TT|Đơn vị|Kết quả năm 2020|||||Kết quả năm 2021
||Tổng|Kết quả xếp loại||||Tổng|Kết quả xếp loại
|||HTXSNV|HTTNV|HTNV|KHTNV||HTXSNV|HTTNV|HTNV|KHTNV
1|Thị trấn A|23|1|13|7|2|24|0|15|7|2
2|Đơn vị B|122|6|115|1|0|118|2|113|1|2
=> grassroots-organisations A2:L6
=> 2020 Thị trấn A | 1 13 7 2 = 23
=> 2021 Thị trấn A | 0 15 7 2 = 24
=> 2020 Đơn vị B | 6 115 1 0 = 122
=> 2021 Đơn vị B | 2 113 1 2 = 118

# a repeated head that begins with a lone text over the levels
XẾP LOẠI ĐẢNG VIÊN NĂM 2020
||Kết quả xếp loại
||HTXSNV||HTTNV||HTNV||KHTNV
TT|Đơn vị|SL|TL|SL|TL|SL|TL|SL|TL
1|Xã A|1|2,38|32|76,19|7|16,67|2|4,76
2|Xã B|1|1,32|61|80,26|12|15,79|2|2,63
||Kết quả xếp loại
||HTXSNV||HTTNV||HTNV||KHTNV
TT|Đơn vị|SL|TL|SL|TL|SL|TL|SL|TL
|Cộng|2|1,69|93|78,81|19|16,10|4|3,39
=> individuals A2:J10
=> 2020 Xã A | 1 32 7 2 % 2.38 76.19 16.67 4.76
=> 2020 Xã B | 1 61 12 2 % 1.32 80.26 15.79 2.63
=> sum of 1,2: 2020 | 2 93 19 4 % 1.69 78.81 16.1 3.39

# a subtotal on the second page sums units of both pages
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
1|Thôn A|30|4|24|2|0
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
2|Thôn B|40|6|32|2|0
|Cộng khối thôn|70|10|56|4|0
3|UBND xã|40|6|32|2|0
|Cộng khối cơ quan|40|6|32|2|0
|Tổng cộng|110|16|88|6|0
=> individuals A2:G9
=> 2025 Thôn A | 4 24 2 0 = 30
=> 2025 Thôn B | 6 32 2 0 = 40
=> 2025 UBND xã | 6 32 2 0 = 40
=> sum of 1,2: 2025 | 10 56 4 0 = 70
=> sum of 3: 2025 | 6 32 2 0 = 40
=> sum of 4,5: 2025 | 16 88 6 0 = 110

# one wrong row turns no reading of those not rated
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|Mức xếp loại|<|<|<|<
^|^|^|HTXSNV|HTTNV|HTNV|KHTNV|Chưa xếp loại
1|Xã A|33|4|24|2|0|2
|Cộng|32|4|24|2|0|2
=> individuals A2:H5
=> 2025 Xã A | 4 24 2 0 = 33 not-rated 2
=> sum of 1: 2025 | 4 24 2 0 = 32 not-rated 2
=> total includes not rated
=> ! rating-total column-mismatch C5
=> ! rating-total mismatch C4

# a blank level where the total includes those not rated
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Đơn vị|Tổng số|Mức xếp loại|<|<|<|<|<|<|<|<
^|^|^|HTXSNV|<|HTTNV|<|HTNV|<|KHTNV|<|Chưa xếp loại
^|^|^|SL|TL|SL|TL|SL|TL|SL|TL|^
1|Xã A|32||13,33|24|80,00|2|6,67|0|0,00|2
2|Xã B|42|6|15,00|32|80,00|2|5,00|0|0,00|2
=> individuals A2:L6
=> 2025 Xã A | ? 24 2 0 = 32 not-rated 2 % 13.33 80 6.67 0
=> 2025 Xã B | 6 32 2 0 = 42 not-rated 2 % 15 80 5 0
=> total includes not rated
=> ? rating-count blank D5

# a text for a count in the only column
KẾT QUẢ XẾP LOẠI TCCSĐ NĂM 2025
TT|Chỉ tiêu|Công an
1|Tổng cộng|390
a|HTXSNV|gần 45
b|HTTNV|326
c|HTNV|17
d|KHTNV|2
=> grassroots-organisations A2:C7
=> 2025 Công an | ? 326 17 2 = 390
=> ! rating-count unreadable C4

# a text for a count in a table of two years
Biểu tổng hợp kết quả xếp loại cấp ủy cơ sở
Năm|Số có mặt|Miễn|Đã đánh giá, xếp loại|HTXSNV|HTTNV|HTNV|KHTNV
'2023|145|1|144|gần 16|119|8|1
'2024|145|3|142|17|116|8|1
=> grassroots-committees A2:H4
=> 2023 | ? 119 8 1 = 144 existing 145 exempt 1
=> 2024 | 17 116 8 1 = 142 existing 145 exempt 3
=> ! rating-count unreadable E3

# changes headed as a comparison, and a number existing without one
KẾT QUẢ XẾP LOẠI TCCSĐ
Nội dung|2023|2024|So sánh với năm trước (+/-)
Tổng số|34|38|
Tổng số được xếp loại|33|36|3
HTXSNV|2|3|1
HTTNV|12|13|1
HTNV|18|20|2
KHTNV|1|0|-1
=> grassroots-organisations A2:D8
=> 2023 | 2 12 18 1 = 33 existing 34
=> 2024 | 3 13 20 0 = 36 existing 38 difference total 3 difference excellent 1 difference good 1 difference complete 2 difference incomplete -1
=> ! excellent-quota over C5

# the total first, two of its four columns wrong
XẾP LOẠI TCCSĐ NĂM 2023
TT|Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV
|Tổng số|11|98|68|3
1|Xã Hòa Bình|9|59|13|1
2|Cơ quan xã|0|100|81|1
3|Trạm y tế|1|20|20|0
4|Hợp tác xã|1|9|17|1
=> grassroots-organisations A2:F7
=> 2023 Xã Hòa Bình | 9 59 13 1
=> 2023 Cơ quan xã | 0 100 81 1
=> 2023 Trạm y tế | 1 20 20 0
=> 2023 Hợp tác xã | 1 9 17 1
=> sum of 1,2,3,4: 2023 | 11 98 68 3
=> ! rating-total column-mismatch D3
=> ! rating-total column-mismatch E3

# several objects under a title that names the review, too
BIỂU TỔNG HỢP KẾT QUẢ KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI NĂM 2025
STT|Đối tượng|TS|HTXSNV|HTTNV|HTNV|KHTNV|Ghi chú
1|Tổ chức cơ sở đảng|311|48|242|19|2
2|Cấp ủy cơ sở|22|0|12|10|0
=> ratings A2:G4
=> 2025 Tổ chức cơ sở đảng (grassroots-organisations) | 48 242 19 2 = 311
=> 2025 Cấp ủy cơ sở (grassroots-committees) | 0 12 10 0 = 22

# a total above a single unit, no column of totals
XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2020
STT|Tên tổ chức đảng|HTXSNV|HTTNV|HTNV|KHTNV
|TS|0|17|13|0
1|Cơ quan xã|0|17|3|0
=> grassroots-organisations A2:F4
=> 2020 Cơ quan xã | 0 17 3 0
=> sum of 1: 2020 | 0 17 13 0
=> ! rating-total column-mismatch E3

# quarters beside a table of a whole year
XẾP LOẠI TCCSĐ NĂM 2024|||||||XẾP LOẠI CÁ NHÂN NĂM 2024
TT|Đơn vị|Quý I|<|<|<
^|^|HTXS|HTT|HT|KHT||STT|Tên đơn vị|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã A|3|27|11|1||1|Hợp tác xã|38|377|15|2
2|Xã B|2|27|11|1||2|Phường 3|8|40|9|2
=> grassroots-organisations A2:F5
=> Q1 of 2024 Xã A | 3 27 11 1
=> Q1 of 2024 Xã B | 2 27 11 1
=> individuals H3:M5
=> 2024 Hợp tác xã | 38 377 15 2
=> 2024 Phường 3 | 8 40 9 2

# a table of one column in pairs below another one
XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2020
STT|Tên tổ chức đảng|Tổng|HTXSNV|HTTNV|HTNV|KHTNV
1|Xã A|24|2|17|3|2
2|Xã B|24|2|17|3|2
.
Biểu số 5: Biểu tổng hợp xếp loại cấp ủy cơ sở năm 2022
.
TT|Nội dung|Tổ dân phố 12||Ghi chú
||SL|%
a|HTXSNV|36|7.91
b|HTTNV|405|89.01
c|HTNV|14|3.08
d|KHTNV|0|0
|Tổng số|455|100
=> grassroots-organisations A2:G4
=> 2020 Xã A | 2 17 3 2 = 24
=> 2020 Xã B | 2 17 3 2 = 24
=> grassroots-committees A8:D14
=> 2022 Tổ dân phố 12 | 36 405 14 0 = 455 % 7.91 89.01 3.08 0 100
`);
});
