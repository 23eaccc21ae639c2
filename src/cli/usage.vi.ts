import { OPTIONS, type Option } from './options.vi.ts';

/** What `--help` prints. */
export function usage(): string {
  return `${COMMANDS}

Tùy chọn:
${Object.entries<Option>(OPTIONS).flatMap(linesOf).join('\n')}

${STATUS}
`;
}

/** The column in which the help of options begins. */
const HELP_COLUMN = 28;

function linesOf([name, { short, value, help }]: [string, Option]): string[] {
  const names = short === undefined ? `--${name}` : `-${short}, --${name}`;
  const start = `  ${names}${value ? ` ${value.name}` : ''}`;
  const lines = help.map((line) => ' '.repeat(HELP_COLUMN) + line);
  if (start.length > HELP_COLUMN - 2) return [start, ...lines];
  return lines.map((line, at) => (at === 0 ? start.padEnd(HELP_COLUMN) + line.trimStart() : line));
}

const COMMANDS = `Cách dùng: soat-bieu check [tùy chọn] TỆP|THƯ-MỤC...
           soat-bieu fill [tùy chọn] TỆP -o TỆP-MỚI
           soat-bieu narrate [tùy chọn] TỆP -o TỆP-MỚI
           soat-bieu serve [--port SỐ]

Soát các biểu trong báo cáo kiểm điểm, đánh giá, xếp loại chất lượng hằng năm.
Đọc tệp .xlsx, .xlsm, .xltx; thư mục được tìm cả các thư mục con.
Không nêu tệp nào thì soát tệp mẫu kèm theo chương trình.
Lệnh fill điền Biểu 1 từ sổ văn bản trong tệp đó, từ tệp khác hoặc từ tệp chữ.
Lệnh narrate lập bảng, lời và biểu đồ của báo cáo từ số liệu trong các biểu,
chèn vào trang tính “Lời báo cáo”.
Lệnh serve mở trang soát biểu cho trình duyệt trên máy này.`;

const STATUS = `Mã kết thúc: 0 không có lỗi, hoặc lỗi nào cũng đã giải trình; 1 còn lỗi;
2 có tệp không đọc được, không thấy tệp nào, hoặc lệnh viết sai. Với lệnh fill: 0 đã điền xong hoặc không có gì cần điền;
1 còn chỗ chờ người lập biểu quyết định; 2 không điền được. Với lệnh narrate:
0 đã lập xong; 1 có số liệu đang bị lỗi, được đánh dấu (*); 2 không lập được.`;
