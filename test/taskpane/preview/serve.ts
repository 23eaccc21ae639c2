import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

const PREVIEW = 'test/taskpane/preview';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xlsx': 'application/octet-stream',
};

/** Where files come from that are not built. */
const SOURCES: Readonly<Record<string, string>> = {
  'preview.html': `${PREVIEW}/preview.html`,
  'workbook.xlsx': 'assets/samples/bao-lam-2022.xlsx',
};

export interface Served {
  readonly close: () => Promise<void>;
}

/** Where the preview is that all files of tests share: its address, from the set-up to the tests' own processes. */
const SHARED = 'SHARED_PREVIEW';

/** The address of the preview page that all files of tests share. */
export function previewUrl(): string {
  const url = process.env[SHARED];
  if (url === undefined) throw new Error('the preview is not served');
  return url;
}

/** Builds the preview page and serves it on this computer for all files of tests; whoever calls it closes it. */
export async function servePreview(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'preview-'));
  const config = `${PREVIEW}/webpack.config.js`;
  await promisify(execFile)('node_modules/.bin/webpack', ['--config', config, '--output-path', folder]);
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
    readFile(SOURCES[name] ?? join(folder, name)).then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  process.env[SHARED] = `http://127.0.0.1:${port ?? 0}/preview.html`;
  return {
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
