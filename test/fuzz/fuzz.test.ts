import { execFileSync } from 'node:child_process';

test('2,000 damaged copies of real files each end in a report or a coded error, in little memory', () => {
  const build = ['--config', 'test/fuzz/webpack.config.js'];
  execFileSync('node_modules/.bin/webpack', build, { stdio: 'pipe' });
  const flags = ['--max-semi-space-size=4', 'dist/fuzz/fuzz.js', '--count', '2000', '--seed', '1'];
  // A copy that fails is told on stderr and makes the exit status 1, which throws here.
  const printed = execFileSync(process.execPath, flags, { encoding: 'utf8' });
  expect(printed).toMatch(/^2000 copies from seed 1: checked \d+/);
}, 120_000);
