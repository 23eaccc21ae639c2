import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import { allWithin, parseXml } from './xml-tree.ts';

const WEB = 'dist/web';
const ORIGIN = 'https://localhost:3000';
const PAGES = ['taskpane', 'commands', 'advice', 'help/huong-dan', 'help/cai-dat', 'help/quy-tac'];
const read = (file: string) => readFileSync(path.join(WEB, file), 'utf8');
const page = (name: string) => read(`${name}.html`);

/** The values of an attribute in a page, in its order. */
function attribute(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map(([, value = '']) => value);
}

describe('the built add-in is whole', () => {
  const manifest = parseXml(read('manifest.xml'));
  const addresses = allWithin(manifest).flatMap(({ attributes }) =>
    Object.values(attributes).filter((value) => value.startsWith(`${ORIGIN}/`)),
  );

  test('every file that the manifest names is there', () => {
    const files = [...new Set(addresses.map((address) => new URL(address).pathname))];
    expect(files.length).toBeGreaterThan(18);
    expect(files.filter((file) => !existsSync(path.join(WEB, file)))).toEqual([]);
  });

  test.each(PAGES)('every file and page that %s names is there', (name) => {
    const html = page(name);
    const named = [...attribute(html, 'src'), ...attribute(html, 'href')].map((to) =>
      to.replace(/#.*$/u, ''),
    );
    const missing = named.filter((to) => !existsSync(path.join(WEB, path.dirname(name), to)));
    expect(missing).toEqual([]);
  });

  test('the help explains every rule at a place of its own', () => {
    const explained = readFileSync('assets/help/quy-tac.md', 'utf8').match(/^## /gmu) ?? [];
    expect(attribute(page('help/quy-tac'), 'id')).toHaveLength(explained.length);
  });
});

describe('the pages let nothing in from elsewhere', () => {
  test.each(PAGES)('%s is in Vietnamese and has a policy that forbids all but its own origin', (name) => {
    const html = page(name);
    expect(html).toContain('<html lang="vi">');
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(html)?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "font-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test.each(PAGES)('%s has no script of its own within it', (name) => {
    const html = page(name);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/u);
    expect(html).not.toMatch(/\son\w+="/u);
  });

  test('the pages of the help have no script at all', () => {
    for (const name of PAGES.filter((each) => each.startsWith('help/')))
      expect(page(name)).not.toContain('<script');
  });

  test('no script makes code of text, which the policy would stop', () => {
    for (const file of readdirSync(WEB).filter((each) => each.endsWith('.js')))
      expect(read(file)).not.toMatch(/\beval\(/u);
  });
});

describe('old webviews', () => {
  test.each(['notice', 'page-notice', 'ribbon'])('%s.js is written in the language of 2009', (name) => {
    const code = read(`${name}.js`);
    const faults = new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
    expect(faults).toEqual([]);
    // Functions and objects that Internet Explorer lacks.
    expect(code).not.toMatch(/\b(Promise|Map|Set|Symbol|URL|URLSearchParams|fetch)\b/u);
  });

  test('they run no module, and have the notice before the pane', () => {
    const html = page('taskpane');
    const scripts = [...html.matchAll(/<script([^>]*)>/gu)].map(([, tag = '']) => tag);
    expect(scripts.map((tag) => attribute(tag, 'src')[0]?.replace(/\.\w{8}\./u, '.'))).toEqual([
      'notice.js',
      'taskpane.js',
      'office-js/office.js',
    ]);
    expect(scripts.map((tag) => tag.includes('type="module"'))).toEqual([false, true, false]);
  });
});

describe('a build that takes office.js from Microsoft', () => {
  const SOURCE = `
    const { officeSource } = require('./.webpack/office.js');
    const { policy } = require('./.webpack/policy.js');
    const { script, origins } = officeSource('cdn');
    process.stdout.write(JSON.stringify([script, policy(origins)]));`;

  test('lets scripts in from both addresses that Microsoft serves it from, and nothing else', () => {
    const told = execFileSync(process.execPath, ['-e', SOURCE], { encoding: 'utf8' });
    const [script = '', policy = ''] = JSON.parse(told) as string[];
    expect(script).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(policy.split('; ').filter((rule) => rule.includes('https:'))).toEqual([
      "script-src 'self' https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft",
    ]);
  });

  const SERVING = `
    const { devServer } = require('./.webpack/serve.js').serving({});
    process.stdout.write(devServer.headers['Cache-Control']);`;

  test('what serves the add-in for trying it lets no page be kept past an update', () => {
    expect(execFileSync(process.execPath, ['-e', SERVING], { encoding: 'utf8' })).toBe('no-cache');
  });
});

describe('what is seen and heard before the scripts have come', () => {
  test.each(['taskpane', 'advice', 'index', 'commands'])('%s says that it is being opened', (name) => {
    const body = /<body>([\s\S]*)<\/body>/u.exec(page(name))?.[1] ?? '';
    expect(body.slice(0, body.search(/<script|$/u))).toContain('Đang mở…');
  });

  test.each([
    ['taskpane', 'notice.js'],
    ['advice', 'notice.js'],
    ['index', 'page-notice.js'],
  ])('%s is watched from its first script on, which waits for no other', (name, first) => {
    expect(attribute(page(name), 'src')[0]).toBe(first);
  });

  test('the ribbon’s page answers by a script that blocks it, right after office.js', () => {
    const scripts = [...page('commands').matchAll(/<script([^>]*)>/gu)].map(([, tag = '']) => tag);
    expect(scripts.slice(0, 2).map((tag) => attribute(tag, 'src')[0])).toEqual([
      'office-js/office.js',
      'ribbon.js',
    ]);
    for (const tag of scripts.slice(0, 2)) expect(tag).not.toMatch(/\b(?:async|defer|type)\b/u);
  });
});

describe('a build for a server', () => {
  const MANIFEST = `
    const { manifestFor, originOf } = require('./.webpack/manifest.js');
    const xml = require('node:fs').readFileSync('manifest.xml', 'utf8');
    process.stdout.write(manifestFor(originOf(process.argv[1]), xml));`;
  const moved = (origin: string) =>
    execFileSync(process.execPath, ['-e', MANIFEST, origin], { encoding: 'utf8', stdio: 'pipe' });

  test.each([
    ['https://may-chu/soat-bieu', 'https://may-chu/soat-bieu'],
    ['https://may-chu/soat-bieu/', 'https://may-chu/soat-bieu'],
    ['https://may-chu:8443', 'https://may-chu:8443'],
    ['https://may-chu/a&b', 'https://may-chu/a&b'],
  ])('has all addresses of the manifest at %s', (origin, expected) => {
    const xml = moved(origin);
    expect(xml).not.toContain('localhost');
    const addresses = allWithin(parseXml(xml)).flatMap(({ attributes }) =>
      Object.values(attributes).filter((value) => value.startsWith('https://')),
    );
    expect(addresses.length).toBeGreaterThan(18);
    expect(addresses.filter((address) => !address.startsWith(`${expected}/`))).toEqual([]);
  });

  test.each(['http://may-chu', 'may-chu', 'https://may-chu/?a=1', 'https://ai:mk@may-chu', 'javascript:0'])(
    'says in Vietnamese that %s is no address for it',
    (origin) => {
      expect(() => moved(origin)).toThrow('phải là một địa chỉ https');
    },
  );
});
