import { notesOfXml, notesXml } from '../../../src/xlsx/patch/notes-xml.ts';
import { NOTES_NAMESPACE } from '../../../src/xlsx/read/notes-namespace.ts';

test.each(['', '{"a":1}', 'Đảng bộ <xã> & "phường"\r\n\tdòng 2', '&amp; &#65;'])(
  'notes read the same after they were written: %j',
  (notes) => {
    expect(notesOfXml(notesXml(notes))).toBe(notes);
    expect(notesOfXml(`\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n${notesXml(notes)}\n`)).toBe(notes);
  },
);

test('notes are found under any prefix', () => {
  expect(notesOfXml(`<n:notes xmlns:n="${NOTES_NAMESPACE}">{&#x7d;</n:notes>`)).toBe('{}');
  expect(notesOfXml(`<notes xmlns="${NOTES_NAMESPACE}"/>`)).toBe('');
});

test.each(['<notes xmlns="urn:another">x</notes>', '<other/>', '', 'text'])(
  'custom XML of others holds no notes: %s',
  (xml) => {
    expect(notesOfXml(xml)).toBeNull();
  },
);

test.each(['a\u0007b', 'a\uffff', 'a\ud800b'])('notes that XML cannot hold are refused: %j', (notes) => {
  expect(() => notesXml(notes)).toThrow(RangeError);
});

test.each(['&#x110000;', '&#99999999999;', '&unknown;'])(
  '%s stands for no character and is left',
  (entity) => {
    expect(notesOfXml(`<notes xmlns="${NOTES_NAMESPACE}">a${entity}</notes>`)).toBe(`a${entity}`);
  },
);
