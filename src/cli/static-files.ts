import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Serves the files of a folder to this computer alone, and nothing outside the folder. */
export function fileServer(folder: string): Server {
  return createServer((request, response) => {
    answer(folder, request, response);
  });
}

function answer(folder: string, { method, url = '/' }: IncomingMessage, response: ServerResponse): void {
  const isKnown = method === 'GET' || method === 'HEAD';
  const file = isKnown ? fileOf(folder, url) : null;
  if (file === null) {
    response.writeHead(isKnown ? 404 : 405).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (method === 'HEAD') response.end();
  else
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
}

function fileOf(folder: string, url: string): { readonly path: string; readonly size: number } | null {
  const path = pathOf(folder, url);
  if (path === null) return null;
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? { path, size: found.size } : null;
}

/** null: an address that is none, or leads out of the folder. */
function pathOf(folder: string, url: string): string | null {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const asked = decodeURIComponent(pathname);
    if (asked.includes('\0')) return null;
    const path = normalize(join(folder, asked.endsWith('/') ? `${asked}index.html` : asked));
    return path.startsWith(folder + sep) ? path : null;
  } catch {
    return null;
  }
}
