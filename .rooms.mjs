// The rooms of src: from which others each may import, and which globals it must not name. ESLint and
// dependency-cruiser read it.

/** What only some machines have, or answer otherwise at another place or time. */
const MACHINE = ['process', 'window', 'document', 'console', 'Date', 'Intl', 'fetch', 'Buffer'];
const EXCEL = ['Excel', 'Office', 'OfficeExtension'];

/** The same input gives the same output, anywhere. */
const pure = (...imports) => ({ imports, globals: [...MACHINE, ...EXCEL], isPure: true });
const room = (...imports) => ({ imports, globals: EXCEL, isPure: false });

const JUDGING = ['grid', 'documents', 'forms', 'rules', 'check', 'sending'];

/** What is the same in Excel, in a browser and on the command line; it needs no package but zod. */
export const ENGINE = [...JUDGING, 'filling', 'narrative', 'report', 'app'];

/** In the order of their layers: each imports from rooms above it only. */
export const ROOMS = {
  grid: pure(),
  documents: pure('grid'),
  xlsx: pure('grid'),
  forms: pure('grid', 'documents'),
  rules: pure('grid', 'documents', 'forms'),
  check: pure('grid', 'forms', 'rules'),
  sending: pure('grid', 'forms', 'rules', 'check'),
  filling: pure('grid', 'documents', 'forms', 'rules'),
  narrative: pure('grid', 'documents', 'forms', 'rules'),
  report: pure(...JUDGING, 'filling', 'narrative'),
  app: pure(...JUDGING, 'filling', 'narrative', 'report'),
  // The one room that speaks to Excel.
  'places/excel': { ...room('grid', 'app'), globals: [] },
  'places/browser': room('grid', 'app', 'xlsx'),
  'places/formulas': room('grid'),
  'places/other-formats': room('grid', 'xlsx'),
  'places/files': room('grid', 'report', 'xlsx', 'places/other-formats'),
  taskpane: room(...ENGINE),
  addin: room('grid', 'app', 'taskpane', 'places/excel', 'places/files'),
  workbench: room(
    'grid',
    'xlsx',
    'report',
    'app',
    'taskpane',
    'places/browser',
    'places/formulas',
    'places/files',
  ),
  cli: room(...ENGINE, 'xlsx', 'places/formulas', 'places/other-formats'),
};
