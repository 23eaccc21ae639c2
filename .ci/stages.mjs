// `npm test`: all checks of the project. A browser without a graphics card draws with the processor: it has the machine
// for itself, since tests beside it took ten times as long.
import { run } from './run-stages.mjs';

/** Each is a script of package.json, and begins when those that it names have passed. */
const STAGES = [
  { name: 'types', script: 'typecheck', after: [] },
  { name: 'build', script: 'build', after: ['types'] },
  { name: 'size', script: 'size', after: ['build'] },
  { name: 'code', script: 'lint:code', after: ['types'] },
  { name: 'format', script: 'lint:format', after: ['code'] },
  { name: 'layers', script: 'layers', after: ['format'] },
  { name: 'unused', script: 'knip', after: ['layers'] },
  { name: 'tests', script: 'jest:node', after: ['size', 'unused'] },
  { name: 'browser', script: 'jest:browser', after: ['tests'] },
];

const stages = STAGES.map(({ name, script, after }) => ({ name, after, command: `npm run -s ${script}` }));
process.exitCode = (await run(stages)) ? 0 : 1;
