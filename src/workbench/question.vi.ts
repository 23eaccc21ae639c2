import type { DiskStamp } from './disk-stamp.ts';
import type { OtherTab } from './other-tab.ts';
import type { Answer, Question } from './question.ts';

export interface QuestionText {
  readonly head: string;
  readonly lines: readonly string[];
  /** Stands above the changes, where there are any. */
  readonly changesHead: string | null;
  /** The first one is what is proposed. */
  readonly choices: readonly { readonly answer: Answer; readonly text: string }[];
}

const BACK = { answer: 'stay', text: 'Quay lại' } as const;
const COPY = { answer: 'copy', text: 'Lưu thành bản sao' } as const;

/** What is asked, and what may be answered. */
export function questionText(question: Question): QuestionText {
  const { name } = question;
  switch (question.kind) {
    case 'leave':
      return {
        head: 'Có chỗ sửa chưa lưu',
        lines: [
          `Các chỗ sửa trong tệp ${name} chưa được lưu. Mở tệp ${question.next} mà không lưu thì các chỗ sửa này mất, không lấy lại được.`,
        ],
        changesHead: question.canSave ? 'Các chỗ sửa chưa lưu:' : null,
        choices: [
          ...(question.canSave ? [{ answer: 'save', text: 'Lưu rồi mở' } as const] : []),
          BACK,
          { answer: 'leave', text: 'Bỏ các chỗ sửa và mở tệp khác' },
        ],
      };
    case 'wait':
      return {
        head: 'Đang lưu tệp',
        lines: [
          `Tệp ${name} đang được ghi. Ghi xong thì tệp ${question.next} mở ra; nếu có chỗ sửa sau khi bấm “Lưu” thì trang hỏi lại trước khi mở.`,
        ],
        changesHead: null,
        choices: [{ answer: 'stay', text: 'Không mở tệp khác nữa' }],
      };
    case 'drop':
      return {
        head: 'Bỏ các chỗ sửa chưa lưu?',
        lines: [
          `Tệp ${name} trở lại như khi mở hoặc lưu lần cuối. Bỏ rồi vẫn lấy lại được một lần, bằng nút “Lấy lại các chỗ sửa”, chừng nào chưa mở tệp khác và chưa đóng trang.`,
        ],
        changesHead: 'Các chỗ sửa sẽ bỏ:',
        choices: [
          { answer: 'stay', text: 'Giữ các chỗ sửa' },
          { answer: 'drop', text: 'Bỏ các chỗ sửa' },
        ],
      };
    case 'changed':
      return changedText(question);
    case 'gone':
      return {
        head: 'Không còn tệp ở chỗ cũ',
        lines: [
          `Tệp ${name} đã bị xóa, đổi tên hoặc chuyển đi chỗ khác sau khi mở ở đây, nên chưa ghi gì. Các chỗ sửa vẫn còn nguyên trên trang này: lưu thành bản sao để giữ lại.`,
        ],
        changesHead: null,
        choices: [COPY, BACK],
      };
  }
}

function changedText({ name, known, found, compared }: Extract<Question, { kind: 'changed' }>): QuestionText {
  const here = known
    ? `Bản mở ở đây lưu ${timeText(known.lastModified)}, ${sizeText(known)}; bản trên máy lưu ${timeText(found.lastModified)}, ${sizeText(found)}.`
    : `Bản trên máy lưu ${timeText(found.lastModified)}, ${sizeText(found)}.`;
  return {
    head: 'Tệp trên máy đã khác',
    lines: [
      `Sau khi mở ở đây, tệp ${name} đã được lưu lại ở nơi khác: bằng Excel, ở thẻ khác hoặc từ máy khác. ${here}`,
      ...(compared === null ? [] : COMPARED[compared]),
      'Chưa ghi gì. Ghi đè thì những gì đã làm trong bản trên máy mất, không lấy lại được; nên lưu thành bản sao, hoặc xem bản trên máy trước.',
    ],
    changesHead: null,
    choices: [
      COPY,
      { answer: 'compare', text: 'Xem bản trên máy ở thẻ mới' },
      { answer: 'overwrite', text: 'Ghi đè bản trên máy' },
      BACK,
    ],
  };
}

/** Why the file of the disk is not seen in another tab, and what to do. */
const COMPARED: Readonly<Record<OtherTab, readonly string[]>> = {
  opened: [],
  blocked: [
    'Chưa mở được thẻ mới: trình duyệt chặn. Bấm vào biểu tượng chặn cửa sổ ở thanh địa chỉ, chọn luôn cho phép trang này mở cửa sổ bật lên, rồi bấm “Xem bản trên máy ở thẻ mới” lần nữa.',
  ],
  'not-read': [
    'Chưa mở được bản trên máy: tệp vừa bị sửa, xóa hoặc chuyển chỗ, hoặc trình duyệt hết chỗ. Mở trang này ở thẻ khác rồi mở tệp đó để xem.',
  ],
};

function sizeText({ size }: DiskStamp): string {
  return `${String(size).replace(/\B(?=(\d{3})+$)/gu, '.')} byte`;
}

/** "lúc 14:05 ngày 29/11/2026", by the computer's clock. */
export function timeText(time: number): string {
  const date = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  return `lúc ${two(date.getHours())}:${two(date.getMinutes())} ngày ${day}`;
}
