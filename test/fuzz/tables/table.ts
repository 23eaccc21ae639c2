import { randomFrom, type Random } from '../random.ts';
import { drawAcross } from './across.ts';
import type { Board } from './board.ts';
import { makeContent, type Content } from './content.ts';
import { drawDown } from './down.ts';
import { randomLook, type Look } from './look.ts';
import { makePlan, type Plan } from './plan.ts';
import { wordingOf, type Wording } from './wording.ts';

/** A made table: what it says, and how it is drawn from a row on. */
export interface MadeTable {
  readonly plan: Plan;
  readonly content: Content;
  readonly wording: Wording;
  readonly look: Look;
  /** Where it stands by the table before it. */
  readonly place: 'below' | 'beside';
  readonly draw: (board: Board, top: number, look: Look) => void;
}

/** A rating table of any content, wording and look; the same one in other words where `words` are given. */
export function makeTable(random: Random, words?: Random, year: number | null = null): MadeTable {
  const plan = makePlan(random, year);
  const content = makeContent(random, plan);
  const ownWords = randomFrom(random.below(1_000_000));
  const look = randomFrom(random.below(1_000_000));
  const wording = wordingOf(words ?? ownWords, plan);
  const made = { plan, wording, place: 'below' as const };
  if (plan.direction === 'down') {
    const drawn = plan.isYearsAlone ? unnamed(content) : content;
    const own = randomLook(look, wording.rows.length);
    return {
      ...made,
      content,
      look: { ...own, pageAt: null, short: 'top' },
      draw: (board, top, looks) => {
        drawDown(board, top, drawn, wording, looks);
      },
    };
  }
  const drawn = plan.isYearsAlone ? yearsDown(content) : content;
  return {
    ...made,
    content: drawn,
    look: fittingLook(randomLook(look, drawn.lines.length), drawn, plan),
    draw: (board, top, looks) => {
      drawAcross(board, top, drawn, plan, wording, looks);
    },
  };
}

/** A look that leaves open nothing that only it could say. */
export function fittingLook(look: Look, { lines }: Content, plan: Plan): Look {
  const isNested = lines.some(({ role }) => role === 'block');
  const hasTotal = lines.some(({ role }) => role === 'total');
  const isTrailing = look.hasNotes || plan.roles === 'total-after' || plan.hasShare || plan.hasOther;
  const isDeep = plan.nesting === 'deep' || plan.nesting === 'headed';
  return {
    ...look,
    hasNumbers: look.hasNumbers || isDeep || (isNested && !hasTotal),
    short: isTrailing ? 'top' : look.short,
  };
}

/** One line a year, each a series. */
function yearsDown({ lines }: Content): Content {
  const cases = lines[0]?.cases ?? [];
  const years = cases.map((one, at) => ({
    role: 'unit' as const,
    marker: String(at + 1),
    name: String(one.time.year),
    cases: [one],
  }));
  return { lines: years, sums: [], subsets: [] };
}

/** Columns that a year alone heads. */
function unnamed({ lines, sums, subsets }: Content): Content {
  return { lines: lines.map((line) => ({ ...line, name: '' })), sums, subsets };
}
