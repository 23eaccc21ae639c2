import { execFileSync } from 'node:child_process';

test('2,000 damaged copies of real files each end in a report or a coded error, in little memory', () => {
  const build = ['--config', 'test/fuzz/webpack.config.js'];
  execFileSync('node_modules/.bin/webpack', build, { stdio: 'pipe' });
  const flags = ['--max-old-space-size=128', 'dist/fuzz/fuzz.js', '--count', '2000', '--seed', '1'];
  // The limit of the heap makes a copy that takes more fail. A failure is told on stderr, and its exit status throws.
  const printed = execFileSync(process.execPath, flags, { encoding: 'utf8' });
  expect(printed).toMatch(/^2000 copies from seed 1: checked \d+/);
}, 300_000);
