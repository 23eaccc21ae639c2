import { firstSheet, valuesOf } from './reading.ts';

const KNOWN = 'http://schemas.microsoft.com/office/p';
const UNKNOWN = 'http://example.org/p';
const row = (at: number, value: string) => `<row r="${at}"><c r="A${at}"><v>${value}</v></c></row>`;
/** The first way needs what `p` stands for. */
const either = (at: number, declared = '', onChoice = '') =>
  `<mc:AlternateContent xmlns:mc="m" ${declared}><mc:Choice Requires="p" ${onChoice}>${row(at, '1')}</mc:Choice>` +
  `<mc:Fallback>${row(at, '2')}</mc:Fallback></mc:AlternateContent>`;
const sheetData = (content: string, declared = '') => `<sheetData ${declared}>${content}</sheetData>`;
const stands = (namespace: string) => `xmlns:p="${namespace}"`;

test.each<[string, string, Readonly<Record<string, number>>]>([
  ['around it', sheetData(either(1), stands(KNOWN)), { A1: 1 }],
  ['on the alternatives', sheetData(either(1, stands(KNOWN))), { A1: 1 }],
  ['on the choice', sheetData(either(1, '', stands(KNOWN))), { A1: 1 }],
  ['nowhere', sheetData(either(1)), { A1: 2 }],
  ['beside it', `<sheetPr ${stands(KNOWN)}/>${sheetData(either(1))}`, { A1: 2 }],
  [
    'around it and beside it',
    `<sheetPr ${stands(UNKNOWN)}/>${sheetData(either(1), stands(KNOWN))}`,
    { A1: 1 },
  ],
  ['on a choice before', sheetData(either(1, '', stands(KNOWN)) + either(2)), { A1: 1, A2: 2 }],
  [
    'on a choice before that is not taken, and around both',
    sheetData(either(1, '', stands(UNKNOWN)) + either(2), stands(KNOWN)),
    { A1: 2, A2: 1 },
  ],
  [
    'otherwise within what is around it',
    sheetData(either(1, stands(UNKNOWN)) + either(2), stands(KNOWN)),
    { A1: 2, A2: 1 },
  ],
])('What a choice requires is known by what its prefix stands for %s', (_, sheet, values) => {
  expect(valuesOf(firstSheet({ sheet }))).toEqual(values);
});
