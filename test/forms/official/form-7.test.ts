import { testOfficial } from './official.ts';

// Biểu 7A of HD 11-HD/BTCTW: part A counts organisations, part B the branches below them.
testOfficial('Biểu 7A', {
  drawing: `
Tỉnh ủy A|BÁO CÁO|<|<|<
BAN TỔ CHỨC|ĐÁNH GIÁ CHẤT LƯỢNG TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2019|<|<|<||Biểu số 7A - TCTW

CHỈ TIÊU|Tổng số|Tỷ lệ (%)|CHIA THEO CÁC LOẠI HÌNH TỔ CHỨC CƠ SỞ ĐẢNG|<|<|<
^|^|^|Xã|Phường, thị trấn|Cơ quan hành chính|Cơ sở sự nghiệp
1|2 = 4+...+7|3|4|5|6|7
A. Số tổ chức cơ sở đảng có đến cuối năm (A = 1+2)|60|X|20|3|22|15
1. Số tổ chức cơ sở đảng được đánh giá chất lượng|58|100,00|20|3|21|14
   Kết quả đánh giá:
a) Hoàn thành xuất sắc nhiệm vụ|9|15,52|3|0|4|2
b) Hoàn thành tốt nhiệm vụ|46|79,31|15|3|17|11
c) Hoàn thành nhiệm vụ|3|5,17|2|0|0|1
d) Không hoàn thành nhiệm vụ|0|….|0|0|0|0
2. Số tổ chức cơ sở đảng chưa được đánh giá chất lượng|2||0|0|1|1
Trong đó: Số mới thành lập|2||0|0|1|1
B. Số chi bộ trực thuộc đảng bộ cơ sở|240|X|200|25|10|5
Trong đó: Số chi bộ đã được đánh giá chất lượng|240|100,00|200|25|10|5
   Kết quả đánh giá:
a) Hoàn thành xuất sắc nhiệm vụ|40|16,67|33|4|2|1
b) Hoàn thành tốt nhiệm vụ|190|79,17|158|20|8|4
c) Hoàn thành nhiệm vụ|9|3,75|8|1|0|0
d) Không hoàn thành nhiệm vụ|1|0,42|1|0|0|0
`,
  kinds: ['grassroots-organisations', 'ratings'],
  // 4 of 17; 33 of 158; 2 of 8; 1 of 4, of so few that it is a warning; 40 of 190 in all.
  over: ['B19', 'D19', 'F10', 'F19', 'G19'],
  faults: {
    B7: 70,
    F7: 23,
    B8: 57,
    D8: 21,
    B10: 8,
    E11: 2,
    G12: 2,
    B13: 1,
    B14: 3,
    F14: 2,
    B16: 204,
    B17: 241,
    D17: 201,
    D20: 157,
    B20: 191,
    G21: 1,
    C10: 51.52,
    C20: 71.97,
    // More than its whole.
    F15: 2,
  },
});

// Biểu 6F of HD 11-HD/BTCTW: who was reviewed, who was not and why, and who got a suggestion.
testOfficial('Biểu 6F', {
  drawing: `
HUYỆN ỦY A||THỐNG KÊ|<|Biểu số 6F - BTCTW
BAN TỔ CHỨC||KẾT QUẢ KIỂM ĐIỂM TỰ PHÊ BÌNH VÀ PHÊ BÌNH|<
||Năm 2023|<

TT|Nội dung|Tập thể|Đảng viên|Ghi chú
1|Số lượng thuộc đối tượng phải kiểm điểm tự phê bình và phê bình|182|3264
2|Số lượng đã kiểm điểm tự phê bình và phê bình|179|3036
3|Số lượng chưa kiểm điểm tự phê bình và phê bình|3|228
|Trong đó:
3.1|Số tập thể thành lập mới|3
3.2|Đảng viên mới kết nạp dưới 6 tháng||38
|Đảng viên được miễn công tác và sinh hoạt đảng||189
|Đảng viên bị đình chỉ sinh hoạt đảng||1
4|Số được gợi ý kiểm điểm|8|5
|Trong đó:
4.1|Thuộc diện ban thường vụ cấp ủy cấp tỉnh quản lý|1|0
4.2|Thuộc diện ban thường vụ cấp ủy cấp huyện quản lý|4|2
4.3|Thuộc diện đảng ủy cơ sở quản lý|3|3

|||………, ngày 10 tháng 01 năm 2024
|NGƯỜI LẬP BIỂU||TRƯỞNG BAN
`,
  kinds: ['review-participation'],
  faults: { C6: 183, D6: 3300, D7: 3063, C8: 2, D8: 282, D11: 83, D12: 198, C14: 9, D17: 1, C18: 30 },
});

testOfficial('Biểu 6F: members alone', {
  drawing: `
ĐẢNG ỦY XÃ A||THỐNG KÊ|Biểu số 6F - BTCTW
||KẾT QUẢ KIỂM ĐIỂM TỰ PHÊ BÌNH VÀ PHÊ BÌNH
||Năm 2025

TT|Nội dung|Đảng viên|Ghi chú
1|Số lượng thuộc đối tượng phải kiểm điểm tự phê bình và phê bình|264
2|Số lượng đã kiểm điểm tự phê bình và phê bình|236
3|Số lượng chưa kiểm điểm tự phê bình và phê bình|28
|Trong đó:
3.1|Đảng viên mới kết nạp dưới 6 tháng|8
3.2|Đảng viên được miễn công tác và sinh hoạt đảng|19
3.3|Đảng viên bị đình chỉ sinh hoạt đảng|1
4|Số được gợi ý kiểm điểm|5
`,
  kinds: ['review-participation'],
  faults: { C6: 246, C7: 263, C8: 29, C10: 9, C11: 91, C13: 500 },
});

testOfficial('review of collectives alone, years across', {
  drawing: `
BIỂU SỐ LIỆU KIỂM ĐIỂM TẬP THỂ LÃNH ĐẠO, QUẢN LÝ

Nội dung|Năm 2024|Năm 2025
Tập thể phải kiểm điểm|29|31
Tập thể đã kiểm điểm|28|31
Tập thể chưa kiểm điểm|1|0
Tập thể được gợi ý kiểm điểm|2|0
`,
  kinds: ['review-participation'],
  faults: { B4: 92, C5: 13, B6: 2, C7: 40 },
});
