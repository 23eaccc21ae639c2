// Whether tests notice changed code: changes what the rules and the readers of tables do, one place at a time, and tells
// which changes no test noticed. `--room rules` or `--room forms/table` for one of both; `--sample N` tries as many
// changes, chosen by chance, which the same `--seed` chooses again.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** What is changed in each room. Lists of words are data, each of which would want a test of its own. */
const ROOMS = {
  rules: (path) => /^src\/rules\/[^/]+\.ts$/.test(path) && !/\.vi\.ts$|\/index\.ts$/.test(path),
  'forms/table': (path) => /^src\/forms\/table\/.+\.ts$/.test(path) && !path.includes('/words/'),
};

const { values } = parseArgs({
  options: {
    room: { type: 'string', multiple: true },
    sample: { type: 'string' },
    seed: { type: 'string' },
  },
});
const rooms = values.room ?? Object.keys(ROOMS);
const unknown = rooms.find((room) => !(room in ROOMS));
if (unknown !== undefined) {
  console.error(`No room ${unknown}: ${Object.keys(ROOMS).join(', ')}`);
  process.exit(2);
}

const files = readdirSync('src', { recursive: true })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => rooms.some((room) => ROOMS[room](path)));
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const chosen =
  values.sample === undefined ? null : sampleOf(await mutantsOf(files), Number(values.sample), seed);
const config = JSON.parse(readFileSync(new URL('stryker.config.json', import.meta.url), 'utf8'));

const results = await new Stryker({
  ...config,
  mutate: chosen ? chosen.map(rangeOf) : files,
}).runMutationTest();
const keys = chosen && new Set(chosen.map((mutant) => keyOf({ ...mutant, location: asTold(mutant) })));
tell(results.filter((one) => !keys || keys.has(keyOf(one))));

/** Every change that can be tried. */
async function mutantsOf(names) {
  const silent = () => undefined;
  const logger = { debug: silent, info: silent, warn: silent, isDebugEnabled: () => false };
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const sources = names.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  return (await new Instrumenter(logger).instrument(sources, options)).mutants;
}

function sampleOf(mutants, count, seed) {
  const left = [...mutants];
  let state = seed;
  return Array.from({ length: Math.min(count, left.length) }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return left.splice(Math.floor((state / 2 ** 32) * left.length), 1)[0];
  });
}

function rangeOf({ fileName, location: { start, end } }) {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

/** Where a change is told: lines and columns count from 1 there, and from 0 where changes are made. */
function asTold({ location: { start } }) {
  return { start: { line: start.line + 1, column: start.column + 1 } };
}

/** What is changed within a place that was chosen is tried, too, and not counted. */
function keyOf({ fileName, location: { start }, mutatorName, replacement }) {
  const file = fileName.slice(fileName.lastIndexOf('src/'));
  return [file, start.line, start.column, mutatorName, replacement].join(' ');
}

function tell(counted) {
  const times = (status) => counted.filter((one) => one.status === status).length;
  const noticed = times('Killed') + times('Timeout');
  const all = noticed + times('Survived') + times('NoCoverage');
  const score = ((100 * noticed) / all).toFixed(1);
  console.log(
    `${rooms.join(', ')}, seed ${seed}: ${noticed} of ${all} changes noticed (${score} %), ` +
      `${times('Timeout')} of them by taking too long; ${counted.length - all} not tried`,
  );
}
