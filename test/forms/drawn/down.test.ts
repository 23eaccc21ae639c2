import { testDrawings } from './drawn.ts';

describe('levels down', () => {
  testDrawings(`
# years across, the total last
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Mức xếp loại|Năm 2023|Năm 2024
Hoàn thành xuất sắc nhiệm vụ|8|8
Hoàn thành tốt nhiệm vụ|40|41
Hoàn thành nhiệm vụ|10|10
Không hoàn thành nhiệm vụ|2|2
Tổng số|60|61
=> grassroots-organisations A2:C7
=> 2023 | 8 40 10 2 = 60
=> 2024 | 8 41 10 2 = 61

# years across, the total first, then Trong đó
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Nội dung|2023|2024
Tổng số TCCSĐ được xếp loại|60|61
Trong đó:
- Hoàn thành xuất sắc nhiệm vụ|8|8
- Hoàn thành tốt nhiệm vụ|40|41
- Hoàn thành nhiệm vụ|10|10
- Không hoàn thành nhiệm vụ|2|2
=> grassroots-organisations A2:C8
=> 2023 | 8 40 10 2 = 60
=> 2024 | 8 41 10 2 = 61

# a head of one text over the years
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
TT|Mức xếp loại|Kết quả các năm|<
^|^|2023|2024
1|HTXSNV|8|8
2|HTTNV|40|41
3|HTNV|10|10
4|KHTNV|2|2
|Cộng|60|61
=> grassroots-organisations A2:D8
=> 2023 | 8 40 10 2 = 60
=> 2024 | 8 41 10 2 = 61

# kinds of organisation across, the total first, column numbers with formulas
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2024
Tiêu chí|Tổng số|Tỷ lệ (%)|Xã|Phường|Cơ quan
1|2 = 4+...+6|3|4|5|6
1. Số được đánh giá, xếp loại|60|100,00|20|25|15
a) HTXSNV|8|13,33|3|3|2
b) HTTNV|40|66,67|15|15|10
c) HTNV|10|16,67|2|5|3
d) KHTNV|2|3,33|0|2|0
=> grassroots-organisations A2:F8
=> 2024 Xã | 3 15 2 0 = 20
=> 2024 Phường | 3 15 5 2 = 25
=> 2024 Cơ quan | 2 10 3 0 = 15
=> sum of 1,2,3: 2024 | 8 40 10 2 = 60 % 100 13.33 66.67 16.67 3.33

# existing, exempt, not rated and rated with their formula
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2024
Tiêu chí|Tổng số|Xã|Phường
1. Số có mặt đến thời điểm KĐ, ĐG, XL (1=2+3+4)|66|23|43
2. Số được miễn KĐ, ĐG, XL|3|1|2
3. Số chưa được KĐ, ĐG, XL|3|2|1
4. Số đã KĐ, ĐG, XL chất lượng|60|20|40
HTXSNV|8|3|5
HTTNV|40|15|25
HTNV|10|2|8
KHTNV|2|0|2
=> individuals A2:D10
=> 2024 Xã | 3 15 2 0 = 20 existing 23 exempt 1 not-rated 2
=> 2024 Phường | 5 25 8 2 = 40 existing 43 exempt 2 not-rated 1
=> sum of 1,2: 2024 | 8 40 10 2 = 60 existing 66 exempt 3 not-rated 3

# a group of columns with a total of its own beside plain ones
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2024
Mức xếp loại|Tổng số|Xã|Đơn vị sự nghiệp|<|<
^|^|^|Tổng số|Công lập|Ngoài công lập
HTXSNV|8|3|5|4|1
HTTNV|40|15|25|20|5
HTNV|10|2|8|5|3
KHTNV|2|0|2|1|1
Tổng số|60|20|40|30|10
=> grassroots-organisations A2:F8
=> 2024 Xã | 3 15 2 0 = 20
=> 2024 Công lập | 4 20 5 1 = 30
=> 2024 Ngoài công lập | 1 5 3 1 = 10
=> sum of 1,5: 2024 | 8 40 10 2 = 60
=> sum of 2,3: 2024 | 5 25 8 2 = 40

# a section each for organisations and branches
KẾT QUẢ XẾP LOẠI NĂM 2024
Chỉ tiêu|Tổng số|Xã|Phường
A. Số tổ chức cơ sở đảng có đến cuối năm|62|21|41
1. Số tổ chức cơ sở đảng được đánh giá|60|20|40
a) HTXSNV|8|3|5
b) HTTNV|40|15|25
c) HTNV|10|2|8
d) KHTNV|2|0|2
2. Số tổ chức cơ sở đảng chưa được đánh giá|2|1|1
B. Số chi bộ trực thuộc đảng bộ cơ sở|30|10|20
a) HTXSNV|3|1|2
b) HTTNV|21|7|14
c) HTNV|5|2|3
d) KHTNV|1|0|1
=> grassroots-organisations A2:D9
=> 2024 Xã | 3 15 2 0 = 20 existing 21 not-rated 1
=> 2024 Phường | 5 25 8 2 = 40 existing 41 not-rated 1
=> sum of 1,2: 2024 | 8 40 10 2 = 60 existing 62 not-rated 2
=> ratings A10:D14
=> 2024 Xã | 1 7 2 0 = 10
=> 2024 Phường | 2 14 3 1 = 20
=> sum of 1,2: 2024 | 3 21 5 1 = 30

# SL and TL for each year
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Mức xếp loại|2023|<|2024|<
^|SL|TL %|SL|TL %
HTXSNV|8|13.33|8|13.11
HTTNV|40|66.67|41|67.21
HTNV|10|16.67|10|16.39
KHTNV|2|3.33|2|3.28
Tổng số|60|100|61|100
=> grassroots-organisations A2:E8
=> 2023 | 8 40 10 2 = 60 % 13.33 66.67 16.67 3.33 100
=> 2024 | 8 41 10 2 = 61 % 13.11 67.21 16.39 3.28 100

# a change against the year before
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG
Mức xếp loại|2023|2024|Tăng, giảm so với 2023
HTXSNV|8|8|0
HTTNV|40|41|1
HTNV|10|10|0
KHTNV|2|2|0
Tổng số|60|61|1
=> grassroots-organisations A2:D7
=> 2023 | 8 40 10 2 = 60
=> 2024 | 8 41 10 2 = 61 difference excellent 0 vs 2023 difference good 1 vs 2023 difference complete 0 vs 2023 difference incomplete 0 vs 2023 difference total 1 vs 2023

# lines of women below a level
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2024
Mức xếp loại|Xã A|Xã B
Tổng số|60|61
HTXSNV|8|8
Trong đó: nữ|3|2
HTTNV|40|41
HTNV|10|10
KHTNV|2|2
Trong đó: dự bị|1|3
=> individuals A2:C9
=> 2024 Xã A | 8 40 10 2 = 60 part of excellent 3 part of incomplete 1
=> 2024 Xã B | 8 41 10 2 = 61 part of excellent 2 part of incomplete 3
=> ! rating-total subset C9

# two tables, one a heading apart
KẾT QUẢ XẾP LOẠI NĂM 2024
1. Tổ chức cơ sở đảng
Mức xếp loại|Xã|Phường
HTXSNV|3|5
HTTNV|15|25
HTNV|2|8
KHTNV|0|2
2. Cấp ủy cơ sở
Mức xếp loại|Xã|Phường
HTXSNV|2|4
HTTNV|16|26
HTNV|2|8
KHTNV|0|2
=> grassroots-organisations A3:C7
=> 2024 Xã | 3 15 2 0
=> 2024 Phường | 5 25 8 2
=> grassroots-committees A9:C13
=> 2024 Xã | 2 16 2 0
=> 2024 Phường | 4 26 8 2
`);
});
