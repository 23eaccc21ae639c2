import type { Mark, MarkLevel } from '../../grid/index.ts';

/** The looks of a mark: fill, and a border whose kind is told apart without colours and in print. */
export const LOOKS: Readonly<Record<MarkLevel, { readonly fill: string; readonly line: Line }>> = {
  error: { fill: '#F8CBCB', line: 'Continuous' },
  warning: { fill: '#FFE699', line: 'Dash' },
  info: { fill: '#CFE2F3', line: 'Dot' },
};

type Line = 'Continuous' | 'Dash' | 'Dot';

/** What an own conditional format says of its mark; null where a later version of the product wrote it. */
export type MarkName = Pick<Mark, 'tag' | 'level'>;

/** A formula that is always true and carries the product's name, the rule and the level. */
export function formulaOf({ tag, level }: MarkName): string {
  return `=LEN("soat-bieu:${tag}:${level}")>0`;
}

/** Any conditional format of the product's own, also as other programs spell the formula when they save. */
export function isOwn(formula: string): boolean {
  return OWN.test(formula);
}

export function nameOf(formula: string): MarkName | null {
  const [tag = '', level = ''] = OWN.exec(formula)?.[1]?.split(':') ?? [];
  return isLevel(level) && /^[a-z0-9-]+$/.test(tag) ? { tag, level } : null;
}

const OWN = /^=?\s*LEN\(\s*"soat-bieu:([^"]*)"\s*\)\s*>\s*0\s*$/i;

function isLevel(text: string): text is MarkLevel {
  return text in LOOKS;
}
