import { testOfficial } from './official.ts';

// Biểu 6A to 6E of HD 11-HD/BTCTW: kinds of organisation across, numbered columns with their formulas, existing, not
// rated, rated and the levels down.

testOfficial('Biểu 6E: members', {
  drawing: `
HUYỆN ỦY A|||THỐNG KÊ|<|<|<|<|<|<|<|<|Biểu số 6E-BTCTW
BAN TỔ CHỨC|||KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN|<|<|<|<|<|<|<
|||NĂM 2025|<|<|<|<|<|<|<|<|Đvt: Người

Tiêu chí|Tổng số|Tỷ lệ (%)|Xã|Phường|Thị trấn|Cơ quan Đảng, MTTQ, tổ chức CT-XH|Cơ quan Nhà nước|Đơn vị sự nghiệp|<|<|Quân đội|Công an|Cơ sở khác
^|^|^|^|^|^|^|^|Tổng số|Công lập|Ngoài công lập|^|^|^
1|2 (=4+...+9+12+...+14)|3|4|5|6|7|8|9|10|11|12|13|14
1. Số có mặt đến thời điểm KĐ, ĐG, XL chất lượng (1=2+3+4)|5465||3200|527|410|120|180|652|640|12|150|210|16
2. Số được miễn KĐ, ĐG, XL chất lượng|362||300|20|40|0|0|2|2|0|0|0|0
3. Số chưa được KĐ, ĐG, XL chất lượng|69||40|5|5|1|2|9|9|0|3|4|0
4. Số đã KĐ, ĐG, XL chất lượng|5034|100,00|2860|502|365|119|178|641|629|12|147|206|16
Đảng viên HTXSNV|640|12,71|350|60|45|18|27|96|95|1|22|20|2
Đảng viên HTTNV|3849|76,46|2160|400|275|95|140|490|480|10|115|160|14
Đảng viên HTNV|515|10,23|331|40|42|6|10|52|51|1|9|25|0
Đảng viên không HTNV|30|0,60|19|2|3|0|1|3|3|0|1|1|0
Trong đó: - Cấp có thẩm quyền kết luận có biểu hiện suy thoái|1||1|0|0|0|0|0|0|0|0|0|0
- Chỉ hoàn thành dưới 50% số chỉ tiêu|4||2|1|0|0|0|1|1|0|0|0|0
- Đảng viên là công chức, viên chức xếp loại KHTNV|3||0|0|0|0|1|2|2|0|0|0|0
- Bị xử lý kỷ luật trong năm|21||15|1|3|0|0|0|0|0|1|1|0
- Khác|1||1|0|0|0|0|0|0|0|0|0|0

|||||||||||NGƯỜI LẬP BIỂU
`,
  kinds: ['individuals'],
  faults: {
    // Existing = exempt + not rated + rated, as its own label says.
    D8: 3100,
    D9: 301,
    F10: 6,
    // Rated = the four levels.
    E11: 520,
    B11: 5043,
    D12: 353,
    L13: 151,
    M14: 52,
    N15: 3,
    // The total of the kinds of organisation, and the total within one kind.
    B8: 5365,
    B13: 3949,
    I12: 69,
    J13: 408,
    K14: 3,
    // Percentages of those rated.
    C12: 21.71,
    C14: 1.23,
  },
});

