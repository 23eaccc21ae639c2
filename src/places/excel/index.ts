export { announceToOffice, startExcel, type ExcelStart } from './start.ts';
export { hostTheme, watchTheme } from './theme.ts';
