/** Formulas whose results depend on the day, on chance or on other files: nothing that was stored can be told from them. */
const UNSTABLE =
  /(?<![A-Z0-9_.])(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET|CELL|INFO|HYPERLINK|WEBSERVICE)\s*\(/iu;
/** No name in brackets is longer. */
const OTHER_FILE = /\[[^\]]{1,300}\]/u;

/** Functions that turn an error, also one of the engine's own, into a value. */
const SWALLOWING =
  /(?<![A-Z0-9_.])(?:IFERROR|IFNA|ISERROR|ISERR|ISNA|AGGREGATE|COUNT|COUNTA|COUNTBLANK|COUNTIF|COUNTIFS|SUMIF|SUMIFS|AVERAGEIF|AVERAGEIFS|ERROR\.TYPE|TYPE|ISNUMBER|ISTEXT|SUBTOTAL)\s*\(/iu;

/** Whether a formula's value can be calculated again and be the one that was meant. */
export function canBeTrusted(formula: string): boolean {
  const outsideText = formula.replace(/"[^"]*"/gu, '""');
  return outsideText !== '' && !UNSTABLE.test(outsideText) && !OTHER_FILE.test(outsideText);
}

/** Whether a formula may give a value although something it refers to could not be calculated. */
export function swallowsErrors(formula: string): boolean {
  return SWALLOWING.test(formula.replace(/"[^"]*"/gu, '""'));
}
