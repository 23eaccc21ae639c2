import type { Summary } from '../report/index.ts';
import type { CheckOptions } from './check-arguments.ts';
import { SAMPLE, SAMPLE_NAME } from './package.ts';
import { orRefused } from './refused.ts';
import { layerOf } from './ruleset-file.ts';
import type { Status } from './status.ts';
import type { Job } from './file-check.ts';
import { checkAll } from './check-all.ts';
import type { Streams } from './streams.ts';
import { findWorkbooks } from './workbooks.ts';
import { RUN } from './wording.vi.ts';

/** `check`: 0 no error was found that no explanation covers · 1 at least one · 2 something could not be read or found. */
export function runCheck(options: CheckOptions, streams: Streams): Promise<Status> {
  return orRefused(streams, async () => {
    const layer = layerOf(options.ruleset);
    const { jobs, empty } = jobsFor(options.paths, streams);
    streams.tell(...empty.map(RUN.emptyFolder));
    const summary = await checkAll(jobs, { options, layer, streams });
    return empty.length > 0 ? 2 : statusOf(summary);
  });
}

function statusOf({ unreadable, uncovered }: Summary): Status {
  if (unreadable > 0) return 2;
  return uncovered > 0 ? 1 : 0;
}

function jobsFor(
  paths: readonly string[],
  { tell }: Streams,
): { jobs: readonly Job[]; empty: readonly string[] } {
  if (paths.length === 0) {
    tell(RUN.sample(SAMPLE_NAME));
    return { jobs: [{ file: SAMPLE_NAME, path: SAMPLE, trouble: null }], empty: [] };
  }
  const { found, empty } = findWorkbooks(paths);
  return { jobs: found.map((each) => ({ ...each, path: each.file })), empty };
}
