import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import SCRIPTS from '../../../src/places/browser/grid-scripts.json';
import { STRUCTURE_COMMANDS } from '../../../src/places/browser/structure-commands.ts';
import { COMMANDS } from '../../../src/places/browser/univer-commands.ts';

/** All that the grid's own scripts name like a command; a name that is told only here would never be asked for. */
const known = new Set(
  SCRIPTS.flatMap(({ from }) => {
    const script = readFileSync(join('node_modules', from), 'utf8');
    return [...script.matchAll(/[`"'](\w+\.(?:command|mutation|operation)\.[\w.-]+)[`"']/gu)];
  }).map(([, id]) => id ?? ''),
);

test.each([...new Set([...Object.values(COMMANDS), ...STRUCTURE_COMMANDS])])(
  'the grid has the command %s',
  (id) => {
    const beginning = id.endsWith('*') ? id.slice(0, -1) : null;
    const isThere = beginning === null ? known.has(id) : [...known].some((one) => one.startsWith(beginning));
    expect(isThere).toBe(true);
  },
);
