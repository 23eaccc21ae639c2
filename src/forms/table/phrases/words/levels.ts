import type { Level } from '../../levels.ts';

/**
 * Full and short names of the levels. In all word lists "(a|b|)" stands for any one of what the bars part, and
 * "{rate}" for the list of that name.
 */
export const LEVEL_NAMES: Readonly<Record<Level, readonly string[]>> = {
  excellent: [
    '(hoàn thành|ht|htnv) xuất sắc( nhiệm vụ| nv|)',
    '(hoàn thành|ht) xs( nhiệm vụ| nv|nv|)',
    'htxs(nv| nv| nhiệm vụ|)',
    'xuất sắc (nhiệm vụ|nv)',
    'xsnv',
    'trong sạch vững mạnh',
    'tsvm',
  ],
  good: [
    '(hoàn thành|ht) tốt( nhiệm vụ| nv|)',
    '(hoàn thành|ht) t( nhiệm vụ| nv|nv)',
    'htt(nv| nv| nhiệm vụ|)',
  ],
  complete: ['(hoàn thành|ht) (nhiệm vụ|nv)', 'htnv', 'ht nhiệm vụ'],
  incomplete: [
    '(không|chưa) (hoàn thành|ht)( nhiệm vụ| nv|)',
    '(không|chưa) (htnv|htt|tnv)',
    'kht(nv| nv| nhiệm vụ|)',
    'k htnv',
    'chtnv',
    'yếu kém',
  ],
};

/** Names that are a level's only where nothing but soft words stands beside them. */
export const OWN_NAMES: Readonly<Record<Level, readonly string[]>> = {
  excellent: ['xuất sắc', 'xs'],
  good: ['tốt', 't'],
  complete: ['hoàn thành', 'ht'],
  incomplete: [],
};

/** The names of the four levels in use before 2018 that are no names of today's. */
export const FORMER_NAMES: readonly string[] = ['trong sạch vững mạnh', 'tsvm', 'yếu kém'];

/** The names from which a slip of the pen is told. */
export const FULL_NAMES: Readonly<Record<Level, readonly string[]>> = {
  excellent: ['hoàn thành xuất sắc nhiệm vụ', 'hoàn thành xuất sắc', 'htxsnv'],
  good: ['hoàn thành tốt nhiệm vụ', 'httnv'],
  complete: ['hoàn thành nhiệm vụ'],
  incomplete: ['không hoàn thành nhiệm vụ', 'chưa hoàn thành nhiệm vụ', 'khtnv'],
};

/** Behind a level's name: with all better ones. */
export const AND_ABOVE: readonly string[] = ['trở lên', 'và trên', 'và cao hơn'];
