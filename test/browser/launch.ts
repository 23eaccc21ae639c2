import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { findExecutable } from './executable.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the browser is that all files of tests share: its address, from the set-up to the tests' own processes. */
const SHARED = 'SHARED_BROWSER';

/** Starts the browser that all files of tests share; whoever calls it closes it. */
export async function serveBrowser(): Promise<BrowserServer> {
  const server = await chromium.launchServer(options());
  process.env[SHARED] = server.wsEndpoint();
  return server;
}

/**
 * A browser without a window, for tests that need the real thing: the one that is shared, where there is one. Whoever
 * asks for it closes it, which closes only what was opened by it.
 */
export async function sharedBrowser(): Promise<Browser> {
  const address = process.env[SHARED];
  return address === undefined ? ownBrowser() : chromium.connect(address);
}

/** A browser that nobody else uses: for the clipboard, which all pages of a browser have in common. */
export async function ownBrowser(): Promise<Browser> {
  return chromium.launch(options());
}

function options(): LaunchOptions {
  const { path, env } = findExecutable();
  return { executablePath: path, args: FLAGS, env: { ...definedEnvironment(), ...env } };
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
