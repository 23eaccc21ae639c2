import type { Plan } from '../../grid/index.ts';
import type { UndrawnChart } from './overlay.ts';

/** The charts that a file has from the product after a plan, as far as they came while it was open. */
export function chartsAfter(before: readonly UndrawnChart[], plan: Plan): readonly UndrawnChart[] {
  let charts = before;
  for (const edit of plan) {
    if (edit.kind === 'remove-sheet') {
      charts = charts.filter(({ place }) => place.sheet !== edit.sheet.name);
    } else if (edit.kind === 'set-charts') {
      const { sheet, after } = edit;
      const replaced = new Set([...edit.before, ...after].map(({ id }) => id));
      charts = [
        ...charts.filter(({ id, place }) => place.sheet !== sheet || !replaced.has(id)),
        ...after.map(({ id, title, place }) => ({ id, title, place: { sheet, ...place } })),
      ];
    }
  }
  return charts;
}
