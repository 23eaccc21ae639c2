import { parseArguments } from './arguments.ts';
import { runCheck } from './check.ts';
import { runFill } from './fill.ts';
import { logStack } from './log-stack.ts';
import { runNarrate } from './narrate.ts';
import { packageVersion } from './package.ts';
import { runServe } from './serve.ts';
import type { Status } from './status.ts';
import { processStreams, type Streams } from './streams.ts';
import { detailOf } from './system-errors.ts';
import { usage } from './usage.vi.ts';
import { RUN } from './wording.vi.ts';

async function run(argv: readonly string[], streams: Streams): Promise<Status> {
  const command = parseArguments(argv);
  switch (command.kind) {
    case 'help':
      await streams.print(usage());
      return 0;
    case 'version':
      await streams.print(`${packageVersion()}\n`);
      return 0;
    case 'wrong':
      streams.tell(command.message, '', ...usage().trimEnd().split('\n'));
      return 2;
    case 'check':
      return runCheck(command.options, streams);
    case 'fill':
      return runFill(command.options, streams);
    case 'narrate':
      return runNarrate(command.options, streams);
    case 'serve':
      return runServe(command.port, streams);
  }
}

async function main(): Promise<void> {
  const streams = processStreams();
  try {
    process.exitCode = await run(process.argv.slice(2), streams);
  } catch (error) {
    // What went wrong inside the program is none of the clerk's business beyond that it did.
    streams.tell(RUN.failed(detailOf(error)));
    logStack(error);
    process.exitCode = 2;
  }
}

void main();
