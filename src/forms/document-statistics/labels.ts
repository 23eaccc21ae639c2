import { foldLabel, memoize } from '../../grid/index.ts';

/** What the heads of tables of documents call their rows and columns. */

/**
 * What a row or column of a table of documents holds. "Tên văn bản" is an abstract in a register, and may be a number
 * in Biểu 1; "Nội dung" alone may be an abstract, or what documents are about.
 */
export type DocumentPart = 'number' | 'date' | 'number-date' | 'abstract' | 'name' | 'content';

/** Words that a label consists of, whatever stands between them: "Số, ký hiệu", "Số/ký hiệu", "Số và ký hiệu". */
const NUMBER = /^(?:(?:tên|thể|loại|hình|thức|số|ký|kí|hiệu|s?kh|văn|bản|vb|công|cv|ban|hành|của) )+$/u;
const SAYS_NUMBER = /số |hiệu |skh |loại |văn bản |vb /u;
const DATE = /^(?:(?:ngày|tháng|năm|ban|hành|n?bh|ký|phát|văn|bản|vb|công|cv|thời|gian|của) )+$/u;
const SAYS_DATE = /ngày |nbh |thời gian /u;
/** "Số, ngày", "Số, ký hiệu, ngày tháng năm ban hành": both in one. */
const BOTH =
  /^(?:(?:tên|thể|loại|số|ký|kí|hiệu|kh|văn|bản|vb|công|cv|ban|hành|ngày|tháng|năm|bh|phát|thời|gian|của) )+$/u;
const ABSTRACT = /trích yếu|^nội dung (?:văn bản|công văn|vb|cv) (?:đi |đến )?$/u;
/** Signs are of a document wherever it went: "Số, ký hiệu văn bản đến"; "Số đến" alone counts arrivals. */
const WAY = /(?<=hiệu (?:của )?(?:văn bản|công văn|vb|cv)) (?:đi|đến) $/u;
const NAME = /^tên (?:văn bản|vb) $/u;
const CONTENT = 'nội dung ';

/** The first letters of every such label, composed or not: other text need not be looked at. */
const MAY_BE =
  /^[\s\d.,:;()*+•–-]*(?:[a-zđ][.)/-]\s*)?(?:s[oôốk]|ng[aà]|th[eểêờơo]|lo[aạ]|t[eêr]|v[aăb]|k[yýií]|n[oộôb]|h[iì])/i;
const LONGEST = 60;

/** What a label says its row or column holds: "Số, ký hiệu" is a number; null where it says none of these. */
export function partNamed(text: string): DocumentPart | null {
  return text.length <= LONGEST && MAY_BE.test(text) ? readPart(text) : null;
}

const readPart = memoize((text): DocumentPart | null => {
  const words = foldLabel(text)
    .replace(/\([^()]*\)|[,/&;:.*+-]/gu, ' ')
    .replace(/ và /gu, ' ');
  const key = `${words.replace(/ +/gu, ' ').trim()} `.replace(WAY, ' ');
  if (ABSTRACT.test(key)) return 'abstract';
  if (NAME.test(key)) return 'name';
  if (key === CONTENT) return 'content';
  if (DATE.test(key) && SAYS_DATE.test(key)) return 'date';
  if (NUMBER.test(key) && SAYS_NUMBER.test(key)) return 'number';
  return BOTH.test(key) && /số |hiệu /u.test(key) && /ngày /u.test(key) ? 'number-date' : null;
});
