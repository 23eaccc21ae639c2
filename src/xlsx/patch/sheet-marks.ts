import { elementText } from '../xml/entities.ts';
import {
  groupedBy,
  type Mark,
  markFormula,
  markKey,
  type MarkLevel,
  markOfFormula,
  parseRangeName,
  type Range,
  rangeName,
  type SheetMark,
} from '../../grid/index.ts';
import { WORKSHEET, withChild } from '../xml/element-order.ts';
import { sheetLayout, type SheetLayout } from './sheet-layout.ts';
import { Splices } from '../xml/splices.ts';
import { childNamed, childrenOf, textOf, type Element } from '../xml/elements.ts';
import { attributesOf } from '../xml/tags.ts';

/** A rule of the product, in the conditional format that it stands in. */
interface MarkRule extends Pick<Mark, 'tag' | 'level'> {
  readonly element: Element;
  readonly format: Element;
  readonly ranges: readonly Range[];
}

/** The marks of a sheet, in the order of the file; each of them once. */
export function marksOfSheet(text: string): SheetMark[] {
  // Most sheets have no conditional formats at all.
  if (!text.includes('soat-bieu:')) return [];
  const marks = new Map<string, SheetMark>();
  for (const { ranges, tag, level } of markRules(sheetLayout(text)))
    for (const range of ranges) marks.set(markKey({ range, tag, level }), { range, tag, level });
  return [...marks.values()];
}

/**
 * The sheet with exactly these marks. Those that are there already stay as they are; new ones come behind all that
 * formats cells by condition, which keeps its order and its precedence.
 * @param formatOf gives the differential format of a level
 */
export function withMarks(
  text: string,
  marks: readonly SheetMark[],
  formatOf: (level: MarkLevel) => number,
): string {
  const left = new Map(marks.map((mark) => [markKey(mark), mark]));
  const cleared = withoutOthers(text, left);
  if (left.size === 0) return cleared;
  const { root } = sheetLayout(cleared);
  const x = root.prefix;
  let priority = highestPriority(cleared);
  const formats = Array.from(
    groupedBy(left.values(), ({ range }) => rangeName(range)),
    ([range, own]) => {
      const rules = own.map(
        ({ tag, level }) =>
          `<${x}cfRule type="expression" dxfId="${formatOf(level)}" priority="${++priority}">` +
          `<${x}formula>${elementText(markFormula({ tag, level }))}</${x}formula></${x}cfRule>`,
      );
      return `<${x}conditionalFormatting sqref="${range}">${rules.join('')}</${x}conditionalFormatting>`;
    },
  );
  return withChild(cleared, root, { name: 'conditionalFormatting', xml: formats.join('') }, WORKSHEET);
}

/** Takes out the rules that mark anything else than what is wanted, and takes what is there off the wanted. */
function withoutOthers(text: string, wanted: Map<string, SheetMark>): string {
  if (!text.includes('soat-bieu:')) return text;
  const splices = new Splices();
  const gone = new Map<Element, Element[]>();
  for (const { element, format, ranges, tag, level } of markRules(sheetLayout(text))) {
    const keys = ranges.map((range) => markKey({ range, tag, level }));
    if (keys.length > 0 && keys.every((key) => wanted.has(key))) for (const key of keys) wanted.delete(key);
    else gone.set(format, [...(gone.get(format) ?? []), element]);
  }
  for (const [format, rules] of gone) {
    const isEmpty = childrenOf(text, format).length === rules.length;
    for (const { start, end } of isEmpty ? [format] : rules) splices.replace(start, end, '');
  }
  return splices.applyTo(text);
}

function markRules({ text, sections }: SheetLayout): MarkRule[] {
  return sections
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((format) => {
      const ranges = rangesOf(attributesOf(text, format)['sqref'] ?? '');
      return childrenOf(text, format).flatMap((element) => {
        const formula = childNamed(text, element, 'formula');
        const mark = element.name === 'cfRule' && formula ? markOfFormula(textOf(text, formula)) : null;
        return mark ? [{ ...mark, element, format, ranges }] : [];
      });
    });
}

function rangesOf(sqref: string): Range[] {
  return sqref.split(/\s+/).flatMap((name) => parseRangeName(name) ?? []);
}

/** Of all rules of the sheet, those of later versions' extensions too, which count in the same order. */
function highestPriority(text: string): number {
  let highest = 0;
  for (const [, priority] of text.matchAll(/<(?:[\w.-]+:)?cfRule\s[^>]*?\bpriority\s*=\s*["'](\d+)["']/g))
    highest = Math.max(highest, Number(priority));
  return highest;
}
