// Runs commands, each after those that it needs, several at a time.
import { spawn } from 'node:child_process';

/**
 * Runs each stage once all that it comes after have passed; what it says is printed when it ends. The first that fails
 * ends all others. Whether all passed.
 */
export async function run(stages) {
  const going = new Map();
  const ended = [];
  const waiting = new Set(stages);
  const isPassed = (name) => ended.some((stage) => stage.name === name && stage.passed);
  const stopAll = () => going.forEach(({ child }) => stop(child));
  const interrupted = (signal) => {
    stopAll();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  for (;;) {
    for (const stage of [...waiting].filter(({ after }) => after.every(isPassed))) {
      waiting.delete(stage);
      going.set(stage.name, start(stage));
    }
    if (going.size === 0) break;
    const { name, output, seconds, passed } = await Promise.race([...going.values()].map(({ end }) => end));
    going.delete(name);
    ended.push({ name, seconds, passed });
    console.log(`${passed ? 'passed' : 'FAILED'}: ${name}\n${output}`);
    if (passed) continue;
    waiting.clear();
    stopAll();
    await Promise.all([...going.values()].map(({ end }) => end));
    break;
  }
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  for (const { name, seconds, passed } of ended)
    console.log(`${name.padEnd(10)}${seconds.toFixed(0).padStart(5)} s${passed ? '' : '  FAILED'}`);
  return waiting.size === 0 && ended.length === stages.length && ended.every(({ passed }) => passed);
}

function start({ name, command }) {
  const started = performance.now();
  // A group of its own, so that what it started ends with it.
  const child = spawn(command, { shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => said.push(text));
  const end = new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      resolve({ name, output: said.join(''), seconds, passed: code === 0 });
    });
  });
  return { child, end };
}

function stop(child) {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended meanwhile.
  }
}
