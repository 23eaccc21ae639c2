import { testOfficial } from './official.ts';

// Biểu 5 of HD 11-HD/BTCTW: its published heads were not at hand. These are made after what is known of it: objects down,
// the numbers existing, exempt, not rated and rated, and the levels across, each with its share, all columns numbered and
// with formulas.
testOfficial('Biểu 5: objects down', {
  drawing: `
HUYỆN ỦY A|||THỐNG KÊ|<|<|<|<|<|<|<|<|Biểu số 5-BTCTW
BAN TỔ CHỨC|||TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG|<|<|<|<|<|<|<
|||NĂM 2025|<|<|<|<|<|<|<

TT|Đối tượng|Tổng số hiện có|Số được miễn|Số chưa được ĐG, XL|Số đã ĐG, XL|Mức xếp loại|<|<|<|<|<|<|<
^|^|^|^|^|^|HTXSNV|<|HTTNV|<|HTNV|<|Không HTNV|<
^|^|^|^|^|^|SL|TL (%)|SL|TL (%)|SL|TL (%)|SL|TL (%)
A|B|1=2+3+4|2|3|4=5+7+9+11|5|6=5*100/4|7|8=7*100/4|9|10=9*100/4|11|12=11*100/4
1|Tổ chức cơ sở đảng|61|0|1|60|9|15.00|46|76.67|4|6.67|1|1.67
2|Chi bộ trực thuộc đảng ủy cơ sở|241|0|1|240|30|12.50|190|79.17|18|7.50|2|0.83
3|Tập thể lãnh đạo, quản lý|29|0|0|29|4|13.79|22|75.86|3|10.34|0|0.00
4|Đảng viên|3254|189|38|3027|410|13.54|2300|75.98|300|9.91|17|0.56

||||||||||NGƯỜI LẬP BIỂU
`,
  kinds: ['ratings'],
  faults: {
    // Existing = exempt + not rated + rated.
    C9: 71,
    D12: 198,
    E10: 2,
    // Rated = the four levels.
    F12: 3072,
    F11: 28,
    G9: 8,
    I10: 109,
    K11: 2,
    M12: 71,
    // Each share is of those rated.
    H9: 51,
    J10: 97.17,
    L11: 13.04,
    N12: 0.65,
  },
});

testOfficial('Biểu 5: grassroots organisations by kind, with their sum', {
  drawing: `
TỈNH ỦY A|||Biểu số 5-BTCTW
THỐNG KÊ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG TỔ CHỨC CƠ SỞ ĐẢNG
NĂM 2025

TT|Loại hình|Tổng số|Chưa ĐG, XL|Đã ĐG, XL|HTXSNV|HTTNV|HTNV|Không HTNV
A|B|1=2+3|2|3=4+...+7|4|5|6|7
I|Xã, phường, đặc khu|63|1|62|9|48|4|1
1|Xã|35|1|34|5|26|2|1
2|Phường|27|0|27|4|21|2|0
3|Đặc khu|1|0|1|0|1|0|0
II|Cơ quan, đơn vị|28|1|27|3|21|3|0
1|Cơ quan|16|1|15|2|12|1|0
2|Đơn vị sự nghiệp|12|0|12|1|9|2|0
|Tổng cộng (I+II)|91|2|89|12|69|7|1
`,
  kinds: ['grassroots-organisations'],
  faults: {
    C7: 36,
    C8: 53,
    D11: 2,
    E9: 72,
    E11: 28,
    F12: 3,
    F14: 21,
    G8: 62,
    G14: 96,
    H13: 3,
    I7: 0,
    D14: 3,
  },
});
