import { join } from 'node:path';
import { READY, Thread, ThreadFailure } from '../../src/cli/thread.ts';
import { makeFolder } from './folder.ts';

/** A script that answers what it is told to do: "die later" answers, and dies before the next question. */
const SCRIPT = `
const { parentPort } = require('node:worker_threads');
let asked = 0;
parentPort.on('message', (question) => {
  asked++;
  const [what, more] = question;
  if (what === 'die') process.exit(1);
  if (what === 'throw') throw new Error('hỏng');
  if (what === 'later throw') setTimeout(() => { throw new Error('hỏng sau'); }, 10);
  if (what === 'later die') setTimeout(() => process.exit(3), 10);
  if (what === 'later reject') setTimeout(() => void Promise.reject(new Error('bỏ')), 10);
  if (what === 'later memory') setTimeout(fill, 10);
  if (what === 'memory') fill();
  if (what === 'forever') for (;;);
  if (what === 'once' && asked > 1) process.exit(1);
  if (what === 'slowly') return void setTimeout(() => parentPort.postMessage([what, asked]), 500);
  parentPort.postMessage([more ?? what, asked]);
});
function fill() { const all = []; for (;;) all.push(new Array(1000).fill(all.length)); }
parentPort.postMessage('${READY}');
`;
const folder = makeFolder({
  'luong.js': SCRIPT,
  'khong-noi.js': '',
  'hong.js': 'throw new Error("không tải được")',
});
type Question = readonly [what: string, more?: string];
const threads: Thread<Question, [string, number]>[] = [];

function thread(longest = 5000, script = 'luong.js'): Thread<Question, [string, number]> {
  const made = new Thread<Question, [string, number]>(join(folder, script), { megabytes: 16, longest });
  threads.push(made);
  return made;
}

afterAll(() => Promise.all(threads.map((one) => one.end())));

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

test.each(['later die', 'later throw', 'later reject', 'later memory'])(
  'A thread that dies between two questions (%s) costs neither of them',
  async (what) => {
    const own = thread();
    expect(await own.ask([what, 'một'])).toEqual(['một', 1]);
    await pause(what === 'later memory' ? 3000 : 400);
    // A new thread: it was asked nothing yet.
    expect(await own.ask(['hai'])).toEqual(['hai', 1]);
  },
);

test.each<[string, ThreadFailure['why'] | null]>([
  ['die', 'ended'],
  ['memory', 'memory'],
  ['forever', 'too-long'],
  ['throw', null],
])('A question at which the thread fails (%s) is lost alone, and said why', async (what, why) => {
  const own = thread(what === 'forever' ? 300 : 20_000);
  const asked = [own.ask(['trước']), own.ask([what]), own.ask(['sau'])];
  const [before, failed, after] = await Promise.allSettled(asked);
  expect(before).toMatchObject({ status: 'fulfilled', value: ['trước', 1] });
  expect(failed?.status).toBe('rejected');
  const reason: unknown = failed?.status === 'rejected' ? failed.reason : null;
  expect(reason instanceof ThreadFailure ? reason.why : null).toBe(why);
  expect(after).toMatchObject({ status: 'fulfilled', value: ['sau', 1] });
  expect(own.waiting).toBe(0);
});

test('A question that meets a thread which an earlier one has broken is asked once more of a new one', async () => {
  const own = thread();
  expect(await own.ask(['trước'])).toEqual(['trước', 1]);
  expect(await own.ask(['once'])).toEqual(['once', 1]);
});

test('An answer that comes when its question was given up is not taken for that of the next one', async () => {
  const own = thread(1000);
  expect(await own.ask(['trước'])).toEqual(['trước', 1]);
  const late = own.ask(['slowly']);
  const next = [own.ask(['một']), own.ask(['hai']), own.ask(['ba'])];
  // This thread is busy while the answer comes, and looks at its clock before it looks for messages.
  setTimeout(() => setImmediate(busy, 1500), 100);
  await expect(late).rejects.toMatchObject({ why: 'too-long' });
  expect(await Promise.all(next)).toEqual([
    ['một', 1],
    ['hai', 2],
    ['ba', 3],
  ]);
});

function busy(time: number): void {
  const end = Date.now() + time;
  while (Date.now() < end);
}

test('A thread that is ended rejects what it was asked, and what it is asked later, at once', async () => {
  const own = thread(20_000);
  expect(await own.ask(['trước'])).toEqual(['trước', 1]);
  const asked = Promise.allSettled([own.ask(['forever']), own.ask(['sau'])]);
  await pause(100);
  const begun = Date.now();
  await own.end();
  const ended = { status: 'rejected', reason: { why: 'ended' } };
  expect(await asked).toMatchObject([ended, ended]);
  await expect(own.ask(['nữa'])).rejects.toMatchObject({ why: 'ended' });
  expect(Date.now() - begun).toBeLessThan(5000);
});

test('A thread that can’t be loaded fails its questions, not the program', async () => {
  await expect(thread(5000, 'hong.js').ask(['một'])).rejects.toThrow('không tải được');
  await expect(thread(5000, 'khong-noi.js').ask(['một'])).rejects.toBeInstanceOf(ThreadFailure);
  await expect(thread(5000, 'khong-co.js').ask(['một'])).rejects.toThrow();
});

test('What can’t be sent to a thread is refused, and the next question is answered', async () => {
  const own = new Thread<unknown, [string, number]>(join(folder, 'luong.js'), {
    megabytes: 16,
    longest: 5000,
  });
  await expect(own.ask([() => undefined])).rejects.toThrow();
  expect(await own.ask(['một'])).toEqual(['một', 1]);
  await own.end();
});
