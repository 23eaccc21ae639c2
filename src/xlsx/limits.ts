/**
 * How much a file may unpack to, in bytes. A full sheet of bordered cells down to row 1,048,576 takes about 250 MB
 * of XML; a report takes less than one.
 */
export const LARGEST_PART = 384 * 2 ** 20;
export const LARGEST_WHOLE = 768 * 2 ** 20;

/**
 * Below this many unpacked bytes a part is never suspected, however small it was packed: reading it costs little. All
 * styles that Excel allows, 65,490 equal ones, take 5 MB.
 */
export const UNSUSPECTED = 16 * 2 ** 20;

/** XML of sheets packs 5 to 30 times smaller; deflate's own limit, reached by bombs only, is 1032. */
export const LARGEST_RATIO = 250;

/** Deepest nesting of elements; a workbook needs about ten. */
export const DEEPEST_NESTING = 256;

/** Longest formula of Excel, in characters. */
export const LONGEST_FORMULA = 8192;

/** Characters of formula text that shared formulas may be spread to, over a whole sheet. */
export const SPREAD_FORMULAS = 64 * 2 ** 20;
