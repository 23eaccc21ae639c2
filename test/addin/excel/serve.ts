import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export interface Served {
  /** With a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** How a server differs from one that just serves files. */
export interface Serving {
  readonly headers?: (file: string) => Readonly<Record<string, string>>;
  /** What is served in place of a file that is there; null: nothing. */
  readonly instead?: (file: string) => string | null | undefined;
}

/** Serves the files of a folder on this computer, as any web server does. */
export async function serveFolder(folder: string, { headers, instead }: Serving = {}): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const type = { 'content-type': TYPES[path.extname(pathname)] ?? 'text/plain' };
    const other = instead?.(pathname.slice(1));
    const read = other === undefined ? readFile(path.join(folder, pathname)) : Promise.resolve(other);
    read.then(
      (bytes) => {
        if (bytes === null) response.writeHead(404).end();
        else response.writeHead(200, { ...type, ...headers?.(pathname.slice(1)) }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
