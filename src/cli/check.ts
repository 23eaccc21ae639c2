import type { Summary } from '../report/index.ts';
import type { CheckOptions } from './arguments.ts';
import { SAMPLE, SAMPLE_NAME } from './package.ts';
import { readRulesetFile } from './ruleset-file.ts';
import type { Job } from './file-check.ts';
import { checkAll } from './run.ts';
import type { Streams } from './streams.ts';
import { findWorkbooks } from './workbooks.ts';
import { RUN } from './wording.vi.ts';

/** 0 no error finding · 1 at least one · 2 something could not be read or found, or the arguments are wrong. */
export type Status = 0 | 1 | 2;

/** `check`: the ruleset, the search for files, the run over them; what it comes to is the exit status. */
export async function runCheck(options: CheckOptions, streams: Streams): Promise<Status> {
  const ruleset = options.ruleset === undefined ? null : readRulesetFile(options.ruleset);
  if (ruleset?.ok === false) {
    streams.tell(`${ruleset.sentences.join('\n')}\n`);
    return 2;
  }
  const { jobs, empty } = jobsFor(options.paths, streams);
  for (const folder of empty) streams.tell(`${RUN.emptyFolder(folder)}\n`);
  const summary = await checkAll(jobs, { options, layer: ruleset?.layer, streams });
  return empty.length > 0 ? 2 : statusOf(summary);
}

function statusOf({ unreadable, errors }: Summary): Status {
  if (unreadable > 0) return 2;
  return errors > 0 ? 1 : 0;
}

function jobsFor(
  paths: readonly string[],
  { tell }: Streams,
): { jobs: readonly Job[]; empty: readonly string[] } {
  if (paths.length === 0) {
    tell(`${RUN.sample(SAMPLE_NAME)}\n`);
    return { jobs: [{ file: SAMPLE_NAME, path: SAMPLE, trouble: null }], empty: [] };
  }
  const { found, empty } = findWorkbooks(paths);
  return { jobs: found.map((each) => ({ ...each, path: each.file })), empty };
}
