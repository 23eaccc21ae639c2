export * from './address.ts';
export * from './workbook.ts';
