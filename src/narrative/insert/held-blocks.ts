import type { RangeRef, Workbook } from '../../grid/index.ts';

/** A block that the product inserted earlier. */
export interface HeldBlock {
  readonly name: string;
  /** The table's. */
  readonly id: string;
  /** As it was written. */
  readonly fingerprint: string;
  readonly hasCharts: boolean;
  readonly range: RangeRef;
}

const PREFIX = '_SoatBieu.LoiBaoCao.';
const NAME = /^_SoatBieu\.LoiBaoCao\.([A-Za-z0-9_]+)\.([0-9a-f]{8})(\.bieudo)?$/u;

/** The name of a block: whose it is, how it was written, and whether charts go with it. */
export function blockName(id: string, fingerprint: string, hasCharts: boolean): string {
  return `${PREFIX}${id}.${fingerprint}${hasCharts ? '.bieudo' : ''}`;
}

/** The blocks of a workbook whose cells are still there; the first of each table. */
export function heldBlocks({ ownNames }: Workbook): HeldBlock[] {
  const held = new Map<string, HeldBlock>();
  for (const [name, range] of ownNames ?? []) {
    const [, id, fingerprint, charts] = NAME.exec(name) ?? [];
    if (id === undefined || fingerprint === undefined || !range || held.has(id)) continue;
    held.set(id, { name, id, fingerprint, hasCharts: charts !== undefined, range });
  }
  return [...held.values()];
}
