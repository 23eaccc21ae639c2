import { chromium, type Browser } from 'playwright-core';
import { findExecutable } from './executable.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
