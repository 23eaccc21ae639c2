// Whether tests notice changed code: changes what the rules and the readers of tables do, one place at a time, and tells
// which changes no test noticed. `--room rules` or `--room forms/table` for one of both; `--sample N` tries as many
// changes, at places chosen by chance, which the same `--seed` chooses again.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { onlyThese } from './only-chosen.mjs';

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
if (chosen) onlyThese(chosen);
const config = JSON.parse(readFileSync(new URL('stryker.config.json', import.meta.url), 'utf8'));

const changes = await new Stryker({
  ...config,
  plugins: ['@stryker-mutator/*', new URL('only-chosen.mjs', import.meta.url).pathname],
  ignorers: ['only-chosen'],
  mutate: chosen ? [...new Set(chosen.map(rangeOf))] : files,
}).runMutationTest();
tell(changes);

/** Every change that can be tried. */
async function mutantsOf(names) {
  const silent = () => undefined;
  const logger = { debug: silent, info: silent, warn: silent, isDebugEnabled: () => false };
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const sources = names.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  return (await new Instrumenter(logger).instrument(sources, options)).mutants;
}

/** Places chosen by chance, with all changes of each, until there are as many as asked for. */
function sampleOf(mutants, count, seed) {
  const places = new Map();
  for (const mutant of mutants) {
    const place = rangeOf(mutant);
    places.set(place, [...(places.get(place) ?? []), mutant]);
  }
  const left = [...places.keys()];
  const sample = [];
  let state = seed;
  while (sample.length < count && left.length > 0) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const [place] = left.splice(Math.floor((state / 2 ** 32) * left.length), 1);
    sample.push(...places.get(place));
  }
  return sample;
}

function rangeOf({ fileName, location: { start, end } }) {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
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
