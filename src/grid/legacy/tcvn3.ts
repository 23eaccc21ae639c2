/**
 * TCVN3 (ABC), the third character set of TCVN 5712:1993, as fonts named .VnTime show it: one byte a letter, 67 small
 * letters with marks and the seven capitals that bear no tone. Capitals with tones are small letters in a font of
 * capitals (.VnTimeH).
 */

/** The letters from byte A1 to FF; "_" where there is none. */
const FROM_A1 =
  'ĂÂÊÔƠƯĐăâêôơưđ______àảãáạ_ằẳẵắ_______ặầẩẫấậè_ẻẽéẹềểễếệìỉ___ĩíịò_ỏõóọồổỗốộờởỡớợù_ủũúụừửữứựỳỷỹýỵ_';

const LETTERS: ReadonlyMap<string, string> = new Map(
  Array.from(FROM_A1, (letter, at): [string, string] => [String.fromCharCode(0xa1 + at), letter]).filter(
    ([, letter]) => letter !== '_',
  ),
);

/** Letters of Latin-1 whose bytes are no letters of TCVN3. */
const NONE = /[ÀÁÂÃÄÅÍÙÚÛàðÿ]/;

/** Whether a text (bytes as Latin-1 characters) can be TCVN3, and is more than ASCII. */
export function canBeTcvn3(text: string): boolean {
  return !NONE.test(text) && Array.from(text).some((char) => LETTERS.has(char));
}

/** Bytes as Latin-1 characters → Unicode; `capitals`: as a font of capitals shows it. What is no letter stays. */
export function decodeTcvn3(text: string, capitals: boolean): string {
  const letters = text.replace(/[\u00a1-\u00ff]/g, (char) => LETTERS.get(char) ?? char);
  return capitals ? letters.toUpperCase() : letters;
}
