import { productText } from '../app/error-code.vi.ts';
import type { ExcelStart } from '../places/excel/index.ts';
import { browserText } from '../taskpane/browser-text.ts';

/** What the product runs in, for whoever looks into a trouble: "Excel 16.0.17328.20000 (PC) · ExcelApi 1.14 · Soát Biểu 0.1.0". */
export function aboutText(start: ExcelStart): string {
  const around = start.kind === 'not-excel' ? browserText(navigator.userAgent) : excelText(start.about);
  return `${around} · ${productText()}`;
}

function excelText({ version, platform, api }: Extract<ExcelStart, { kind: 'ready' }>['about']): string {
  const program = ['Excel', version, platform === '' ? null : `(${platform})`];
  return [program.filter((part) => part !== null).join(' '), `ExcelApi ${api ?? '–'}`].join(' · ');
}
