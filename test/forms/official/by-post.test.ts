import { testOfficial } from './official.ts';

// Summaries by post of HD 02-HD/BTCTW (2026): proposals (Mẫu 15A), decisions (Mẫu 15B) and a quarter (Mẫu 16).

const POSTS = `
TT|Đối tượng|Mã chức danh|Tổng số|HEAD|<|<|<|<|Tỷ lệ % xếp loại xuất sắc trong số xếp loại tốt trở lên|Ghi chú
^|^|^|^|Hoàn thành xuất sắc nhiệm vụ|Hoàn thành tốt nhiệm vụ|Hoàn thành nhiệm vụ|Không hoàn thành nhiệm vụ|Chưa xếp loại|^|^
1|Bí thư các đảng bộ, chi bộ trực thuộc|M8|9|1|7|1|0|0|12.5
2|Phó Bí thư các đảng bộ, chi bộ trực thuộc|M9|11|1|9|1|0|0|10
3|Kế toán trưởng|M13|1|0|1|0|0|0|0
4|Phó Trưởng Ban, Phó Giám đốc|M14|24|3|19|1|0|1|13.64
|Tổng cộng||45|5|36|3|0|1|12.2
`;

const FAULTS = {
  D9: 10,
  D12: 23,
  E10: 2,
  F11: 0,
  F12: 18,
  G9: 2,
  I12: 2,
  D13: 54,
  E13: 4,
  F13: 37,
  I13: 0,
  J9: 21.5,
  J13: 13.2,
};

testOfficial('Mẫu 15A', {
  drawing: `
Mẫu 15A
ĐẢNG BỘ TỔNG CÔNG TY A
ĐẢNG ỦY CÔNG TY B

TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CÁN BỘ NĂM 2025
${POSTS.replace('HEAD', 'Mức xếp loại đề nghị Ban Thường vụ quyết định')}`,
  kinds: ['individuals'],
  faults: FAULTS,
});

testOfficial('Mẫu 15B', {
  drawing: `
Mẫu 15B
ĐẢNG BỘ TỔNG CÔNG TY A
ĐẢNG ỦY CÔNG TY B

TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CÁN BỘ NĂM 2025
${POSTS.replace('HEAD', 'Mức xếp loại')}`,
  kinds: ['individuals'],
  faults: FAULTS,
});

testOfficial('Mẫu 16', {
  drawing: `
Mẫu 16
ĐẢNG BỘ TỔNG CÔNG TY A
ĐẢNG ỦY CÔNG TY B

TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CÁN BỘ QUÝ II NĂM 2026
${POSTS.replace('HEAD', 'Mức xếp loại')}`,
  kinds: ['individuals'],
  faults: FAULTS,
});

testOfficial('proposals and decisions', {
  drawing: `
KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2026

TT|Đơn vị|Tổng số|Đề xuất|<|<|<|Quyết định|<|<|<
^|^|^|HTXSNV|HTTNV|HTNV|KHTNV|HTXSNV|HTTNV|HTNV|KHTNV
1|Chi bộ 1|30|5|23|2|0|4|24|2|0
2|Chi bộ 2|40|6|30|3|1|6|30|3|1
|Tổng cộng|70|11|53|5|1|10|54|5|1
`,
  kinds: ['individuals'],
  faults: { C5: 31, C7: 80, D5: 4, E6: 31, F7: 4, G7: 0, H6: 5, I5: 25, I7: 55, K6: 0 },
});

testOfficial("a commune's blocks and branches", {
  drawing: `
ĐẢNG BỘ TỈNH A|||ĐẢNG CỘNG SẢN VIỆT NAM|<|<|<|<
ĐẢNG ỦY XÃ B
*|||Xã B, ngày 15 tháng 12 năm 2025|<|<|<|<

TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG TỔ CHỨC CƠ SỞ ĐẢNG, ĐẢNG VIÊN NĂM 2025|<|<|<|<|<|<|<
(Kèm theo Báo cáo số 118-BC/ĐU, ngày 15/12/2025 của Đảng ủy xã B)|<|<|<|<|<|<|<

TT|Tên tổ chức đảng|Tổng số đảng viên|Số ĐV được đánh giá|Hoàn thành xuất sắc nhiệm vụ|Hoàn thành tốt nhiệm vụ|Hoàn thành nhiệm vụ|Không hoàn thành nhiệm vụ
Ⅰ|Khối thôn|412|388|60|300|26|2
1|Chi bộ thôn A|110|104|16|80|8|0
2|Chi bộ thôn B|152|142|22|110|9|1
3|Chi bộ thôn C|150|142|22|110|9|1
Ⅱ|Khối cơ quan|58|57|9|46|2|0
1|Chi bộ các cơ quan đảng|22|22|4|18|0|0
2|Chi bộ UBND xã|36|35|5|28|2|0
Ⅲ|Khối lực lượng vũ trang|24|24|4|20|0|0
1|Chi bộ Quân sự|9|9|1|8|0|0
2|Chi bộ Công an|15|15|3|12|0|0
|Tổng cộng (I+II+III)|494|469|73|366|28|2

||||||T/M BAN THƯỜNG VỤ
`,
  kinds: ['individuals'],
  faults: {
    C9: 421,
    C10: 111,
    D9: 387,
    D11: 124,
    E10: 17,
    E19: 74,
    F13: 47,
    G14: 1,
    H12: 0,
    C19: 484,
    D19: 496,
    F17: 9,
  },
});
