/**
 * Where a formula's text comes from. 'offered': it was shown in the Vietnamese way and edited, so that "," between
 * digits is the decimal mark. 'typed': it may be written either way.
 */
export type FormulaSigns = 'typed' | 'offered';
