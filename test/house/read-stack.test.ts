import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MAPPED = ['cli', 'rules', 'report', 'xlsx'];
const SHIPPED = [...MAPPED, 'web'];

function builtFiles(folder: string): string[] {
  return readdirSync(join('dist', folder)).map((name) => join('dist', folder, name));
}

function sourcesOf(stack: string): string {
  return execFileSync(process.execPath, ['.ci/read-stack.mjs'], { input: stack, encoding: 'utf8' });
}

/** The built command line, with a call of the file system that fails in a way that nobody foresaw. */
function failingVersion(env: NodeJS.ProcessEnv): string {
  const broken = `import fs from 'node:fs'; const { readFileSync } = fs; fs.readFileSync = (...args) => { if (String(args[0]).endsWith('package.json')) throw new TypeError('hỏng'); return readFileSync(...args); };`;
  const preload = `data:text/javascript,${encodeURIComponent(broken)}`;
  const run = spawnSync(process.execPath, ['--import', preload, 'dist/cli/soat-bieu.js', '--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect(run.status).toBe(2);
  return run.stderr;
}

test('Each script of the command line and the libraries has a map beside it, the pages have none', () => {
  const scripts = MAPPED.flatMap(builtFiles).filter((file) => /\.m?js$/u.test(file));
  expect(scripts.length).toBeGreaterThan(6);
  expect(scripts.filter((file) => !existsSync(`${file}.map`))).toEqual([]);
  expect(builtFiles('web').filter((file) => file.endsWith('.map'))).toEqual([]);
});

test('Nothing that is shipped names a map', () => {
  const scripts = SHIPPED.flatMap(builtFiles).filter((file) => /\.m?js$/u.test(file));
  expect(scripts.filter((file) => readFileSync(file, 'utf8').includes('sourceMappingURL='))).toEqual([]);
});

test('The stack of a failure is logged only where it is asked for, and read back into lines of the sources', () => {
  expect(failingVersion({})).not.toContain('dist/cli');
  const logged = failingVersion({ NODE_DEBUG: 'soat-bieu' });
  expect(logged).toMatch(/dist\/cli\/main\.js:\d+:\d+/u);
  const read = sourcesOf(logged);
  expect(read).toMatch(/src\/cli\/package\.ts:\d+:\d+/u);
  expect(read).not.toContain('dist/cli');
});

test('What no map knows stays as it is', () => {
  const stack =
    'at a (/opt/app/dist/cli/gone.js:1:2)\nat b (/opt/app/dist/web/engine.js:1:2)\nat node:fs:1:2\n';
  expect(sourcesOf(stack)).toBe(stack);
});
