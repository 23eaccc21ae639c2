import { BooleanNumber } from './univer-enums.ts';
import type { UniverSheet } from './univer.ts';

/** What a workbook's sheets may leave out, and a sheet that comes later must tell: fields too that Univer gave up. */
export type DefaultFields = Pick<
  UniverSheet,
  | 'freeze'
  | 'tabColor'
  | 'zoomRatio'
  | 'scrollTop'
  | 'scrollLeft'
  | 'rightToLeft'
  | 'rowHeader'
  | 'columnHeader'
>;

export const SHEET_DEFAULTS: DefaultFields = {
  tabColor: '',
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  rightToLeft: BooleanNumber.FALSE,
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
  columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
};
