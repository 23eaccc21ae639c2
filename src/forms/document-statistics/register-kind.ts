import type { Label } from '../table/label.ts';
import { foldLabel, foldText, textAt, type Range, type Sheet } from '../../grid/index.ts';
import { textsAbove, yearAbove } from '../title/title.ts';
import { yearOfTitle } from './titles.ts';

/** Documents that came in: not "đến ngày 31/12", up to a day. */
const INCOMING =
  /(?:văn bản|công văn|tài liệu|vb|cv|sổ)(?: đi)?(?:,| và| -|\/)? ?đến(?! (?:ngày|hết|nay|cuối|\d))(?!\p{L})/u;
/** "Số đến", "Ngày đến", "Ngày, tháng đến": only incoming documents have an arrival. */
const ARRIVAL = /^(?:(?:số|ngày|thứ tự|tháng|năm|giờ|stt|và)[,/ ]*)+ đến$|^(?:số|ngày)[^\p{L}]{1,3}đến$/u;
const WIDEST = 30;

/** Whether a register lists incoming documents: its title, its sheet's name or a head of an arrival says so. */
export function listsIncoming(sheet: Sheet, heads: Range, title: Label | null): boolean {
  if (INCOMING.test(foldText(title?.text ?? '')) || INCOMING.test(foldText(sheet.name))) return true;
  return headsOf(sheet, heads).some(({ text }) => ARRIVAL.test(text));
}

/** The year that stands over a register: its dates may be written without. null where none does, or several. */
export function yearOfRegister(
  sheet: Sheet,
  heads: Range,
  after: number,
  title: Label | null,
): number | null {
  return (yearOfTitle(title) ?? yearAbove(textsAbove(sheet, heads, after)))?.value ?? null;
}

const ISSUER =
  /^(?:(?:tên )?(?:cơ quan|đơn vị|nơi|tổ chức|cấp)(?:[,/]? ?(?:đơn vị|tổ chức|cá nhân|nơi))* (?:ban hành|phát hành)|tác giả|cơ quan$|cấp ban hành)/u;
/** Of outgoing documents "Nơi gửi" is where they were sent to. */
const SENDER =
  /^(?:(?:tên )?(?:cơ quan|đơn vị|nơi|tổ chức|cấp)(?:[,/]? ?(?:đơn vị|tổ chức|cá nhân|nơi))* (?:gửi(?! đến$)|gửi đến)|nguồn gửi)/u;

/** The column of those who issued the documents; null where there is none. */
export function issuerColumn(sheet: Sheet, heads: Range, isIncoming: boolean): number | null {
  const all = headsOf(sheet, heads);
  const named = all.find(({ text }) => ISSUER.test(text));
  const sender = isIncoming ? all.find(({ text }) => SENDER.test(text)) : undefined;
  return (named ?? sender)?.col ?? null;
}

interface Head {
  readonly col: number;
  readonly text: string;
}

function headsOf(sheet: Sheet, { top, left, bottom, right }: Range): Head[] {
  const all: Head[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= Math.min(right, left + WIDEST); col++) {
      const text = foldLabel(textAt(sheet, row, col));
      if (text !== '') all.push({ col, text });
    }
  }
  return all;
}
