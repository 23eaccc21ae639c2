import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a browser is looked for when none is named and the one that comes as an optional package does not run here. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

export interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The browser of the tests: the one that CHROMIUM names, else the same on every machine, else what is installed. */
export function findExecutable(): Executable {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return { path: named, env: {} };
  const packaged = unpackedExecutable();
  if (packaged) return packaged;
  const path = PLACES.find((place) => existsSync(place));
  if (path === undefined) throw new Error('No browser for the tests: name one by CHROMIUM=…');
  return { path, env: {} };
}

/**
 * Unpacks the packaged browser, once on a machine. That is done in a process of its own, because the package changes
 * the environment of whoever imports it; VERCEL makes it bring the libraries that a bare system lacks.
 */
function unpackedExecutable(): Executable | null {
  const script = `
    import('@sparticuz/chromium').then(async ({ default: chromium }) => {
      const path = await chromium.executablePath();
      const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
      console.log(JSON.stringify({ path, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
    });`;
  try {
    const output = execFileSync(process.execPath, ['-e', script], {
      encoding: 'utf8',
      env: { ...process.env, VERCEL: '1' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const told = JSON.parse(output) as Executable;
    execFileSync(told.path, ['--version'], { env: { ...process.env, ...told.env }, stdio: 'ignore' });
    return told;
  } catch {
    return null;
  }
}
