import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileServer } from '../../src/cli/static-files.ts';

let root: string;
let server: Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'soat-bieu-serve-'));
  mkdirSync(join(root, 'web', 'mau'), { recursive: true });
  mkdirSync(join(root, 'web-other'));
  writeFileSync(join(root, 'web', 'index.html'), '<p>trang');
  writeFileSync(join(root, 'web', 'mau', 'số liệu.xlsx'), 'tệp');
  writeFileSync(join(root, 'secret.txt'), 'kín');
  writeFileSync(join(root, 'web-other', 'secret.txt'), 'kín');
  server = fileServer(join(root, 'web'));
  server.listen(0, 'localhost');
  await once(server, 'listening');
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

function portOf(listening: Server): number {
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Sends the path as it is: a browser would tidy it first. */
async function ask(path: string, method = 'GET'): Promise<string> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port: portOf(server), path, method }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve(`${response.statusCode ?? 0} ${text}`);
      });
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', 'GET', '200 <p>trang'],
  ['/index.html?mau', 'GET', '200 <p>trang'],
  ['/index.html', 'HEAD', '200 '],
  [`/mau/${encodeURIComponent('số liệu.xlsx')}`, 'GET', '200 tệp'],
  ['/mau', 'GET', '404 '],
  ['/mau/', 'GET', '404 '],
  ['/khong-co.html', 'GET', '404 '],
  ['/../secret.txt', 'GET', '404 '],
  ['/%2e%2e/secret.txt', 'GET', '404 '],
  ['/..%2fsecret.txt', 'GET', '404 '],
  ['/..%2fweb-other/secret.txt', 'GET', '404 '],
  ['/%00', 'GET', '404 '],
  ['/%', 'GET', '404 '],
  ['/index.html', 'POST', '405 '],
])('the page’s files and no others are served: %s %s', async (path, method, answer) => {
  expect(await ask(path, method)).toBe(answer);
});

/** What the command prints until it says how to stop it, and what it says beside. */
async function started(child: ChildProcess): Promise<{ printed: string; told: string }> {
  let [printed, told] = ['', ''];
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (told += part));
  for await (const part of child.stdout ?? []) {
    printed += String(part);
    if (/Tổng cộng/u.test(printed)) break;
  }
  return { printed, told };
}

test('the page’s address and the sample’s result are printed; a port that is taken is said, and the next one used', async () => {
  const other = createServer().listen(0, 'localhost');
  await once(other, 'listening');
  const taken = portOf(other);
  const child = spawn(process.execPath, ['dist/cli/soat-bieu.js', 'serve', '--port', String(taken)]);
  const ended = once(child, 'exit');
  const { printed, told } = await started(child);
  child.kill('SIGINT');
  other.close();
  expect(await ended).toEqual([0, null]);
  const address = /http:\/\/localhost:(\d+)/u.exec(printed)?.[1];
  expect(Number(address)).toBeGreaterThan(taken);
  expect(told).toContain(String(taken));
  expect(printed).toContain('24 lỗi, 11 cảnh báo, 9 lưu ý');
});
