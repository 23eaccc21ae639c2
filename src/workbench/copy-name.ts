import { PAGE } from './wording.vi.ts';

const MARKED = / \(đã soát(?: (\d+))?\)$/u;

/**
 * The name of a copy: "x (đã soát).xlsx", then "x (đã soát 2).xlsx"; a copy of a copy counts on.
 * @param taken names that copies have already
 */
export function copyName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  // Some systems write the marks of letters apart.
  const marked = MARKED.exec(stem.normalize('NFC'));
  const own = marked ? stem.normalize('NFC').slice(0, marked.index) : stem;
  let number = marked ? Number(marked[1] ?? 1) + 1 : 1;
  while (taken.has(PAGE.copyName(own, number) + ending)) number++;
  return PAGE.copyName(own, number) + ending;
}
