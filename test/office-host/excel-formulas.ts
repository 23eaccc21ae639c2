const QUOTED = /'((?:[^']|'')*)'!/gu;
/** Letters of any language need no quotes; blanks, signs and what could be a cell do. */
const NEEDS_NONE = /^(?![A-Z]{1,3}\d+$)[\p{L}_][\p{L}\p{N}_.]*$/iu;
const TEXTS = /("(?:[^"]|"")*")/u;

/** A formula as Excel gives it back: quotes dropped where a name needs none, functions and cells in capitals. */
export function asExcelWrites(formula: string): string {
  return formula
    .split(TEXTS)
    .map((part) => (part.startsWith('"') ? part : plain(part)))
    .join('');
}

function plain(part: string): string {
  return part
    .replace(QUOTED, (quoted, name: string) => (NEEDS_NONE.test(name) ? `${name}!` : quoted))
    .replace(/\b[a-z.]+(?=\()/giu, (name) => name.toUpperCase());
}
