import type { Workbook } from './workbook.ts';

/** A name that no sheet has: the one wanted, or it with a number ("Biểu 1 (2)"). Excel tells no case apart. */
export function freeSheetName({ sheets }: Pick<Workbook, 'sheets'>, wanted: string): string {
  const taken = new Set(sheets.map(({ name }) => nameKey(name)));
  let name = wanted;
  for (let count = 2; taken.has(nameKey(name)); count++) name = `${wanted} (${count})`;
  return name;
}

/** Whether a sheet's name is the one wanted, or that with a number as `freeSheetName` gives it. */
export function isNumberedName(name: string, wanted: string): boolean {
  return name === wanted || (name.startsWith(wanted) && /^ \(\d+\)$/u.test(name.slice(wanted.length)));
}

function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
