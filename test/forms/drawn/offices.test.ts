import { testDrawings } from './drawn.ts';

describe('tables as offices draw them', () => {
  testDrawings(`
# a code beside the number, percentages of all levels, those exempt
ĐẢNG ỦY XÃ TÂN HÀ|<|<|<|ĐẢNG CỘNG SẢN VIỆT NAM
Số 15-BC/ĐU|||||Tân Hà, ngày 5 tháng 12 năm 2026
BIỂU TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI ĐẢNG VIÊN NĂM 2026
(Kèm theo Báo cáo số 15-BC/ĐU)
STT|Mã|Chi bộ|Tổng số đảng viên|Số ĐV được đánh giá, xếp loại|Hoàn thành xuất sắc nhiệm vụ|<|Hoàn thành tốt nhiệm vụ|<|Hoàn thành nhiệm vụ|<|Không hoàn thành nhiệm vụ|<|Miễn đánh giá|Ghi chú
^|^|^|^|^|Số lượng|Tỷ lệ (%)|Số lượng|Tỷ lệ (%)|Số lượng|Tỷ lệ (%)|Số lượng|Tỷ lệ (%)|^|^
1|01|Chi bộ Thôn 1|30|28|5|17,86|20|71,43|3|10,71|0|0|2|
2|02|Chi bộ Thôn 2|25|25|5|20|18|72|2|8|0|0|0|
3|03|Chi bộ Trường Mầm non|12|11|2|18,18|9|81,82|0|0|0|0|1|nghỉ thai sản
|<|Cộng|67|64|12|18,75|47|73,44|5|7,81|0|0|3|
=> individuals A5:O10
=> 2026 Chi bộ Thôn 1 | 5 20 3 0 = 28 existing 30 exempt 2 % 17.86 71.43 10.71 0
=> 2026 Chi bộ Thôn 2 | 5 18 2 0 = 25 existing 25 exempt 0 % 20 72 8 0
=> 2026 Chi bộ Trường Mầm non | 2 9 0 0 = 11 existing 12 exempt 1 % 18.18 81.82 0 0
=> sum of 1,2,3: 2026 | 12 47 5 0 = 64 existing 67 exempt 3 % 18.75 73.44 7.81 0
=> ! excellent-quota over F10
=> ? form-date malformed F2

# Roman blocks over their units
KẾT QUẢ XẾP LOẠI TỔ CHỨC ĐẢNG NĂM 2026
TT|Tên tổ chức đảng|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
I|Đảng bộ bộ phận|3|1|2|0|0
1|Đảng bộ bộ phận Khoa Y|1|1|0|0|0
2|Đảng bộ bộ phận Khoa Dược|2|0|2|0|0
II|Chi bộ trực thuộc|10|2|7|1|0
1|Khối phòng ban|6|1|5|0|0
2|Khối viện, trung tâm|4|1|2|1|0
|Tổng cộng|13|3|9|1|0
=> ratings A2:G9
=> 2026 Đảng bộ bộ phận Khoa Y | 1 0 0 0 = 1
=> 2026 Đảng bộ bộ phận Khoa Dược | 0 2 0 0 = 2
=> 2026 Khối phòng ban | 1 5 0 0 = 6
=> 2026 Khối viện, trung tâm | 1 2 1 0 = 4
=> sum of 1,2: 2026 | 1 2 0 0 = 3
=> sum of 3,4: 2026 | 2 7 1 0 = 10
=> sum of 5,6: 2026 | 3 9 1 0 = 13
=> ! excellent-quota over D6
=> ! excellent-quota over D9
=> ? excellent-quota over D8

# men and women as parts of the total
THỐNG KÊ KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN GIAI ĐOẠN 2022 - 2026
Năm|Tổng số|Trong đó|<|Kết quả xếp loại|<|<|<
^|^|Nam|Nữ|XS|Tốt|HT|Không HT
2022|100|60|40|20|70|10|0
2023|105|62|43|20|75|9|1
2024|110|65|45|21|79|10|0
2025|112|66|46|22|80|10|0
2026|115|67|48|22|83|10|0
=> individuals A2:H8
=> 2022 | 20 70 10 0 = 100 part of total 60 part of total 40
=> 2023 | 20 75 9 1 = 105 part of total 62 part of total 43
=> 2024 | 21 79 10 0 = 110 part of total 65 part of total 45
=> 2025 | 22 80 10 0 = 112 part of total 66 part of total 46
=> 2026 | 22 83 10 0 = 115 part of total 67 part of total 48
=> ! excellent-quota over E4
=> ! excellent-quota over E5
=> ! excellent-quota over E6
=> ! excellent-quota over E7
=> ! excellent-quota over E8

# objects beside each other, each with percentages, levels down
KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM 2026
TT|Mức xếp loại|Tổ chức cơ sở đảng|<|Chi bộ trực thuộc|<|Đảng viên|<
^|^|SL|%|SL|%|SL|%
1|Hoàn thành xuất sắc nhiệm vụ|2|20|5|20|60|15
2|Hoàn thành tốt nhiệm vụ|7|70|17|68|310|77,5
3|Hoàn thành nhiệm vụ|1|10|3|12|28|7
4|Không hoàn thành nhiệm vụ|0|0|0|0|2|0,5
|Tổng|10|100|25|100|400|100
=> ratings A2:H8
=> 2026 Tổ chức cơ sở đảng (grassroots-organisations) | 2 7 1 0 = 10 % 20 70 10 0 100
=> 2026 Chi bộ trực thuộc (sub-branches) | 5 17 3 0 = 25 % 20 68 12 0 100
=> 2026 Đảng viên (individuals) | 60 310 28 2 = 400 % 15 77.5 7 0.5 100
=> ! excellent-quota over C4
=> ! excellent-quota over E4

# a number of whom no word says that it is the total, before two stages
BẢNG TỔNG HỢP ĐỀ XUẤT XẾP LOẠI CÁN BỘ DIỆN BAN THƯỜNG VỤ QUẢN LÝ NĂM 2026
STT|Chức danh|Số lượng|Tự xếp loại|<|<|<|Cấp có thẩm quyền quyết định|<|<|<
^|^|^|HTXSNV|HTTNV|HTNV|KHTNV|HTXSNV|HTTNV|HTNV|KHTNV
1|Bí thư, phó bí thư|3|2|1|0|0|1|2|0|0
2|Ủy viên ban thường vụ|5|3|2|0|0|1|4|0|0
3|Trưởng ban, ngành|7|4|3|0|0|1|6|0|0
|Cộng|15|9|6|0|0|3|12|0|0
=> individuals A2:K7
=> proposed 2026 Bí thư, phó bí thư (individuals) | 2 1 0 0 = 3
=> 2026 Bí thư, phó bí thư (individuals) | 1 2 0 0 = 3
=> proposed 2026 Ủy viên ban thường vụ (individuals) | 3 2 0 0 = 5
=> 2026 Ủy viên ban thường vụ (individuals) | 1 4 0 0 = 5
=> proposed 2026 Trưởng ban, ngành | 4 3 0 0 = 7
=> 2026 Trưởng ban, ngành | 1 6 0 0 = 7
=> sum of 1,3,5: proposed 2026 | 9 6 0 0 = 15
=> sum of 2,4,6: 2026 | 3 12 0 0 = 15
=> ! excellent-quota over H7
=> ? excellent-quota over H4
=> ? excellent-quota over H5

# a count in the corner is said of all columns
BẢNG XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2026
Số được xếp loại|Khối xã|Khối phường|Khối doanh nghiệp|Cộng
Hoàn thành xuất sắc nhiệm vụ|2|1|1|4
Hoàn thành tốt nhiệm vụ|10|5|4|19
Hoàn thành nhiệm vụ|1|0|2|3
Không hoàn thành nhiệm vụ|0|0|0|0
Tổng số|13|6|7|26
=> grassroots-organisations A2:E7
=> 2026 Khối xã | 2 10 1 0 = 13
=> 2026 Khối phường | 1 5 0 0 = 6
=> 2026 Khối doanh nghiệp | 1 4 2 0 = 7
=> sum of 1,2,3: 2026 | 4 19 3 0 = 26
=> ! excellent-quota over E3
=> ? excellent-quota over D3

# levels by their shortest names, two tables beside each other
ĐÁNH GIÁ TỔ CHỨC ĐẢNG NĂM 2026|<|<|<|<||ĐÁNH GIÁ ĐẢNG VIÊN NĂM 2026|<|<|<|<
Đơn vị|XS|T|HT|KHT||Đơn vị|XS|T|HT|KHT
Chi bộ 1|1|0|0|0||Chi bộ 1|3|12|1|0
Chi bộ 2|0|1|0|0||Chi bộ 2|2|14|0|0
Chi bộ 3|0|1|0|0||Chi bộ 3|3|15|2|0
=> individuals G2:K5
=> 2026 Chi bộ 1 | 3 12 1 0
=> 2026 Chi bộ 2 | 2 14 0 0
=> 2026 Chi bộ 3 | 3 15 2 0
=> not judged A2:E5: list

# existing, exempt and rated over the levels, with changes
TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2026
Nội dung|Năm 2025|Năm 2026|So sánh
Tổng số đảng viên|210|215|5
  Trong đó: đảng viên được miễn công tác|10|12|2
Số đảng viên được đánh giá, xếp loại|200|203|3
  Hoàn thành xuất sắc nhiệm vụ|40|40|0
  Hoàn thành tốt nhiệm vụ|140|145|5
  Hoàn thành nhiệm vụ|18|16|-2
  Không hoàn thành nhiệm vụ|2|2|0
=> individuals A2:D9
=> 2025 | 40 140 18 2 = 200 existing 210 exempt 10
=> 2026 | 40 145 16 2 = 203 existing 215 exempt 12 difference total 3 difference excellent 0 difference good 5 difference complete -2 difference incomplete 0
=> unread figures D3
=> unread figures D4
=> ! excellent-quota over B6
=> ! excellent-quota over C6

# quarters and the year
TỔNG HỢP KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN THEO QUÝ NĂM 2026
Quý|Tổng số ĐV|HTXSNV|HTTNV|HTNV|KHTNV|Không xếp loại
Quý I|50|8|38|3|0|1
Quý II|51|9|39|2|0|1
Quý III|51|9|40|1|0|1
Quý IV|52|10|40|1|0|1
Cả năm|52|10|40|1|0|1
=> individuals A2:G7
=> Q1 of 2026 | 8 38 3 0 = 50 not-rated 1
=> Q2 of 2026 | 9 39 2 0 = 51 not-rated 1
=> Q3 of 2026 | 9 40 1 0 = 51 not-rated 1
=> Q4 of 2026 | 10 40 1 0 = 52 not-rated 1
=> 2026 | 10 40 1 0 = 52 not-rated 1
=> total includes not rated
=> ! excellent-quota over C7

# members full and probationary are units under a heading of their own
BIỂU 6. KẾT QUẢ ĐÁNH GIÁ XẾP LOẠI NĂM 2026
TT|Nội dung|Tổng số|Được xếp loại|HTXSNV|<|HTTNV|<|HTNV|<|KHTNV|<
^|^|^|^|SL|TL|SL|TL|SL|TL|SL|TL
I. TỔ CHỨC CƠ SỞ ĐẢNG|<|<|<|<|<|<|<|<|<|<|<
1|Đảng bộ cơ sở|6|6|1|16,67|5|83,33|0|0|0|0
2|Chi bộ cơ sở|4|4|0|0|4|100|0|0|0|0
|Cộng|10|10|1|10|9|90|0|0|0|0
II. ĐẢNG VIÊN|<|<|<|<|<|<|<|<|<|<|<
1|Đảng viên chính thức|190|185|30|16,22|150|81,08|5|2,7|0|0
2|Đảng viên dự bị|10|10|0|0|10|100|0|0|0|0
|Cộng|200|195|30|15,38|160|82,05|5|2,56|0|0
=> ratings A2:L11
=> 2026 Đảng bộ cơ sở (grassroots-organisations) | 1 5 0 0 = 6 existing 6 % 16.67 83.33 0 0
=> 2026 Chi bộ cơ sở (grassroots-organisations) | 0 4 0 0 = 4 existing 4 % 0 100 0 0
=> 2026 Đảng viên chính thức (individuals) | 30 150 5 0 = 185 existing 190 % 16.22 81.08 2.7 0
=> 2026 Đảng viên dự bị (individuals) | 0 10 0 0 = 10 existing 10 % 0 100 0 0
=> sum of 1,2: 2026 | 1 9 0 0 = 10 existing 10 % 10 90 0 0
=> sum of 3,4: 2026 | 30 160 5 0 = 195 existing 200 % 15.38 82.05 2.56 0

# blocks by letters, those not rated under the levels
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026
STT|Tổ chức đảng|Số lượng ĐV|Xuất sắc|Tốt|Hoàn thành|Không hoàn thành|Chưa xếp loại
A|Khối xã|60|10|45|3|1|1
1|Chi bộ thôn Đông|30|5|22|2|0|1
2|Chi bộ thôn Tây|30|5|23|1|1|0
B|Khối cơ quan|20|3|17|0|0|0
1|Chi bộ cơ quan Đảng|12|2|10|0|0|0
2|Chi bộ cơ quan chính quyền|8|1|7|0|0|0
|TỔNG|80|13|62|3|1|1
=> individuals A2:H9
=> 2026 Chi bộ thôn Đông | 5 22 2 0 = 30 not-rated 1
=> 2026 Chi bộ thôn Tây | 5 23 1 1 = 30 not-rated 0
=> 2026 Chi bộ cơ quan Đảng | 2 10 0 0 = 12 not-rated 0
=> 2026 Chi bộ cơ quan chính quyền | 1 7 0 0 = 8 not-rated 0
=> sum of 1,2: 2026 | 10 45 3 1 = 60 not-rated 1
=> sum of 3,4: 2026 | 3 17 0 0 = 20 not-rated 0
=> sum of 5,6: 2026 | 13 62 3 1 = 80 not-rated 1
=> total includes not rated
=> ! excellent-quota over D3
=> ! excellent-quota over D9

# two years, unmerged, and the change between them
KẾT QUẢ ĐÁNH GIÁ CẤP ỦY CƠ SỞ
Mức chất lượng|Năm 2025||Năm 2026||Tăng (+), giảm (-)
|SL|TL (%)|SL|TL (%)|
Hoàn thành xuất sắc nhiệm vụ|3|15|4|20|+1
Hoàn thành tốt nhiệm vụ|15|75|14|70|-1
Hoàn thành nhiệm vụ|2|10|2|10|0
Không hoàn thành nhiệm vụ|0|0|0|0|0
Cộng|20|100|20|100|
=> grassroots-committees A2:F8
=> 2025 | 3 15 2 0 = 20 % 15 75 10 0 100
=> 2026 | 4 14 2 0 = 20 % 20 70 10 0 100 difference excellent 1 difference good -1 difference complete 0 difference incomplete 0 difference total ?
=> ! excellent-quota over D4

# the total of all over the units
Biểu số 03
ĐƠN VỊ: ĐẢNG BỘ XÃ BÌNH AN
TỔNG HỢP XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2026
ĐVT: Đảng viên
Chi bộ|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
Toàn xã|90|15|70|5|0
Ấp Bình Hòa|50|8|40|2|0
Ấp Bình Minh|40|7|30|3|0
=> individuals A5:F8
=> 2026 Ấp Bình Hòa | 8 40 2 0 = 50
=> 2026 Ấp Bình Minh | 7 30 3 0 = 40
=> sum of 1,2: 2026 | 15 70 5 0 = 90
=> ! excellent-quota over C6

# an object merged over its years
TỔNG HỢP KẾT QUẢ XẾP LOẠI 2024-2026
Đối tượng|Năm|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
Tổ chức cơ sở đảng|2024|20|3|15|2|0
^|2025|20|4|14|2|0
^|2026|20|4|15|1|0
Đảng viên|2024|500|80|400|18|2
^|2025|505|81|405|18|1
^|2026|510|82|410|17|1
=> grassroots-organisations A2:G5
=> 2024 Tổ chức cơ sở đảng (grassroots-organisations) | 3 15 2 0 = 20
=> 2025 Tổ chức cơ sở đảng (grassroots-organisations) | 4 14 2 0 = 20
=> 2026 Tổ chức cơ sở đảng (grassroots-organisations) | 4 15 1 0 = 20
=> individuals A6:G8
=> 2024 Đảng viên (individuals) | 80 400 18 2 = 500
=> 2025 Đảng viên (individuals) | 81 405 18 1 = 505
=> 2026 Đảng viên (individuals) | 82 410 17 1 = 510
=> ! excellent-quota over D4
=> ! excellent-quota over D5

# parts of a level behind “trong đó”
KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2026
TT|Nội dung|Số lượng|Tỷ lệ %
1|Tổng số đảng viên được đánh giá|300|
2|Hoàn thành xuất sắc nhiệm vụ|50|16,67
|Trong đó: - Cán bộ lãnh đạo, quản lý|20|
|- Nữ|15|
3|Hoàn thành tốt nhiệm vụ|230|76,67
4|Hoàn thành nhiệm vụ|18|6
5|Không hoàn thành nhiệm vụ|2|0,67
=> individuals A2:D9
=> 2026 | 50 230 18 2 = 300 % ? 16.67 76.67 6 0.67 part of excellent 20 part of excellent 15
=> ! excellent-quota over C4

# the reason beside a level is no count of it
TỔNG HỢP KẾT QUẢ XẾP LOẠI CHI BỘ NĂM 2026
TT|Loại hình chi bộ|Tổng số|Xếp loại|<|<|<|Lý do KHTNV
^|^|^|XS|Tốt|HT|KHT|^
1|Chi bộ nông thôn|12|2|9|1|0|
2|Chi bộ trường học|5|1|4|0|0|
3|Chi bộ doanh nghiệp|4|0|3|0|1|Bí thư bị kỷ luật
|Cộng|21|3|16|1|1|
=> ratings A2:H7
=> 2026 Chi bộ nông thôn | 2 9 1 0 = 12
=> 2026 Chi bộ trường học | 1 4 0 0 = 5
=> 2026 Chi bộ doanh nghiệp | 0 3 0 1 = 4
=> sum of 1,2,3: 2026 | 3 16 1 1 = 21

# counts with their units
KẾT QUẢ ĐÁNH GIÁ ĐẢNG VIÊN NĂM 2026
Mức|Số lượng|Tỷ lệ
Hoàn thành xuất sắc nhiệm vụ|12 đồng chí|15%
Hoàn thành tốt nhiệm vụ|60 đồng chí|75%
Hoàn thành nhiệm vụ|8 đồng chí|10%
Không hoàn thành nhiệm vụ|0|0%
Tổng cộng|80 đồng chí|100%
=> individuals A2:C7
=> 2026 | 12 60 8 0 = 80 % 15 75 10 0 100

# shares of what no word names are told
BIỂU TỔNG HỢP
(Kết quả đánh giá, xếp loại tổ chức cơ sở đảng năm 2026)
STT|Đảng bộ|TS TCCSĐ|Được ĐGXL|HTXSNV|<|<|HTTNV|<|HTNV|<|KHTNV|<
^|^|^|^|SL|% so với ĐGXL|% so với HTTNV|SL|%|SL|%|SL|%
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)|(13)
1|Xã A|12|12|2|16,67|22,22|9|75|1|8,33|0|0
2|Xã B|10|9|1|11,11|14,29|7|77,78|1|11,11|0|0
|Cộng|22|21|3|14,29|18,75|16|76,19|2|9,52|0|0
=> grassroots-organisations A3:M8
=> 2026 Xã A | 2 9 1 0 = 12 existing 12 % 75 8.33 0 share excellent of good 22.22
=> 2026 Xã B | 1 7 1 0 = 9 existing 10 % 77.78 11.11 0 share excellent of good 14.29
=> sum of 1,2: 2026 | 3 16 2 0 = 21 existing 22 % 76.19 9.52 0 share excellent of good 18.75
=> unread figures F6:F8
=> ! excellent-quota over E6

# posts beside each other
XẾP LOẠI CÁN BỘ NĂM 2026
Mức xếp loại|Bí thư|Phó bí thư|Chủ tịch|Phó chủ tịch|Tổng
HTXSNV|1|0|1|0|2
HTTNV|2|4|2|4|12
HTNV|0|1|0|1|2
KHTNV|0|0|0|0|0
Tổng|3|5|3|5|16
=> individuals A2:F7
=> 2026 Bí thư (individuals) | 1 2 0 0 = 3
=> 2026 Phó bí thư (individuals) | 0 4 1 0 = 5
=> 2026 Chủ tịch | 1 2 0 0 = 3
=> 2026 Phó chủ tịch | 0 4 1 0 = 5
=> sum of 1,2,3,4: 2026 | 2 12 2 0 = 16
=> ? excellent-quota over B3
=> ? excellent-quota over D3

# objects as Roman rows over levels with bullets
ĐÁNH GIÁ, XẾP LOẠI TẬP THỂ, CÁ NHÂN NĂM 2026
Nội dung|Năm 2025|Năm 2026
I. Tập thể lãnh đạo, quản lý|12|13
- Hoàn thành xuất sắc nhiệm vụ|2|2
- Hoàn thành tốt nhiệm vụ|10|10
- Hoàn thành nhiệm vụ|0|1
- Không hoàn thành nhiệm vụ|0|0
II. Cá nhân|40|42
- Hoàn thành xuất sắc nhiệm vụ|7|7
- Hoàn thành tốt nhiệm vụ|32|33
- Hoàn thành nhiệm vụ|1|2
- Không hoàn thành nhiệm vụ|0|0
=> leadership-collectives A2:C7
=> 2025 | 2 10 0 0 = 12
=> 2026 | 2 10 1 0 = 13
=> individuals A8:C12
=> 2025 | 7 32 1 0 = 40
=> 2026 | 7 33 2 0 = 42
=> ! excellent-quota over B9
=> ! excellent-quota over C9

# levels with the points that they take
TỔNG HỢP KẾT QUẢ XẾP LOẠI CÁN BỘ, CÔNG CHỨC NĂM 2026
TT|Phòng|Tổng số CB, CC|Hoàn thành xuất sắc nhiệm vụ (từ 90 điểm trở lên)|Hoàn thành tốt nhiệm vụ (từ 70 đến dưới 90 điểm)|Hoàn thành nhiệm vụ (từ 50 đến dưới 70 điểm)|Không hoàn thành nhiệm vụ (dưới 50 điểm)
1|Văn phòng|10|2|7|1|0
2|Phòng Kinh tế|8|1|7|0|0
3|Phòng Văn hóa - Xã hội|9|1|7|1|0
|Tổng|27|4|21|2|0
=> individuals A2:G6
=> 2026 Văn phòng | 2 7 1 0 = 10
=> 2026 Phòng Kinh tế | 1 7 0 0 = 8
=> 2026 Phòng Văn hóa - Xã hội | 1 7 1 0 = 9
=> sum of 1,2,3: 2026 | 4 21 2 0 = 27
=> ! excellent-quota over D3

# existing, not rated and rated
KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI ĐẢNG VIÊN NĂM 2026
TT|Đảng bộ, chi bộ|Tổng số đảng viên|Số đảng viên chưa được đánh giá, xếp loại|Số đảng viên được đánh giá, xếp loại|Chia ra|<|<|<
^|^|^|^|^|Xuất sắc|Tốt|Hoàn thành|Không HTNV
1|Đảng bộ Công an xã|25|1|24|4|19|1|0
2|Đảng bộ Quân sự xã|15|0|15|3|12|0|0
3|Chi bộ Trạm Y tế|11|1|10|2|8|0|0
Cộng|<|51|2|49|9|39|1|0
=> individuals A2:I7
=> 2026 Đảng bộ Công an xã | 4 19 1 0 = 24 existing 25 not-rated 1
=> 2026 Đảng bộ Quân sự xã | 3 12 0 0 = 15 existing 15 not-rated 0
=> 2026 Chi bộ Trạm Y tế | 2 8 0 0 = 10 existing 11 not-rated 1
=> sum of 1,2,3: 2026 | 9 39 1 0 = 49 existing 51 not-rated 2
=> ! excellent-quota over F4
=> ! excellent-quota over F5
=> ! excellent-quota over F7

# percentages in rows below the counts
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026
Đơn vị||Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
Khối thôn|Số lượng|100|15|80|5|0
^|Tỷ lệ %|100|15|80|5|0
Khối trường|Số lượng|50|10|40|0|0
^|Tỷ lệ %|100|20|80|0|0
Tổng|Số lượng|150|25|120|5|0
^|Tỷ lệ %|100|16,67|80|3,33|0
=> individuals A2:G8
=> 2026 Khối thôn | 15 80 5 0 = 100 % 15 80 5 0 100
=> 2026 Khối trường | 10 40 0 0 = 50 % 20 80 0 0 100
=> sum of 1,2: 2026 | 25 120 5 0 = 150 % 16.67 80 3.33 0 100
=> ! excellent-quota over D5
=> ! excellent-quota over D7

# percentages in rows between levels, years across
TỔNG HỢP KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NHIỆM KỲ 2020-2025
Xếp loại|2021|2022|2023|2024|2025|Ghi chú
Hoàn thành xuất sắc nhiệm vụ|5|5|5|5|5|
Tỷ lệ (%)|16,67|16,67|16,67|16,67|16,67|
Hoàn thành tốt nhiệm vụ|22|23|23|24|24|
Tỷ lệ (%)|73,33|76,67|76,67|80|80|
Hoàn thành nhiệm vụ|3|2|2|1|1|
Tỷ lệ (%)|10|6,67|6,67|3,33|3,33|
Không hoàn thành nhiệm vụ|0|0|0|0|0|
Tổng số TCCSĐ|30|30|30|30|30|
=> grassroots-organisations A2:F10
=> 2021 | 5 22 3 0 = 30 % 16.67 73.33 10
=> 2022 | 5 23 2 0 = 30 % 16.67 76.67 6.67
=> 2023 | 5 23 2 0 = 30 % 16.67 76.67 6.67
=> 2024 | 5 24 1 0 = 30 % 16.67 80 3.33
=> 2025 | 5 24 1 0 = 30 % 16.67 80 3.33
=> ! excellent-quota over B3
=> ! excellent-quota over C3
=> ! excellent-quota over D3
=> ! excellent-quota over E3
=> ! excellent-quota over F3

# blocks merged down, each with its sum
KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHI BỘ NĂM 2026
Khối|Chi bộ|Số ĐV|HTXSNV|HTTNV|HTNV|KHTNV
Thôn|Thôn 1|20|3|16|1|0
^|Thôn 2|22|3|18|1|0
^|Cộng|42|6|34|2|0
Trường học|Mầm non|10|2|8|0|0
^|Tiểu học|14|2|12|0|0
^|Cộng|24|4|20|0|0
Tổng cộng|<|66|10|54|2|0
=> individuals A2:G9
=> 2026 Thôn 1 | 3 16 1 0 = 20
=> 2026 Thôn 2 | 3 18 1 0 = 22
=> 2026 Mầm non | 2 8 0 0 = 10
=> 2026 Tiểu học | 2 12 0 0 = 14
=> sum of 1,2: 2026 | 6 34 2 0 = 42
=> sum of 3,4: 2026 | 4 20 0 0 = 24
=> sum of 5,6: 2026 | 10 54 2 0 = 66

# two years and their change under each level
SO SÁNH KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026 VỚI NĂM 2025
TT|Chi bộ|HTXSNV|<|<|HTTNV|<|<|HTNV|<|<|KHTNV|<|<
^|^|2025|2026|+/-|2025|2026|+/-|2025|2026|+/-|2025|2026|+/-
1|Chi bộ 1|3|4|1|20|19|-1|1|1|0|0|0|0
2|Chi bộ 2|2|2|0|15|16|1|1|0|-1|0|0|0
|Cộng|5|6|1|35|35|0|2|1|-1|0|0|0
=> individuals A2:N6
=> 2025 Chi bộ 1 | 3 20 1 0
=> 2026 Chi bộ 1 | 4 19 1 0 difference excellent 1 difference good -1 difference complete 0 difference incomplete 0
=> 2025 Chi bộ 2 | 2 15 1 0
=> 2026 Chi bộ 2 | 2 16 0 0 difference excellent 0 difference good 1 difference complete -1 difference incomplete 0
=> sum of 1,3: 2025 | 5 35 2 0
=> sum of 2,4: 2026 | 6 35 1 0 difference excellent 1 difference good 0 difference complete -1 difference incomplete 0

# total and rated over the levels, objects and parts across
TỔNG HỢP XẾP LOẠI TỔ CHỨC ĐẢNG, ĐẢNG VIÊN NĂM 2026
Nội dung|Tổ chức đảng|<|<|Đảng viên|<
^|Đảng bộ cơ sở|Chi bộ cơ sở|Chi bộ trực thuộc|Số lượng|Tỷ lệ
Tổng số|10|15|80|1200|
Số được đánh giá|10|15|79|1180|98,33
Hoàn thành xuất sắc nhiệm vụ|2|2|14|200|16,95
Hoàn thành tốt nhiệm vụ|8|12|60|950|80,51
Hoàn thành nhiệm vụ|0|1|5|28|2,37
Không hoàn thành nhiệm vụ|0|0|0|2|0,17
=> ratings A2:F9
=> 2026 Đảng bộ cơ sở | 2 8 0 0 = 10 existing 10
=> 2026 Chi bộ cơ sở | 2 12 1 0 = 15 existing 15
=> 2026 Chi bộ trực thuộc (sub-branches) | 14 60 5 0 = 79 existing 80
=> 2026 Đảng viên (individuals) | 200 950 28 2 = 1180 existing 1200 % 98.33 16.95 80.51 2.37 0.17
=> ! excellent-quota over B6
=> ! excellent-quota over D6
=> ! excellent-quota over E6

# the year in the corner
Năm 2026|Hoàn thành xuất sắc|Hoàn thành tốt|Hoàn thành|Không hoàn thành|Tổng
a) Tổ chức cơ sở đảng|3|14|2|0|19
b) Đảng viên|80|400|20|1|501
=> ratings A1:F3
=> 2026 a) Tổ chức cơ sở đảng (grassroots-organisations) | 3 14 2 0 = 19
=> 2026 b) Đảng viên (individuals) | 80 400 20 1 = 501
=> ! excellent-quota over B2

# those due, reviewed, not reviewed and suggested, who in the rows
BIỂU 6F. TỔNG HỢP TẬP THỂ, CÁ NHÂN KIỂM ĐIỂM NĂM 2026
TT|Nội dung|Tổng số phải kiểm điểm|Đã kiểm điểm|Chưa kiểm điểm|Được gợi ý kiểm điểm
I|Tập thể|25|25|0|2
1|Ban thường vụ đảng ủy|5|5|0|1
2|Lãnh đạo ủy ban nhân dân|20|20|0|1
II|Cá nhân|120|118|2|5
1|Ủy viên ban thường vụ|40|39|1|3
2|Cán bộ khác|80|79|1|2
=> review-participation A2:F8
=> unread figures C4:F4
=> unread figures C5:F5
=> unread figures C7:F7
=> unread figures C8:F8

# unmerged heads of two objects over their levels
KẾT QUẢ ĐÁNH GIÁ CHI BỘ, ĐẢNG VIÊN NĂM 2026
Đơn vị|Chi bộ|||||Đảng viên||||
|TS|XS|Tốt|HT|KHT|TS|XS|Tốt|HT|KHT
Cụm 1|5|1|4|0|0|60|10|48|2|0
Cụm 2|6|1|5|0|0|70|12|56|2|0
Tổng|11|2|9|0|0|130|22|104|4|0
=> individuals A2:K6
=> 2026 Cụm 1 | 1 4 0 0 = 5
=> 2026 Cụm 1 | 10 48 2 0 = 60
=> 2026 Cụm 2 | 1 5 0 0 = 6
=> 2026 Cụm 2 | 12 56 2 0 = 70
=> sum of 1,3: 2026 | 2 9 0 0 = 11
=> sum of 2,4: 2026 | 22 104 4 0 = 130
=> ! excellent-quota over C6
=> ! excellent-quota over H4
=> ! excellent-quota over H5
=> ! excellent-quota over H6
=> ? excellent-quota over C4

# shares in brackets behind the counts
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026
Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
Chi bộ 1|20|4 (20%)|15 (75%)|1 (5%)|0 (0%)
Chi bộ 2|25|5 (20%)|19 (76%)|1 (4%)|0
=> individuals A2:F4
=> 2026 Chi bộ 1 | 4 15 1 0 = 20 % 20 75 5 0
=> 2026 Chi bộ 2 | 5 19 1 0 = 25 % 20 76 4

# counts and shares of two years and their change
THỐNG KÊ XẾP LOẠI ĐẢNG VIÊN
Mức xếp loại|Năm 2025||Năm 2026||So với năm 2025|
|Số lượng|Tỷ lệ|Số lượng|Tỷ lệ|Số lượng|Tỷ lệ
Hoàn thành xuất sắc nhiệm vụ|50|16,67|48|15,48|-2|-1,19
Hoàn thành tốt nhiệm vụ|230|76,67|245|79,03|15|2,36
Hoàn thành nhiệm vụ|18|6|16|5,16|-2|-0,84
Không hoàn thành nhiệm vụ|2|0,67|1|0,32|-1|-0,35
Tổng số|300|100|310|100|10|
=> individuals A2:G8
=> 2025 | 50 230 18 2 = 300 % 16.67 76.67 6 0.67 100
=> 2026 | 48 245 16 1 = 310 % 15.48 79.03 5.16 0.32 100 difference excellent -2 vs 2025 difference good 15 vs 2025 difference complete -2 vs 2025 difference incomplete -1 vs 2025 difference total 10 vs 2025
=> unread figures G4
=> unread figures G5
=> unread figures G6
=> unread figures G7
=> ! excellent-quota over B4

# bullets under Roman blocks, the total above
KẾT QUẢ ĐÁNH GIÁ TỔ CHỨC ĐẢNG NĂM 2026
STT|Tổ chức đảng|Tổng|HTXSNV|HTTNV|HTNV|KHTNV
|TỔNG CỘNG (I+II)|30|5|23|2|0
I|Khối xã, phường|20|3|15|2|0
-|Xã|12|2|9|1|0
-|Phường|8|1|6|1|0
II|Khối khác|10|2|8|0|0
-|Doanh nghiệp|4|1|3|0|0
-|Sự nghiệp|6|1|5|0|0
=> grassroots-organisations A2:G9
=> 2026 Xã | 2 9 1 0 = 12
=> 2026 Phường | 1 6 1 0 = 8
=> 2026 Doanh nghiệp | 1 3 0 0 = 4
=> 2026 Sự nghiệp | 1 5 0 0 = 6
=> sum of 1,2: 2026 | 3 15 2 0 = 20
=> sum of 3,4: 2026 | 2 8 0 0 = 10
=> sum of 5,6: 2026 | 5 23 2 0 = 30
=> ! excellent-quota over D3
=> ! excellent-quota over D5
=> ! excellent-quota over D7
=> ? excellent-quota over D8

# a code of the unit beside its name is of no members
KẾT QUẢ XẾP LOẠI TCCSĐ NĂM 2026
STT|Đảng bộ|Mã ĐV|Tổng số TCCSĐ|Số TCCSĐ được đánh giá|Số TCCSĐ chưa đánh giá|HTXSNV|HTTNV|HTNV|KHTNV|Tỷ lệ HTXSNV/HTTNV (%)
1|Xã Đức An|24736|1|1|0|0|1|0|0|0
2|Xã Kiến Đức|24737|2|2|0|1|1|0|0|100
3|Phường Bắc Gia Nghĩa|24611|12|11|1|2|8|1|0|25
|Tổng cộng||15|14|1|3|10|1|0|30
=> grassroots-organisations A2:K6
=> 2026 Xã Đức An | 0 1 0 0 = 1 existing 1 not-rated 0 share excellent of good 0
=> 2026 Xã Kiến Đức | 1 1 0 0 = 2 existing 2 not-rated 0 share excellent of good 100
=> 2026 Phường Bắc Gia Nghĩa | 2 8 1 0 = 11 existing 12 not-rated 1 share excellent of good 25
=> sum of 1,2,3: 2026 | 3 10 1 0 = 14 existing 15 not-rated 1 share excellent of good 30
=> ! excellent-quota over G5
=> ! excellent-quota over G6
=> ? excellent-quota over G4

# months and their quarter
TỔNG HỢP XẾP LOẠI CÁN BỘ, CÔNG CHỨC THEO THÁNG NĂM 2026
Mức|Tháng 1|Tháng 2|Tháng 3|Quý I
HTXSNV|2|3|2|2
HTTNV|15|14|15|16
HTNV|3|3|3|2
KHTNV|0|0|0|0
Tổng|20|20|20|20
=> individuals A2:E7
=> 01 of 2026 Tháng 1 | 2 15 3 0 = 20
=> 02 of 2026 Tháng 2 | 3 14 3 0 = 20
=> 03 of 2026 Tháng 3 | 2 15 3 0 = 20
=> Q1 of 2026 Quý I | 2 16 2 0 = 20

# short names with a word in full, those exempt and existing
KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI ĐẢNG VIÊN NĂM 2026
TT|Đảng bộ|Tổng số đảng viên|Số đảng viên được miễn|Số ĐV đánh giá|HTXS nhiệm vụ|HT tốt nhiệm vụ|HT nhiệm vụ|Không HT nhiệm vụ
1|Đảng bộ xã A|1200|30|1170|180|950|38|2
2|Đảng bộ xã B|900|20|880|140|720|20|0
|Tổng|2100|50|2050|320|1670|58|2
=> individuals A2:I5
=> 2026 Đảng bộ xã A | 180 950 38 2 = 1170 existing 1200 exempt 30
=> 2026 Đảng bộ xã B | 140 720 20 0 = 880 existing 900 exempt 20
=> sum of 1,2: 2026 | 320 1670 58 2 = 2050 existing 2100 exempt 50

# three rows of heads over two years
BIỂU 02: KẾT QUẢ XẾP LOẠI TẬP THỂ LÃNH ĐẠO, QUẢN LÝ
STT|Tập thể|NĂM 2025|<|<|<|<|<|<|<|NĂM 2026|<|<|<|<|<|<|<
^|^|HTXSNV|<|HTTNV|<|HTNV|<|KHTNV|<|HTXSNV|<|HTTNV|<|HTNV|<|KHTNV|<
^|^|SL|%|SL|%|SL|%|SL|%|SL|%|SL|%|SL|%|SL|%
1|Ban xây dựng Đảng|1|25|3|75|0|0|0|0|1|25|3|75|0|0|0|0
2|Cơ quan chuyên môn|1|10|8|80|1|10|0|0|2|20|8|80|0|0|0|0
|Cộng|2|14,29|11|78,57|1|7,14|0|0|3|21,43|11|78,57|0|0|0|0
=> leadership-collectives A2:R7
=> 2025 Ban xây dựng Đảng | 1 3 0 0 % 25 75 0 0
=> 2026 Ban xây dựng Đảng | 1 3 0 0 % 25 75 0 0
=> 2025 Cơ quan chuyên môn | 1 8 1 0 % 10 80 10 0
=> 2026 Cơ quan chuyên môn | 2 8 0 0 % 20 80 0 0
=> sum of 1,3: 2025 | 2 11 1 0 % 14.29 78.57 7.14 0
=> sum of 2,4: 2026 | 3 11 0 0 % 21.43 78.57 0 0
=> ! excellent-quota over K6
=> ! excellent-quota over K7
=> ? excellent-quota over C5
=> ? excellent-quota over K5

# percentages of the whole below it
TỔNG HỢP KẾT QUẢ XẾP LOẠI CHI BỘ NĂM 2026
Khối|Tổng số chi bộ|HTXSNV|HTTNV|HTNV|KHTNV
Nông thôn|12|2|9|1|0
Cơ quan|8|1|7|0|0
Tổng số|20|3|16|1|0
Tỷ lệ (%)|100|15|80|5|0
=> ratings A2:F6
=> 2026 Nông thôn | 2 9 1 0 = 12
=> 2026 Cơ quan | 1 7 0 0 = 8
=> sum of 1,2: 2026 | 3 16 1 0 = 20 % 15 80 5 0 100
=> ! excellent-quota over C3

# notes and numbers of columns in the heads
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026 (*)
Đơn vị|Tổng số (1)|HTXSNV (2)|HTTNV (3)|HTNV (4)|KHTNV (5)
Đảng bộ A|50|8|40|2|0
Đảng bộ B**|60|10|48|1|1
Tổng cộng|110|18|88|3|1
(*) Số liệu tính đến ngày 10/12/2026
(**) Gồm 02 đảng viên chuyển đến
=> individuals A2:F5
=> 2026 Đảng bộ A | 8 40 2 0 = 50
=> 2026 Đảng bộ B** | 10 48 1 1 = 60
=> sum of 1,2: 2026 | 18 88 3 1 = 110
=> ! excellent-quota over C4
=> ! excellent-quota over C5

# letters that a note explains
KẾT QUẢ PHÂN LOẠI CÁN BỘ NĂM 2026
Đơn vị|Tổng số|A|B|C|D
Phòng 1|10|2|7|1|0
Phòng 2|12|2|9|1|0
Ghi chú: A: Hoàn thành xuất sắc nhiệm vụ; B: Hoàn thành tốt nhiệm vụ; C: Hoàn thành nhiệm vụ; D: Không hoàn thành nhiệm vụ
=> individuals A2:F4
=> 2026 Phòng 1 | 2 7 1 0 = 10
=> 2026 Phòng 2 | 2 9 1 0 = 12
=> ! excellent-quota over C3
=> ! excellent-quota over C4

# a profile with a count that looks like a year
BIỂU 01: TÌNH HÌNH TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN ĐẾN 31/12/2026
STT|Nội dung|ĐVT|Số lượng|Ghi chú
I|Tổ chức đảng|||
1|Tổng số TCCSĐ|TC|30|
-|Đảng bộ cơ sở|TC|12|
-|Chi bộ cơ sở|TC|18|
2|Chi bộ trực thuộc đảng ủy cơ sở|CB|140|
II|Đảng viên|||
1|Tổng số đảng viên|ĐV|2150|
-|Chính thức|ĐV|2080|
-|Dự bị|ĐV|70|
2|Đảng viên nữ|ĐV|800|
=> organisation-profile A2:E12

# existing, exempt, not rated and rated in sentences
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026
1. Tổng số đảng viên: |300
2. Số đảng viên được miễn đánh giá, xếp loại:|20
3. Số đảng viên chưa đánh giá, xếp loại:|5
4. Số đảng viên được đánh giá, xếp loại:|275
- Hoàn thành xuất sắc nhiệm vụ:|45
- Hoàn thành tốt nhiệm vụ:|215
- Hoàn thành nhiệm vụ:|14
- Không hoàn thành nhiệm vụ:|1
=> individuals A2:B9
=> 2026 | 45 215 14 1 = 275 existing 300 exempt 20 not-rated 5
=> ! excellent-quota over B6

# parts of the total under “trong đó”
KẾT QUẢ XẾP LOẠI TỔ CHỨC ĐẢNG NĂM 2026
Đơn vị|Tổng số tổ chức đảng|Trong đó|<|Kết quả xếp loại|<|<|<
^|^|Đảng bộ|Chi bộ|HTXSNV|HTTNV|HTNV|KHTNV
Khối 1|10|4|6|2|8|0|0
Khối 2|12|5|7|2|9|1|0
Cộng|22|9|13|4|17|1|0
=> grassroots-organisations A2:H6
=> 2026 Khối 1 | 2 8 0 0 = 10 part of total 4 part of total 6
=> 2026 Khối 2 | 2 9 1 0 = 12 part of total 5 part of total 7
=> sum of 1,2: 2026 | 4 17 1 0 = 22 part of total 9 part of total 13
=> ! excellent-quota over E4
=> ! excellent-quota over E5
=> ! excellent-quota over E6

# loại hình across, existing, rated and not rated over the levels
Biểu số 6A
KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2026
TT|Mức xếp loại|Tổng số|Chia theo loại hình|<|<|<|<
^|^|^|Xã|Phường|Cơ quan|Đơn vị sự nghiệp|Doanh nghiệp
1|Tổng số TCCSĐ|45|20|5|8|7|5
2|Số được đánh giá|44|20|5|8|7|4
-|HTXSNV|7|3|1|1|1|1
-|HTTNV|33|15|4|6|5|3
-|HTNV|4|2|0|1|1|0
-|KHTNV|0|0|0|0|0|0
3|Số chưa đánh giá|1|0|0|0|0|1
=> grassroots-organisations A3:H11
=> 2026 Xã | 3 15 2 0 = 20 existing 20 not-rated 0
=> 2026 Phường | 1 4 0 0 = 5 existing 5 not-rated 0
=> 2026 Cơ quan | 1 6 1 0 = 8 existing 8 not-rated 0
=> 2026 Đơn vị sự nghiệp | 1 5 1 0 = 7 existing 7 not-rated 0
=> 2026 Doanh nghiệp | 1 3 0 0 = 4 existing 5 not-rated 1
=> sum of 1,2,3,4,5: 2026 | 7 33 4 0 = 44 existing 45 not-rated 1
=> ! excellent-quota over C7
=> ? excellent-quota over E7
=> ? excellent-quota over H7

# a unit line, signatures below
BÁO CÁO TỔNG HỢP
Kết quả xếp loại chất lượng đảng viên năm 2026
|||||Đơn vị tính: đồng chí
STT|Chi bộ|Tổng số|XS|Tốt|HT|KHT
1|Chi bộ Thôn Đoài|31|5|24|2|0
2|Chi bộ Thôn Đông|29|4|25|0|0
|Tổng cộng|60|9|49|2|0
.
|NGƯỜI LẬP BIỂU|||T/M ĐẢNG ỦY
||||BÍ THƯ
.
|Nguyễn A|||Trần B
=> individuals A4:G7
=> 2026 Chi bộ Thôn Đoài | 5 24 2 0 = 31
=> 2026 Chi bộ Thôn Đông | 4 25 0 0 = 29
=> sum of 1,2: 2026 | 9 49 2 0 = 60

# levels from the worst to the best
KẾT QUẢ XẾP LOẠI CHI BỘ NĂM 2026
Đơn vị|KHTNV|HTNV|HTTNV|HTXSNV|Cộng
Xã A|0|1|9|2|12
Xã B|0|0|8|1|9
Tổng|0|1|17|3|21
=> ratings A2:F5
=> 2026 Xã A | 2 9 1 0 = 12
=> 2026 Xã B | 1 8 0 0 = 9
=> sum of 1,2: 2026 | 3 17 1 0 = 21
=> ! excellent-quota over E3
=> ? rating-levels order C2
=> ? rating-levels order D2
=> ? rating-levels order E2

# shares before their counts
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026
Đơn vị|Tổng số|HTXSNV|<|HTTNV|<|HTNV|<|KHTNV|<
^|^|TL|SL|TL|SL|TL|SL|TL|SL
Chi bộ 1|20|20|4|75|15|5|1|0|0
Chi bộ 2|25|20|5|76|19|4|1|0|0
=> individuals A2:J5
=> 2026 Chi bộ 1 | 4 15 1 0 = 20 % 20 75 5 0
=> 2026 Chi bộ 2 | 5 19 1 0 = 25 % 20 76 4 0

# blank rows between all rows
.
|KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ NĂM 2026
.
|STT|Cấp ủy|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
.
|1|Đảng ủy xã A|1|0|1|0|0
|2|Đảng ủy xã B|1|1|0|0|0
.
|3|Chi ủy cơ quan C|1|0|1|0|0
.
||Cộng|3|1|2|0|0
=> grassroots-committees B3:H10
=> 2026 Đảng ủy xã A | 0 1 0 0 = 1
=> 2026 Đảng ủy xã B | 1 0 0 0 = 1
=> 2026 Chi ủy cơ quan C | 0 1 0 0 = 1
=> sum of 1,2,3: 2026 | 1 2 0 0 = 3
=> ? excellent-quota over E10
=> ? excellent-quota over E6

# who says so in the rows
KẾT QUẢ XẾP LOẠI TCCSĐ NĂM 2026
Nội dung|HTXSNV|HTTNV|HTNV|KHTNV|Tổng
Đảng ủy tự xếp loại|6|14|0|0|20
Cấp trên quyết định|4|16|0|0|20
=> grassroots-organisations A2:F4
=> proposed 2026 Đảng ủy tự xếp loại | 6 14 0 0 = 20
=> 2026 Cấp trên quyết định | 4 16 0 0 = 20
=> ! excellent-quota over B4

# percentages that the title says are told
TỶ LỆ XẾP LOẠI ĐẢNG VIÊN NĂM 2026 (%)
Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV
Chi bộ 1|20|75|5|0
Chi bộ 2|20|76|4|0
=> unknown A2:E4

# abbreviations alone
KQ XẾP LOẠI ĐV NĂM 2026
TT|CB|TS ĐV|Miễn SH|Được XL|XS|T|HT|KHT|Chưa XL
1|CB 1|30|2|27|5|21|1|0|1
2|CB 2|28|1|27|5|20|2|0|0
|TC|58|3|54|10|41|3|0|1
=> individuals A2:J5
=> 2026 CB 1 | 5 21 1 0 = 27 existing 30 exempt 2 not-rated 1
=> 2026 CB 2 | 5 20 2 0 = 27 existing 28 exempt 1 not-rated 0
=> sum of 1,2: 2026 | 10 41 3 0 = 54 existing 58 exempt 3 not-rated 1
=> ! excellent-quota over F5

# percentages that a unit line says are told
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026
Đơn vị tính: %
Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV
Chi bộ 1|20|75|5|0
Chi bộ 2|20|76|4|0
=> unknown A3:E5

# a hundred members each are counts
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026
Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV
Chi bộ 1|20|75|5|0
Chi bộ 2|20|76|4|0
=> individuals A2:E4
=> 2026 Chi bộ 1 | 20 75 5 0
=> 2026 Chi bộ 2 | 20 76 4 0

# counts that look like years in two columns
BIỂU 01: TÌNH HÌNH TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN
STT|Nội dung|Nam|Nữ
1|Tổng số TCCSĐ|30|12
2|Tổng số đảng viên|1200|950
-|Chính thức|2024|1999
-|Dự bị|70|31
3|Đảng viên mới kết nạp|15|21
=> unknown A2:D7

# years that go on by one head the next table
BIỂU 01: TÌNH HÌNH TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN
STT|Nội dung|Năm 2023|Năm 2024
1|Tổng số TCCSĐ|30|31
2|Tổng số đảng viên|1200|1210
Mức xếp loại|^|2024|2025
Hoàn thành xuất sắc nhiệm vụ||5|5
Hoàn thành tốt nhiệm vụ||24|25
Hoàn thành nhiệm vụ||1|1
Không hoàn thành nhiệm vụ||0|0
=> organisation-profile A2:D4
=> ratings A5:D9
=> 2024 | 5 24 1 0
=> 2025 | 5 25 1 0
=> unread figures C3:C4
=> ! excellent-quota over C6

# a number of whom no word says, and counts with their shares
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026
TT|Chi bộ|Số lượng|HTXSNV|HTTNV|HTNV|K.HTNV|Lý do KHTNV
1|Chi bộ Thôn 1|20|4 (20%)|15 (75%)|1 (5%)|0 (0%)
2|Chi bộ Thôn 2|25|5 (20%)|19 (76%)|1 (5%)|0
|Cộng|45|9 (20%)|34 (75,56%)|2 (4,44%)|0
=> individuals A2:G5
=> 2026 Chi bộ Thôn 1 | 4 15 1 0 = 20 % 20 75 5 0
=> 2026 Chi bộ Thôn 2 | 5 19 1 0 = 25 % 20 76 5
=> sum of 1,2: 2026 | 9 34 2 0 = 45 % 20 75.56 4.44
=> ! excellent-quota over D5
=> ! rating-percent mismatch F4

# the month of the report makes no table of a year one of a month
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026
(Tháng 12 năm 2026)
Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
Chi bộ 1|20|8|11|1|0
Chi bộ 2|25|5|19|1|0
=> individuals A3:F5
=> 2026 Chi bộ 1 | 8 11 1 0 = 20
=> 2026 Chi bộ 2 | 5 19 1 0 = 25

# one row does not say that a wrong total counts those existing
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026
Đơn vị|Tổng số|Số buổi họp|HTXSNV|HTTNV|HTNV|KHTNV
Chi bộ 1|21|20|3|16|1|0
=> individuals A2:G3
=> 2026 Chi bộ 1 | 3 16 1 0 = 21
=> unread figures C3
=> ! rating-total mismatch B3

# tables of one year right below each other
TỔNG HỢP
Kết quả TCCSĐ|2025
Hoàn thành xuất sắc nhiệm vụ|5
Hoàn thành tốt nhiệm vụ|24
Hoàn thành nhiệm vụ|1
Không hoàn thành nhiệm vụ|0
Kết quả cấp ủy|2025
Hoàn thành xuất sắc nhiệm vụ|4
Hoàn thành tốt nhiệm vụ|25
Hoàn thành nhiệm vụ|1
Không hoàn thành nhiệm vụ|0
=> ratings A2:B6
=> 2025 | 5 24 1 0
=> ratings A7:B11
=> 2025 | 4 25 1 0
=> ! excellent-quota over B3

# tables of one year whose heads say nothing else
TỔNG HỢP TỔ CHỨC CƠ SỞ ĐẢNG
Kết quả|2024
Hoàn thành xuất sắc nhiệm vụ|5
Hoàn thành tốt nhiệm vụ|24
Hoàn thành nhiệm vụ|1
Không hoàn thành nhiệm vụ|0
Kết quả|2025
Hoàn thành xuất sắc nhiệm vụ|4
Hoàn thành tốt nhiệm vụ|25
Hoàn thành nhiệm vụ|1
Không hoàn thành nhiệm vụ|0
=> grassroots-organisations A2:B6
=> 2024 | 5 24 1 0
=> grassroots-organisations A7:B11
=> 2025 | 4 25 1 0
=> ! excellent-quota over B3

# a table at the left below one at the right stands under the title of that one, too
||||KẾT QUẢ XẾP LOẠI NĂM 2025
||||1. Đảng viên
||||Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
||||Phường 3|29|0|13|14|2
||||UBND xã|30|0|15|14|1
^
2. Đối với cấp ủy cơ sở
Nội dung|Tổ dân phố 12
Được đánh giá, xếp loại|193
Xếp loại HTXSNV|9
Xếp loại HTTNV|176
Xếp loại HTNV|8
Xếp loại KHTNV|0
=> individuals E3:J5
=> 2025 Phường 3 | 0 13 14 2 = 29
=> 2025 UBND xã | 0 15 14 1 = 30
=> grassroots-committees A8:B13
=> 2025 Tổ dân phố 12 | 9 176 8 0 = 193

# the only row of a table has nothing in the first column of figures
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2020
STT|Đối tượng|Số HTXSNV|<|Số HTTNV|<|Số HTNV|<|Số KHTNV|<|Tổng
^|^|Số lượng|Tỉ lệ|Số lượng|Tỉ lệ|Số lượng|Tỉ lệ|Số lượng|Tỉ lệ|^
1|Phường 3||0,00|56|86,15|7|10,77|2|3,08|65
=> grassroots-organisations A2:K4
=> 2020 Phường 3 | ? 56 7 2 = 65 % 0 86.15 10.77 3.08
=> ? rating-count blank C4
`);
});
