/** What stands in the grid where a chart will be in the saved file. */
export function chartText(title: string): string {
  return `Biểu đồ “${title}”: có trong tệp đã lưu, xem bằng Excel.`;
}

/** Names of the grid's own parts. */
export const PARTS = {
  address: 'Địa chỉ ô đang chọn; gõ địa chỉ khác rồi nhấn Enter để đến ô đó',
  cell: 'Ô đang chọn; gõ để thay nội dung, F2 để sửa',
  formulaBar: 'Thanh công thức',
  close: 'Đóng',
  allSheets: 'Danh sách các trang tính',
  sheetsLeft: 'Cuộn các thẻ trang tính sang trái',
  sheetsRight: 'Cuộn các thẻ trang tính sang phải',
  smaller: 'Thu nhỏ',
  larger: 'Phóng to',
  size: 'Thanh thu phóng',
} as const;
