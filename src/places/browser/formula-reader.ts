import { asWritten, withLexerSigns } from './entry/formula/lexer-signs.ts';
import { withoutPrefixes } from './entry/formula/younger-functions.ts';
import type { FormulaReader, UniverSigns } from './univer.ts';

/**
 * Teaches the grid's reader of formulas the signs that Vietnamese settings have, and files, of which it knows none. It
 * reads formulas to calculate them, and while they are written: then it colours references and takes cells that are
 * pointed at.
 */
export function teachSigns(reader: FormulaReader, signs: UniverSigns): void {
  const own = reader.sequenceNodesBuilder.bind(reader);
  reader.sequenceNodesBuilder = (formula) => {
    const known = withLexerSigns(formula);
    if (known === null) return own(formula);
    const nodes = own(known);
    return nodes && asWritten(nodes, formula);
  };
  const parse = reader.treeBuilder.bind(reader);
  // It knows functions by the names that are shown, not by those that files have.
  reader.treeBuilder = (formula, ...more) => parse(withoutPrefixes(formula), ...more);
  const before = signs.matchRefDrawToken;
  signs.matchRefDrawToken = (sign) => sign === ';' || before(sign);
}
