import type { Plan } from '../../grid/index.ts';
import type { UndrawnChart } from './overlay.ts';

/** The charts that a file has from the product after a plan, as far as they came while it was open. */
export function chartsAfter(before: readonly UndrawnChart[], plan: Plan): readonly UndrawnChart[] {
  let charts = before;
  for (const edit of plan) {
    if (edit.kind === 'remove-sheet') charts = charts.filter(({ place }) => place.sheet !== edit.sheet.name);
    if (edit.kind !== 'set-charts') continue;
    const { sheet, after } = edit;
    charts = [
      ...charts.filter(({ place }) => place.sheet !== sheet),
      ...after.map(({ title, place }) => ({ title, place: { sheet, ...place } })),
    ];
  }
  return charts;
}
