import { testDrawings } from './drawn.ts';

describe('tables beside each other', () => {
  testDrawings(`
# figures under a head that may label rows begin no table
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2025
Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV|Loại|Ghi chú
Xã Đông|2|15|3|0|1|Khá
Xã Tây|2|12|2|0|2|Khá
=> grassroots-organisations A2:G4
=> 2025 Xã Đông | 2 15 3 0
=> 2025 Xã Tây | 2 12 2 0
=> unread figures F3:F4

# the title of the one at the left has more lines: it says nothing of the one at the right
TỔNG HỢP KẾT QUẢ XẾP LOẠI|||||||KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2022
ĐẢNG VIÊN
NĂM 2024
Đơn vị|HTXS|HTT|HTNV|KHTNV|Cộng||Khối|HTXS|HTT|HTNV|KHTNV|Cộng
Xã Đông|20|150|30|0|200||Thôn|2|14|3|1|20
Xã Tây|10|80|10|0|100||Cơ quan|1|9|2|0|12
=> individuals A4:F6
=> 2024 Xã Đông | 20 150 30 0 = 200
=> 2024 Xã Tây | 10 80 10 0 = 100
=> grassroots-organisations H4:M6
=> 2022 Thôn | 2 14 3 1 = 20
=> 2022 Cơ quan | 1 9 2 0 = 12

# a year merged over both, and an object over each
KẾT QUẢ XẾP LOẠI|<|<|<|<|<|<|<|<|<|<|<|<
||||||||Cấp ủy cơ sở
NĂM 2023|<|<|<|<|<|<|<|<|<|<|<|<
Đảng viên
Đơn vị|HTXS|HTT|HTNV|KHTNV|Cộng||Khối|HTXS|HTT|HTNV|KHTNV|Cộng
Xã Đông|20|150|30|0|200||Thôn|2|14|3|1|20
Xã Tây|10|80|10|0|100||Cơ quan|1|9|2|0|12
=> individuals A5:F7
=> 2023 Xã Đông | 20 150 30 0 = 200
=> 2023 Xã Tây | 10 80 10 0 = 100
=> grassroots-committees H5:M7
=> 2023 Thôn | 2 14 3 1 = 20
=> 2023 Cơ quan | 1 9 2 0 = 12

# a title over the left columns alone is of both, where the one at the right has none
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2023
Đơn vị|HTXS|HTT|HTNV|KHTNV|Cộng||Khối|HTXS|HTT|HTNV|KHTNV|Cộng
Xã Đông|20|150|30|0|200||Thôn|2|14|3|1|20
Xã Tây|10|80|10|0|100||Cơ quan|1|9|2|0|12
=> individuals A2:F4
=> 2023 Xã Đông | 20 150 30 0 = 200
=> 2023 Xã Tây | 10 80 10 0 = 100
=> individuals H2:M4
=> 2023 Thôn | 2 14 3 1 = 20
=> 2023 Cơ quan | 1 9 2 0 = 12
`);
});
