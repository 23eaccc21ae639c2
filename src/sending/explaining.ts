import type { CheckedWorkbook } from '../check/checked-workbook.ts';
import { groupedBy, type Workbook } from '../grid/index.ts';
import type { Explanation, Finding } from '../rules/finding.ts';
import { figuresIn, sameFigures, type FiguresOf } from './explained-figures.ts';
import { bareKeyOf, findingKeys, ruleOfKey } from './finding-keys.ts';
import type { KeptExplanation, Notes } from './notes.ts';

/** A finding with the key that its explanation is kept by. */
interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** What was found, with what the workbook keeps of it. */
export interface Explained {
  /** In their order, each with its explanation where one is kept. */
  readonly findings: readonly Finding[];
  /** Explanations whose rule judged their place and found nothing there any more. */
  readonly orphaned: readonly KeptExplanation[];
}

/**
 * Puts what a workbook keeps beside what was found in it. An explanation is current while all figures are those it was
 * written for, else stale (sending.md, "Giải trình").
 * @param mayExplain whether a finding can be explained; the explanation of one that can't is never current
 */
export function explained(
  { forms, findings, notChecked }: Pick<CheckedWorkbook, 'forms' | 'findings' | 'notChecked'>,
  {
    workbook,
    notes,
    mayExplain,
  }: { workbook: Workbook; notes: Notes; mayExplain: (finding: Finding) => boolean },
): Explained {
  // Most workbooks keep nothing: nobody asks for the keys of their findings.
  if (notes.explanations.length === 0) return { findings, orphaned: [] };
  const keys = findingKeys({ forms, findings });
  const keyed = findings.map((finding, at): KeyedFinding => ({ key: keys[at] ?? '', finding }));
  const figuresOf = figuresIn(workbook);
  const kept = matched(keyed, notes.explanations, figuresOf);
  const stopped = new Set(notChecked.map(({ rule }) => rule as string));
  const used = new Set(kept.values());
  return {
    findings: findings.map((one) => {
      const own = kept.get(one);
      if (!own) return one;
      const isCurrent = mayExplain(one) && sameFigures(own.figures, figuresOf(one));
      const explanation: Explanation = {
        text: own.text,
        state: isCurrent ? 'current' : 'stale',
        date: own.date,
      };
      return Object.freeze({ ...one, explanation });
    }),
    orphaned: notes.explanations.filter((one) => !used.has(one) && !stopped.has(ruleOfKey(one.key))),
  };
}

/**
 * The explanation of each finding. Among those that say the same, as in a copied sheet, it stays with the one whose
 * figures it was written for; else with the one that has its key.
 */
function matched(
  findings: readonly KeyedFinding[],
  kept: readonly KeptExplanation[],
  figuresOf: FiguresOf,
): ReadonlyMap<Finding, KeptExplanation> {
  const matches = new Map<Finding, KeptExplanation>();
  const byBare = groupedBy(findings, ({ key }) => bareKeyOf(key));
  for (const [bare, own] of groupedBy(kept, ({ key }) => bareKeyOf(key))) {
    const alike = byBare.get(bare) ?? [];
    const free = new Set(own);
    const give = (fits: (finding: KeyedFinding, one: KeptExplanation) => boolean) => {
      for (const finding of alike) {
        if (matches.has(finding.finding)) continue;
        const found = [...free].find((one) => fits(finding, one));
        if (!found) continue;
        matches.set(finding.finding, found);
        free.delete(found);
      }
    };
    const hasFigures = ({ finding }: KeyedFinding, { figures }: KeptExplanation) =>
      sameFigures(figures, figuresOf(finding));
    give((finding, one) => finding.key === one.key && hasFigures(finding, one));
    give(hasFigures);
    give((finding, one) => finding.key === one.key);
  }
  return matches;
}
