// Each room may import from the rooms named here and from itself, and from no other.
const rooms = {
  grid: [],
  documents: ['grid'],
  forms: ['grid', 'documents'],
  rules: ['grid', 'documents', 'forms'],
  filling: ['grid', 'documents', 'forms', 'rules'],
  narrative: ['grid', 'documents', 'forms', 'rules'],
  report: ['grid', 'documents', 'forms', 'rules', 'filling', 'narrative'],
  app: ['grid', 'documents', 'forms', 'rules', 'filling', 'narrative', 'report'],
  'places/xlsx': ['grid', 'app'],
  'places/excel': ['grid', 'app'],
  'places/browser': ['grid', 'app', 'places/xlsx'],
  'places/formulas': ['grid', 'app'],
  'places/other-formats': ['grid', 'app', 'places/xlsx'],
  'places/files': ['grid', 'report', 'places/xlsx', 'places/other-formats'],
  taskpane: ['grid', 'documents', 'forms', 'rules', 'filling', 'narrative', 'report', 'app'],
  addin: ['grid', 'app', 'taskpane', 'places/excel', 'places/files'],
  workbench: ['grid', 'report', 'app', 'taskpane', 'places/browser', 'places/xlsx', 'places/files'],
  cli: [
    'grid',
    'forms',
    'rules',
    'filling',
    'narrative',
    'report',
    'app',
    'places/xlsx',
    'places/formulas',
    'places/other-formats',
  ],
};

const layer = ([room, allowed]) => ({
  name: `layer-${room}`,
  severity: 'error',
  comment: `src/${room} imports only from: ${[...allowed, room].join(', ')}`,
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[...allowed, room].join('|')})/` },
});

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(layer),
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unknown-room',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(rooms).join('|')})/` },
      to: {},
    },
    {
      name: 'engine-runs-anywhere',
      comment: 'The engine and what it stands on use neither Node nor the DOM.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engine-needs-only-zod',
      severity: 'error',
      from: { path: '^src/(grid|documents|forms|rules|filling|narrative|report|app)/' },
      to: { dependencyTypes: ['npm', 'npm-dev'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: '/(index|service-worker|soat-bieu|worker|other-formats-worker)\\.ts$',
      },
      to: {},
    },
    {
      name: 'no-dev-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
