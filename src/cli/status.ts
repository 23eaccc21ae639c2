/** 0 no error finding · 1 at least one · 2 something could not be read or found, or the arguments are wrong. */
export type Status = 0 | 1 | 2;
