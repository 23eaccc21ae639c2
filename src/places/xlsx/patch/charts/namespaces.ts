/** The namespaces of what a chart is made of. */
export interface ChartNamespaces {
  readonly relationships: string;
  /** DrawingML: shapes and their text. */
  readonly drawing: string;
  readonly chart: string;
  /** Where shapes stand on a sheet. */
  readonly anchors: string;
}

const TRANSITIONAL: ChartNamespaces = {
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  anchors: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
};

const STRICT: ChartNamespaces = {
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  anchors: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
};

/** Those that go with the main namespace of a workbook: strict ones have their own. */
export function chartNamespaces(main: string): ChartNamespaces {
  return main.startsWith('http://purl.oclc.org/') ? STRICT : TRANSITIONAL;
}
