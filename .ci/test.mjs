// All checks of the project. Those that only read the sources go on beside those that build and run them, so that no
// core is idle; what they found is printed when they are over, and any that fails fails the whole.
import { spawn } from 'node:child_process';

const READING = ['typecheck', 'lint', 'layers'];
const RUNNING = ['build', 'size', 'jest'];

/** Runs scripts of package.json in turn until one fails. Gives its name, or null, and what was printed. */
async function inTurn(scripts, isQuiet) {
  let printed = '';
  for (const script of scripts) {
    const failed = await new Promise((resolve, reject) => {
      const stdio = isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
      const run = spawn('npm', ['run', '-s', script], { stdio, shell: process.platform === 'win32' });
      for (const stream of [run.stdout, run.stderr]) stream?.on('data', (text) => (printed += text));
      run.on('error', reject).on('close', (code) => resolve(code !== 0));
    });
    if (failed) return { failed: script, printed };
  }
  return { failed: null, printed };
}

const [reading, running] = await Promise.all([inTurn(READING, true), inTurn(RUNNING, false)]);
process.stdout.write(reading.printed);
for (const { failed } of [reading, running]) if (failed) console.error(`npm run ${failed}: failed`);
process.exitCode = (reading.failed ?? running.failed) ? 1 : 0;
