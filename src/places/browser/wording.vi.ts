/** What stands in the grid where a chart will be in the saved file. */
export function chartText(title: string): string {
  return `Biểu đồ “${title}”: có trong tệp đã lưu, xem bằng Excel.`;
}
