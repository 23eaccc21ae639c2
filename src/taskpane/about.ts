import { createContext } from 'react';

/** The program that the workbook is open in, and the product, with their versions, for whoever looks into a trouble. */
export const About = createContext('');
