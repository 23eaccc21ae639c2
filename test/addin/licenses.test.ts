import { readFileSync } from 'node:fs';
import * as z from 'zod';

const listed = (folder: string) => readFileSync(`dist/${folder}/licenses.txt`, 'utf8');
const everywhere = ['web', 'cli'].map(listed).join('\n');

/** The packages that the lock file installs for who uses the product, not for who builds it; those of types have no code. */
function shipped(): [string, string][] {
  const entry = z.object({
    version: z.optional(z.string()),
    dev: z.optional(z.boolean()),
    devOptional: z.optional(z.boolean()),
    optional: z.optional(z.boolean()),
  });
  const { packages } = z
    .object({ packages: z.record(z.string(), entry) })
    .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  return Object.entries(packages).flatMap(([at, { version, dev, devOptional, optional }]) => {
    const name = at.replace(/^.*node_modules\//u, '');
    const isShipped = at !== '' && dev !== true && devOptional !== true && optional !== true;
    return isShipped && version !== undefined && !/^@types\/|-types$/u.test(name) ? [[name, version]] : [];
  });
}

describe('whoever’s code is shipped is named, with the terms', () => {
  test('no package that is installed to be used is missing', () => {
    const packages = shipped();
    expect(packages.length).toBeGreaterThan(150);
    const missing = packages.filter(([name, version]) => !everywhere.includes(`\n${name} ${version} · `));
    expect(missing).toEqual([]);
  });

  test.each([
    [
      'web',
      ['MICROSOFT SOFTWARE LICENSE TERMS', 'Copyright (c) Meta Platforms', 'Apache License', 'webpack 5'],
    ],
    ['cli', ['fflate ', '@e965/xlsx ', '@ironcalc/wasm ', 'zod ', 'webpack 5']],
    ['rules', ['zod ', 'webpack 5']],
    ['report', ['zod ', 'webpack 5']],
  ])('%s tells the terms of what it holds', (folder, texts) => {
    const list = listed(folder);
    expect(texts.filter((text) => !list.includes(text))).toEqual([]);
  });

  test.each(['web', 'cli', 'rules', 'report'])('every section of the list of %s has its terms', (folder) => {
    const [head, ...sections] = listed(folder).split(/^-{80}$/mu);
    expect(head).toContain('Giấy phép');
    const empty = sections.filter((section) => !/permission|redistribution|rights/iu.test(section));
    expect(empty).toEqual([]);
  });

  test('the pages of the help lead to the list', () => {
    for (const page of ['huong-dan', 'cai-dat', 'quy-tac'])
      expect(readFileSync(`dist/web/help/${page}.html`, 'utf8')).toContain('href="../licenses.txt"');
  });
});