testOfficial('Biểu 6E: reasons below the worst level', {
  drawing: `
HUYỆN ỦY A|||THỐNG KÊ|<|<|<|<|<|<|<|<|Biểu số 6E-BTCTW
BAN TỔ CHỨC|||KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN|<|<|<|<|<|<|<
|||NĂM 2025|<|<|<|<|<|<|<|<|Đvt: Người

Tiêu chí|Tổng số|Tỷ lệ (%)|Xã|Phường|Thị trấn|Cơ quan Đảng, MTTQ, tổ chức CT-XH|Cơ quan Nhà nước|Đơn vị sự nghiệp|<|<|Quân đội|Công an|Cơ sở khác
^|^|^|^|^|^|^|^|Tổng số|Công lập|Ngoài công lập|^|^|^
1|2 (=4+...+9+12+...+14)|3|4|5|6|7|8|9|10|11|12|13|14
1. Số có mặt đến thời điểm KĐ, ĐG, XL chất lượng (1=2+3+4)|5465||3200|527|410|120|180|652|640|12|150|210|16
2. Số được miễn KĐ, ĐG, XL chất lượng|362||300|20|40|0|0|2|2|0|0|0|0
3. Số chưa được KĐ, ĐG, XL chất lượng|69||40|5|5|1|2|9|9|0|3|4|0
4. Số đã KĐ, ĐG, XL chất lượng|5034|100,00|2860|502|365|119|178|641|629|12|147|206|16
Đảng viên HTXSNV|640|12,71|350|60|45|18|27|96|95|1|22|20|2
Đảng viên HTTNV|3849|76,46|2160|400|275|95|140|490|480|10|115|160|14
Đảng viên HTNV|515|10,23|331|40|42|6|10|52|51|1|9|25|0
Đảng viên không HTNV|30|0,60|19|2|3|0|1|3|3|0|1|1|0
Trong đó: - Cấp có thẩm quyền kết luận có biểu hiện suy thoái|1||1|0|0|0|0|0|0|0|0|0|0
- Chỉ hoàn thành dưới 50% số chỉ tiêu|4||2|1|0|0|0|1|1|0|0|0|0
- Đảng viên là công chức, viên chức xếp loại KHTNV|3||0|0|0|0|1|2|2|0|0|0|0
- Bị xử lý kỷ luật trong năm|21||15|1|3|0|0|0|0|0|1|1|0
- Khác|1||1|0|0|0|0|0|0|0|0|0|0
`,
  kinds: ['individuals'],
  faults: { B17: 7, D19: 51, B19: 12 },
});

testOfficial('Biểu 6A: organisations', {
  drawing: `
HUYỆN ỦY A||THỐNG KÊ|<|<|<|<|Biểu số 6A-BTCTW
BAN TỔ CHỨC||ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG TỔ CHỨC CƠ SỞ ĐẢNG|<|<|<|<
||NĂM 2025|<|<|<|<|Đvt: Tổ chức

Tiêu chí|Tổng số|Tỷ lệ (%)|Chia theo loại hình|<|<|<|<
^|^|^|Xã|Phường|Đặc khu|Cơ quan|Doanh nghiệp
1|2=4+...+8|3|4|5|6|7|8
1. Số có đến thời điểm ĐG, XL (1=2+3)|87||33|26|1|16|11
2. Số chưa được ĐG, XL chất lượng|2||1|0|0|1|0
3. Số đã được ĐG, XL chất lượng|85|100,00|32|26|1|15|11
a) HTXSNV|10|11,76|4|3|0|2|1
b) HTTNV|67|78,82|25|20|1|12|9
c) HTNV|7|8,24|3|2|0|1|1
d) Không HTNV|1|1,18|0|1|0|0|0
`,
  kinds: ['grassroots-organisations'],
  faults: { B8: 78, D8: 34, G9: 2, B10: 58, E10: 25, B11: 1, D12: 26, H13: 2, B14: 2, C11: 12.76 },
});

// The published heads of Biểu 6B and 6C were not at hand: they are made as 6A and 6E are.

