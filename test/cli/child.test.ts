import { join } from 'node:path';
import { Child } from '../../src/cli/child.ts';
import { makeFolder } from './folder.ts';

/** Answers, or fails as it is asked to. */
const SCRIPT = `
process.on('message', (question) => {
  if (question.does === 'die') process.exit(1);
  if (question.does === 'turn') for (;;);
  if (question.does === 'swell') { const list = []; for (;;) list.push('x'.repeat(10)); }
  process.send({ ...question, size: question.map.size });
});
process.on('disconnect', () => process.exit());
`;
const script = join(makeFolder({ 'child.js': SCRIPT }), 'child.js');
const question = (does: string) => ({ does, bytes: new Uint8Array([1, 2]), map: new Map([[1, 'một']]) });

interface Answer {
  readonly bytes: Uint8Array;
  readonly size: number;
}

test('A process answers one question after the other, maps and bytes as they are', async () => {
  const child = new Child<object, Answer>(script, { megabytes: 64, longest: 20_000 });
  const answers = await Promise.all([child.ask(question('answer')), child.ask(question('answer'))]);
  expect(answers.map(({ bytes, size }) => [...bytes, size])).toEqual([
    [1, 2, 1],
    [1, 2, 1],
  ]);
});

test.each(['die', 'turn', 'swell'])(
  'A process that is led to %s costs its question alone: the next one is answered by another',
  async (does) => {
    const child = new Child<object, Answer>(script, {
      megabytes: 32,
      longest: does === 'turn' ? 1000 : 20_000,
    });
    const [bad, good] = await Promise.allSettled([child.ask(question(does)), child.ask(question('answer'))]);
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
  },
);

test('What can’t be sent to a process is refused at once, and nothing of it keeps the program alive', async () => {
  const child = new Child<object, Answer>(script, { megabytes: 32, longest: 20_000 });
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  await expect(child.ask({ does: () => undefined })).rejects.toThrow();
  expect(timers()).toBe(before);
  expect((await child.ask(question('answer'))).size).toBe(1);
});
