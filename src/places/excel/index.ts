export { startExcel, type AboutExcel, type ExcelStart } from './start.ts';
export { hostTheme, watchTheme, type HostTheme } from './theme.ts';
