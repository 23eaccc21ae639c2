import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where a browser is looked for, in this order; the last resort is the one that comes as an optional package. */
const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A browser without a window, for tests that need the real thing. Whoever launches one closes it. */
export async function launchBrowser(extraFlags: readonly string[] = []): Promise<Browser> {
  const { path, env } = findExecutable();
  return chromium.launch({
    executablePath: path,
    args: [...FLAGS, ...extraFlags],
    env: { ...definedEnvironment(), ...env },
  });
}

/** Closes all that a test opened: a page left open goes on drawing, which slows those after it. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

function findExecutable(): Executable {
  const path = PLACES.find((place) => place !== undefined && place !== '' && existsSync(place));
  return path === undefined ? unpackedExecutable() : { path, env: {} };
}

/**
 * Unpacks the packaged browser. That is done in a process of its own, because the package changes the environment of
 * whoever imports it; VERCEL makes it bring the libraries that a bare system lacks.
 */
function unpackedExecutable(): Executable {
  const script = `
    import('@sparticuz/chromium').then(async ({ default: chromium }) => {
      const path = await chromium.executablePath();
      const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
      console.log(JSON.stringify({ path, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
    });`;
  const output = execFileSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { ...process.env, VERCEL: '1' },
  });
  return JSON.parse(output) as Executable;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
