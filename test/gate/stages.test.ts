import { spawnSync } from 'node:child_process';

interface Stage {
  readonly name: string;
  readonly command: string;
  readonly after: readonly string[];
}

/** Runs stages in a process of its own, and tells what it said and how it ended. */
function run(stages: readonly Stage[]) {
  const script = `import('./.ci/run-stages.mjs').then(async ({ run }) => {
    process.exitCode = (await run(${JSON.stringify(stages)})) ? 0 : 1;
  });`;
  const started = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  return { status, said: stdout.split('\n'), seconds: (performance.now() - started) / 1000 };
}

test('A stage begins when those before it have passed, and the table at the end names all', () => {
  const { status, said } = run([
    { name: 'third', command: 'echo three', after: ['first', 'second'] },
    { name: 'first', command: 'echo one', after: [] },
    { name: 'second', command: 'sleep 0.2; echo two >&2', after: ['first'] },
  ]);
  expect(status).toBe(0);
  expect(said.filter((line) => /^(?:one|two|three)$/u.test(line))).toEqual(['one', 'two', 'three']);
  expect(said.filter((line) => /^\w+ +\d+ s$/u.test(line)).map((line) => line.split(' ')[0])).toEqual([
    'first',
    'second',
    'third',
  ]);
});

test('Stages that wait for the same stage run side by side', () => {
  // Each waits for the file that the other makes.
  const meet = (own: string, other: string) =>
    `touch $DIR/${own}; until [ -e $DIR/${other} ]; do sleep 0.05; done`;
  const script = (command: string) => `DIR=\${TMPDIR:-/tmp}/stages-${process.pid}; mkdir -p $DIR; ${command}`;
  const { status } = run([
    { name: 'one', command: script(meet('one', 'two')), after: [] },
    { name: 'two', command: script(meet('two', 'one')), after: [] },
    { name: 'end', command: script('rm -r $DIR'), after: ['one', 'two'] },
  ]);
  expect(status).toBe(0);
});

test('The first that fails fails the whole, ends what runs, and begins nothing more', () => {
  const { status, said, seconds } = run([
    { name: 'long', command: 'sleep 60 & sleep 60; echo over', after: [] },
    { name: 'bad', command: 'echo wrong; exit 3', after: [] },
    { name: 'next', command: 'echo begun', after: ['bad'] },
  ]);
  expect(status).toBe(1);
  expect(said).toContain('FAILED: bad');
  expect(said).toContain('wrong');
  expect(said.join('\n')).not.toMatch(/over|begun/u);
  expect(seconds).toBeLessThan(30);
});

test('Stages that wait for one that there is not fail', () => {
  expect(run([{ name: 'lost', command: 'true', after: ['nothing'] }]).status).toBe(1);
});
