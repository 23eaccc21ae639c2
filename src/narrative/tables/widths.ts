/** In characters, as the forms have them. All tables begin with a number and a label, so that they fit below each other. */
export const NUMBER_WIDTH = 7;
export const LABEL_WIDTH = 38;
export const VALUE_WIDTH = 12;
