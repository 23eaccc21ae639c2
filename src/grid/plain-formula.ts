const TEXTS = /("(?:[^"]|"")*")/u;
/** What files put before the names of functions that are younger than they are. */
const YOUNGER = /_XL(?:FN|WS)\./gu;

/**
 * A formula by what it says, not by how programs write it: they differ in what they quote, in spaces, in the case of
 * functions and cells, and in dollars. Texts within it are kept as they are. For knowing again what the product wrote,
 * by a text that stands in files and so never changes; not for writing.
 */
export function plainFormula(formula: string): string {
  return formula
    .split(TEXTS)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part
            .replace(/['$\s]/gu, '')
            .toUpperCase()
            .replace(YOUNGER, ''),
    )
    .join('');
}

/** Whether two formulas are the same to a reader, however a program writes them; a dollar makes another. */
export function sameFormula(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  return writtenAlike(a) === writtenAlike(b);
}

/** Texts, quoted names, and names of a table's columns: every blank within them counts. */
const KEPT = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]'])*\])/u;
/** Names of sheets that some programs quote, and others not. */
const NEEDLESSLY_QUOTED = /^'([\p{L}\p{M}\p{N}_.:]+)'$/u;

function writtenAlike(formula: string): string {
  return formula
    .trim()
    .split(KEPT)
    .map((part) => {
      if (part.startsWith('"')) return part;
      const isName = part.startsWith("'") || part.startsWith('[');
      const written = isName ? part.replace(NEEDLESSLY_QUOTED, '$1') : withoutIdleBlanks(part);
      return written.toUpperCase().replace(YOUNGER, '');
    })
    .join('');
}

const ENDS_OPERAND = /[\p{L}\p{M}\p{N}_.)\]}#?\\]/u;
const BEGINS_OPERAND = /[\p{L}\p{N}_.([{#$@\\]/u;

/** Between two operands a blank is itself an operator: what they have in common. What is kept stands at the ends. */
function withoutIdleBlanks(part: string): string {
  return part.replace(/\s+/gu, (blank, at: number) => {
    const [before, after] = [part[at - 1], part[at + blank.length]];
    const isOperator =
      (before === undefined || ENDS_OPERAND.test(before)) &&
      (after === undefined || BEGINS_OPERAND.test(after));
    return isOperator ? ' ' : '';
  });
}
