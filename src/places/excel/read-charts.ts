import type { Workbook } from '../../grid/index.ts';
import { ownCharts } from './set-charts.ts';
import type { ListedSheet } from './sheet-list.ts';

/** What can be called after the sync that the question went with; null: it was not answered. */
export type AskedOwnCharts = () => Pick<Workbook, 'ownCharts'> | null;

/**
 * Asks which of the product's charts stand on the sheets that it inserted something into, along with a sync that is
 * done anyway.
 * @returns null where there are no such sheets
 */
export function askForOwnCharts(
  context: Excel.RequestContext,
  listed: readonly ListedSheet[],
  { ownNames }: Pick<Workbook, 'ownNames'>,
): AskedOwnCharts | null {
  const written = new Set([...(ownNames?.values() ?? [])].map((range) => range?.sheet));
  const asked = listed.filter(({ name }) => written.has(name));
  if (asked.length === 0) return null;
  const answers = asked.map(({ id, name }) => {
    const { charts } = context.workbook.worksheets.getItem(id);
    charts.load('items/name');
    return { name, charts };
  });
  return () => {
    try {
      return {
        ownCharts: new Map(answers.map(({ name, charts }) => [name, new Set(ownCharts(charts).keys())])),
      };
    } catch {
      // The library throws where nothing was loaded.
      return null;
    }
  };
}
