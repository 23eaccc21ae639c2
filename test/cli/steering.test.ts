import { utils, write } from '@e965/xlsx';
import { join } from 'node:path';
import { parseArguments } from '../../src/cli/arguments.ts';
import { runCheck } from '../../src/cli/check.ts';
import { runNarrate } from '../../src/cli/narrate.ts';
import { reportSchema } from '../../src/report/index.ts';
import { draftSchema } from '../../src/report/filling/index.ts';
import { fill } from './filling.ts';
import { makeFolder } from './folder.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/** What would steer a terminal: escape codes of seven and of eight bits, and what turns the order of letters about. */
const EVIL = '\u001b[31mđỏ\u001b]0;tên\u0007\u009b2J\u202etrái\u2028\u0085';
const STEERING = /[^\P{Cc}\n\r\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

function evilBook(): Uint8Array {
  const made = utils.book_new();
  const rows = [
    [`Kết quả xếp loại tổ chức cơ sở đảng ${EVIL}`],
    ['Tiêu chí', 2021, 2022],
    ['Hoàn thành xuất sắc nhiệm vụ', 1, EVIL],
    ['Hoàn thành tốt nhiệm vụ', 8, 8],
    ['Hoàn thành nhiệm vụ', 1, 1],
    ['Không hoàn thành nhiệm vụ', 0, 0],
    ['Tổng số', 10, 12],
  ];
  utils.book_append_sheet(made, utils.aoa_to_sheet(rows), 'Biểu\u202e \u009b1');
  const register = [
    ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu'],
    ['70-KH/HU', '10/11/2022', `Kế hoạch kiểm điểm, xếp loại ${EVIL}`],
    [`71-CVHU${EVIL}`, `11/11/2022${EVIL}`, 'Công văn đôn đốc kiểm điểm'],
  ];
  utils.book_append_sheet(made, utils.aoa_to_sheet(register), 'Sổ\u202e văn bản');
  return new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const NAME = 'tệp\u001b[2J\u009b\u202e.xlsx';
const folder = makeFolder({
  [NAME]: evilBook(),
  'hong\u001b[31m.xlsx': 'không phải',
  'chu\u001b[31m.txt': 'không có văn bản nào',
  'sai.json': JSON.stringify({ id: 'x', [EVIL]: 1, off: { 'rating-trend': EVIL } }),
  'khac\u001b.json': JSON.stringify({ id: EVIL, name: EVIL }),
  'dung.json': JSON.stringify({ id: 'x', name: EVIL, off: { 'rating-total': `lý do ${EVIL}` } }),
});
const at = (name: string) => join(folder, name);

async function check(...words: readonly string[]): Promise<Outcome> {
  const command = parseArguments(['check', ...words]);
  if (command.kind !== 'check') throw new Error(command.kind);
  return outcomeOf((streams) => runCheck(command.options, streams));
}

async function narrate(...words: readonly string[]): Promise<Outcome> {
  const command = parseArguments(['narrate', ...words]);
  if (command.kind !== 'narrate') throw new Error(command.kind);
  return outcomeOf((streams) => runNarrate(command.options, streams));
}

test.each<[string, () => Promise<Outcome>]>([
  ['check as text', () => check(folder, at('mất\u001b[31m'))],
  ['check as JSON', () => check(folder, '--format', 'json')],
  ['check as CSV', () => check(folder, '--format', 'csv')],
  ['check with a ruleset that is wrong', () => check(at(NAME), '--ruleset', at('sai.json'))],
  ['check with another one', () => check(at(NAME), '--ruleset', at('khac\u001b.json'))],
  ['check with a ruleset that is right', () => check(at(NAME), '--ruleset', at('dung.json'))],
  ['check with a ruleset that is not there', () => check(at(NAME), '--ruleset', at('\u001b[31m'))],
  ['check of a folder that has none', () => check(makeFolder({ 'a\u001b[31m/x.txt': '' }) + '/a\u001b[31m')],
  ['fill as text', () => fill(at(NAME), '--dry-run', '--format', 'text')],
  ['fill as JSON', () => fill(at(NAME), '--dry-run')],
  ['fill to a file', () => fill(at(NAME), '-o', at('ra\u001b[31m\u009b.xlsx'))],
  ['fill with a text that has nothing', () => fill(at(NAME), '--text', at('chu\u001b[31m.txt'), '--dry-run')],
  ['fill of what is none', () => fill(at('hong\u001b[31m.xlsx'), '--dry-run')],
  ['narrate as text', () => narrate(at(NAME), '--dry-run')],
  ['narrate as JSON', () => narrate(at(NAME), '--dry-run', '--format', 'json')],
  ['narrate of what is none', () => narrate(at('hong\u001b[31m.xlsx'), '--dry-run')],
])('Nothing that files say steers the terminal: %s', async (_what, run) => {
  const { out, err } = await run();
  expect(out + err).not.toBe('');
  expect(STEERING.exec(out)?.[0]).toBeUndefined();
  expect(STEERING.exec(err)?.[0]).toBeUndefined();
});

test('A word that the command line was given and does not know steers nothing either', () => {
  const command = parseArguments(['\u001b[31m']);
  expect(command.kind).toBe('wrong');
});

test('JSON still says exactly what the files hold', async () => {
  const { files } = reportSchema.parse(JSON.parse((await check(at(NAME), '--format', 'json')).out));
  expect(files[0]?.file).toBe(at(NAME));
  expect(files[0]?.forms[0]?.sheet).toBe('Biểu\u202e \u009b1');
  const draft = draftSchema.parse(JSON.parse((await fill(at(NAME), '--dry-run')).out));
  expect(draft.documents[0]?.abstract).toContain('\u202e');
});
