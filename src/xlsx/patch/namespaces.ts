/** The namespaces of what a workbook is made of, beside its main one. */
export interface OfficeNamespaces {
  readonly relationships: string;
  /** DrawingML: shapes and their text. */
  readonly drawing: string;
  readonly chart: string;
  /** Where shapes stand on a sheet. */
  readonly anchors: string;
}

const TRANSITIONAL: OfficeNamespaces = {
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  anchors: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
};

const STRICT: OfficeNamespaces = {
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  anchors: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
};

/** Those that go with the main namespace of a workbook: strict ones have their own. */
export function officeNamespaces(main: string): OfficeNamespaces {
  return main.startsWith('http://purl.oclc.org/') ? STRICT : TRANSITIONAL;
}
