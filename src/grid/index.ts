export * from './address.ts';
export * from './dates.ts';
export * from './legacy/index.ts';
export * from './numbers.ts';
export * from './plan.ts';
export * from './remember.ts';
export * from './text.ts';
export * from './workbook.ts';
