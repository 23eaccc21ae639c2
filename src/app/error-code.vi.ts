import type { Trouble } from '../grid/index.ts';

/** Put in where the product is built; there is none where its sources run by themselves. */
declare const PRODUCT_VERSION: string | undefined;

/** The product and its version: "Soát Biểu 0.1.0". */
export function productText(): string {
  return typeof PRODUCT_VERSION === 'string' ? `Soát Biểu ${PRODUCT_VERSION}` : 'Soát Biểu';
}

/**
 * What a person passes on to whoever looks into a trouble:
 * "Mã: ItemNotFound @ ConditionalFormat.getRanges · Excel 16.0.17328.20000 (PC) · ExcelApi 1.14 · Soát Biểu 0.1.0".
 *
 * @param about the program and its versions
 */
export function errorCodeText(code: string, about: string): string {
  return `Mã: ${about === '' ? code : `${code} · ${about}`}`;
}

/** What the place said of a trouble, else the product's own name for it; null: the person wished it so. */
export function errorCodeOf({ code, detail }: Trouble): string | null {
  if (code === 'stopped') return null;
  return detail === null || detail === '' ? code : detail;
}

/** The same of something that was thrown. */
export function errorCodeOfThrown(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Whether a part of the product could not be fetched. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

/** The words around a code. */
export const ERROR_CODE = {
  reopen: 'Mở lại',
  details: 'Chi tiết',
  copy: 'Chép mã lỗi',
  copied: 'Đã chép mã lỗi. Dán vào thư hoặc tin nhắn gửi người phụ trách chương trình.',
  notCopied: 'Máy không cho chép tự động. Mã đã được chọn sẵn: nhấn Ctrl+C (máy Mac: ⌘C) để chép.',
  box: 'Mã lỗi để chép',
} as const;
