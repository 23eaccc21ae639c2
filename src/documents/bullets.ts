/**
 * What stands before the entries of a cell and belongs to none of them: "-", "+", "•", running numbers and letters
 * ("1.", "2)", "(3)", "4/", "a)"), with a space behind or, where that leaves no doubt, none.
 */

const SIGN = '[-\\u2010-\\u2015\\u2212+*•·▪●○◦➢►]';
/** A date of digits: before it a figure is a running number, not the day of a date ("8. 11. 2021"). */
const DATE = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{2,4}(?!\\d)';
const RUNNING_BEFORE_DATE = `\\(?\\d{1,2}(?:[.):]\\s{0,4}|\\/\\s{1,4})(?=${DATE}|\\p{L})`;
/** Before a number a space is needed: 1.400-CV/HU may be a number with a dot in it. */
const RUNNING_BEFORE_NUMBER = '\\(?\\d{1,2}[.):/]\\s{1,4}(?=[\\d\\p{L}])';
const LETTER = '\\(?\\p{Ll}[.)]\\s{1,4}';
/** "-KH/HU" lacks its number: the hyphen is its own. */
const SIGN_OF_NUMBER = `${SIGN}\\s{0,4}(?=[\\p{L}\\d(])(?!(?<=\\S)\\p{L}{1,4}\\s?\\/)`;

const BEFORE_DATE = new RegExp(
  `\\s{0,8}(?:${SIGN}\\s{0,4}(?=\\S)|${RUNNING_BEFORE_DATE}|${LETTER}){1,3}`,
  'uy',
);
const BEFORE_NUMBER = new RegExp(
  `\\s{0,8}(?:${SIGN_OF_NUMBER}|${RUNNING_BEFORE_NUMBER}|${LETTER}){1,3}`,
  'uy',
);
const LONE_SIGN = new RegExp(`^${SIGN}$`, 'u');

/** How long the bullets are that stand at a place before a date, with the spaces around; 0 where none do. */
export function bulletBeforeDate(text: string, from = 0): number {
  return lengthAt(BEFORE_DATE, text, from);
}

/** The same before the number of a document, or its kind. */
export function bulletBeforeNumber(text: string, from = 0): number {
  return lengthAt(BEFORE_NUMBER, text, from);
}

function lengthAt(bullets: RegExp, text: string, from: number): number {
  bullets.lastIndex = from;
  return bullets.exec(text)?.[0].length ?? 0;
}

/** Whether a word is nothing but a bullet: "-", "+", "2.", "(3)", "b)". */
export function isBullet(word: string): boolean {
  return LONE_SIGN.test(word) || isRunningNumber(word);
}

/** Whether a word is nothing but a running number or letter. */
export function isRunningNumber(word: string): boolean {
  return /^(?:\d{1,2}[.):/]|\(\d{1,2}\)|\(?\p{Ll}\))$/u.test(word);
}
