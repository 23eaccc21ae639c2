import { ENGINE, ROOMS } from './.rooms.mjs';

const layer = ([room, { imports }]) => ({
  name: `layer-${room}`,
  severity: 'error',
  comment: `src/${room} imports only from: ${[...imports, room].join(', ')}`,
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[...imports, room].join('|')})/` },
});

export default {
  forbidden: [
    ...Object.entries(ROOMS).map(layer),
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unknown-room',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(ROOMS).join('|')})/` },
      to: {},
    },
    {
      name: 'xlsx-by-its-index',
      comment: 'src/xlsx is a library: what others use of it stands in its index.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/xlsx/' },
      to: { path: '^src/xlsx/', pathNot: '^src/xlsx/index\\.ts$' },
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
      from: { path: `^src/(${ENGINE.join('|')})/` },
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
