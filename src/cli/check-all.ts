import { formatNumber } from '../grid/index.ts';
import {
  joinedTallies,
  NO_TALLY,
  plainPainter,
  printable,
  type Summary,
  type Tally,
} from '../report/index.ts';
import type { Layer } from '../rules/rulesets/index.ts';
import type { CheckOptions } from './check-arguments.ts';
import type { Job, Setup } from './file-check.ts';
import { outputFor } from './output.ts';
import { progressOn } from './progress.ts';
import type { Streams } from './streams.ts';
import { painterFor, widthOf } from './terminal.ts';
import { checkFiles } from './workers.ts';
import { RUN } from './wording.vi.ts';

/** What is the same for all files of a run. */
export interface RunSettings {
  readonly options: CheckOptions;
  readonly layer: Layer | undefined;
  readonly streams: Streams;
}

/**
 * Checks files and writes the report as it goes, in their order: of a file that is done only its line of the closing
 * table is kept. Stops early where nobody reads the report any more.
 */
export async function checkAll(
  jobs: readonly Job[],
  { options, layer, streams }: RunSettings,
): Promise<Summary> {
  const { out, err, print, tell, steer } = streams;
  const paint = painterFor(out, process.env);
  const setup: Setup = { options, layer, width: widthOf(out), coloured: paint !== plainPainter };
  const output = outputFor(options.format, { least: options.severity, width: setup.width, paint });
  const progress = progressOn(jobs.length, { screen: err, write: steer });
  let tally: Tally = NO_TALLY;
  let unlisted = 0;
  let index = 0;
  await print(output.opening());
  showProgress(0);
  for await (const checked of checkFiles(jobs, setup)) {
    progress.clear();
    tell(...checked.told);
    unlisted += checked.unlisted;
    tally = joinedTallies(tally, checked.tally);
    if (!(await print(output.before(index) + checked.piece))) return tally.summary;
    index++;
    showProgress(index);
  }
  await print(output.closing(tally));
  if (options.format === 'csv' && unlisted > 0) tell(RUN.notInCsv(formatNumber(unlisted)));
  return tally.summary;

  function showProgress(at: number): void {
    const job = jobs[at];
    if (job) progress.show(at, printable(job.file));
  }
}