testOfficial('Biểu 6B: committees', {
  drawing: `
HUYỆN ỦY A|||THỐNG KÊ|<|<|<|<|Biểu số 6B-BTCTW
BAN TỔ CHỨC|||ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CẤP ỦY CƠ SỞ|<|<|<|<
|||NĂM 2025|<|<|<|<|Đvt: Tập thể

Tiêu chí|Tổng số|Tỷ lệ (%)|Chia theo loại hình|<|<|<|<|<
^|^|^|Xã|Phường|Đặc khu|Đơn vị sự nghiệp|<|<
^|^|^|^|^|^|Tổng số|Công lập|Ngoài công lập
1|2=4+...+7|3|4|5|6|7=8+9|8|9
1. Số có mặt đến thời điểm ĐG, XL (1=2+3)|78||33|26|1|18|16|2
2. Số chưa được ĐG, XL chất lượng|2||1|0|0|1|1|0
3. Số đã được ĐG, XL chất lượng|76|100,00|32|26|1|17|15|2
HTXSNV|9|11,84|4|3|0|2|2|0
HTTNV|58|76,32|24|20|1|13|11|2
HTNV|8|10,53|4|2|0|2|2|0
Không HTNV|1|1,32|0|1|0|0|0|0
`,
  kinds: ['grassroots-committees'],
  faults: {
    // Existing = not rated + rated; rated = the levels.
    D9: 34,
    E10: 1,
    G9: 81,
    D11: 23,
    E12: 4,
    F13: 2,
    H14: 1,
    E15: 2,
    // The total of the kinds, and the total within one.
    B9: 87,
    B12: 8,
    B13: 85,
    G12: 3,
    I13: 3,
    // Shares of those rated.
    C12: 18.84,
    C14: 10.35,
  },
});

testOfficial('Biểu 6C: branches', {
  drawing: `
HUYỆN ỦY A|||THỐNG KÊ|<|<|<|<|Biểu số 6C-BTCTW
BAN TỔ CHỨC|||ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CHI BỘ TRỰC THUỘC ĐẢNG ỦY CƠ SỞ|<|<|<|<
|||NĂM 2025|<|<|<|<|Đvt: Chi bộ

Tiêu chí|Tổng số|Tỷ lệ (%)|Thôn, tổ dân phố|Cơ quan|Trường học|Trạm y tế|Công an, quân sự
1|2 = 4+...+8|3|4|5|6|7|8
1. Số chi bộ có đến cuối năm (1=2+3)|243||150|30|40|11|12
2. Số chi bộ chưa được đánh giá, xếp loại|3||2|0|1|0|0
3. Số chi bộ đã được đánh giá, xếp loại|240|100|148|30|39|11|12
- Hoàn thành xuất sắc nhiệm vụ|36|15|21|5|6|2|2
- Hoàn thành tốt nhiệm vụ|183|76,25|112|23|30|8|10
- Hoàn thành nhiệm vụ|19|7,92|13|2|3|1|0
- Không hoàn thành nhiệm vụ|2|0,83|2|0|0|0|0
`,
  kinds: ['ratings'],
  // 5 of 23 and 2 of 8.
  over: ['E10', 'G10'],
  faults: {
    D7: 105,
    F8: 2,
    B7: 234,
    E9: 31,
    B9: 204,
    D10: 12,
    B10: 37,
    F11: 31,
    B11: 138,
    E12: 3,
    H13: 1,
    C10: 51,
    C11: 67.25,
  },
});

testOfficial('Biểu 6D: leadership collectives', {
  drawing: `
TỈNH ỦY A||||Biểu số 6D-BTCTW
THỐNG KÊ
ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG TẬP THỂ LÃNH ĐẠO, QUẢN LÝ
NĂM 2025

Tiêu chí|Tổng số|Tỷ lệ (%)|Cấp tỉnh|Cấp xã|Đơn vị trực thuộc
1|2 = 4+5+6|3|4|5|6
1. Tổng số tập thể|96||25|53|18
2. Số chưa được ĐG, XL|1||0|1|0
3. Số đã ĐG, XL chất lượng|95|100,00|25|52|18
Hoàn thành xuất sắc nhiệm vụ|11|11,58|3|6|2
Hoàn thành tốt nhiệm vụ|75|78,95|20|40|15
Hoàn thành nhiệm vụ|8|8,42|2|5|1
Không hoàn thành nhiệm vụ|1|1,05|0|1|0
`,
  kinds: ['leadership-collectives'],
  faults: { B8: 69, E9: 2, D10: 52, B11: 12, F12: 51, E13: 6, B14: 10, C12: 87.95 },
});
