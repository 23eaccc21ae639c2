import { piecesOf } from './pieces.ts';

/**
 * Functions that are younger than the format of files ("future functions", [MS-XLSX] 2.2.2): files have a sign before
 * their names, which no program shows, and without which Excel does not know them.
 */
const YOUNGER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV
  F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
  FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE
  GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED
  ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST
  NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC
  PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC
  SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV
  T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P
  VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/u),
);
/** Two that a sheet had to itself when they came. */
const OF_SHEETS = new Set(['FILTER', 'SORT']);

/** What files have before a function's name. */
function prefixOf(name: string): string {
  if (OF_SHEETS.has(name.toUpperCase())) return '_xlfn._xlws.';
  return YOUNGER.has(name.toUpperCase()) ? '_xlfn.' : '';
}

/** A function's name as files have it. */
export function nameInFile(name: string): string {
  return prefixOf(name) + name;
}

/** A function's name as programs show it; one that is not known here stays as it is, so that nothing is lost. */
function shownName(name: string): string {
  const shown = name.replace(/^_xlfn\.(?:_xlws\.)?/iu, '');
  return nameInFile(shown).toLowerCase() === name.toLowerCase() ? shown : name;
}

/** A formula of a file as programs show it: without what stands before younger functions. */
export function withoutPrefixes(formula: string): string {
  if (!/_xlfn\./iu.test(formula)) return formula;
  const pieces = piecesOf(formula, '.');
  return pieces
    .map(({ kind, text }, index) =>
      kind === 'word' && pieces[index + 1]?.text === '(' ? shownName(text) : text,
    )
    .join('');
}

/** Functions that files write with signs before the names that they give to values, too. */
const NAMING = /^(?:LET|LAMBDA)$/iu;

/** Whether a formula names values within itself, as only Excel writes it. */
export function namesValues(pieces: readonly { readonly text: string }[]): boolean {
  return pieces.some(({ text }, index) => NAMING.test(text) && pieces[index + 1]?.text === '(');
}
