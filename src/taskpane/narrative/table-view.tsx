import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  DOUBTFUL_SIGN,
  type CellRole,
  type NarrativeTable,
  type NarrativeCell,
} from '../../narrative/index.ts';
import type { Range } from '../../grid/index.ts';
import { useSeverityStyles } from '../severity-styles.ts';
import { NARRATIVE } from './wording.vi.ts';

const BORDER = `1px solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', outlineOffset: '2px' },
  // As it will look in the sheet: the forms' own letter, and thin lines.
  table: {
    borderCollapse: 'collapse',
    fontFamily: "'Times New Roman', 'Liberation Serif', serif",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'normal',
  },
  cell: { padding: '2px 6px', border: BORDER, verticalAlign: 'middle', fontWeight: 'normal' },
  strong: { fontWeight: 'bold' },
  centre: { textAlign: 'center' },
  left: { textAlign: 'left', minWidth: '90px' },
  right: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  notes: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
});

/** A table as it will look: heads merged as in the sheet, figures with a known error marked. */
export function TableView({ table, label }: { readonly table: NarrativeTable; readonly label: string }) {
  const styles = useStyles();
  return (
    <>
      <div role="region" tabIndex={0} aria-label={label} className={styles.scroll}>
        <table className={styles.table}>
          <caption hidden>{table.title}</caption>
          <thead>
            {table.rows.slice(0, table.headRows).map((row, index) => (
              <Row key={index} table={table} row={row} at={index} />
            ))}
          </thead>
          <tbody>
            {table.rows.slice(table.headRows).map((row, index) => (
              <Row key={index} table={table} row={row} at={table.headRows + index} />
            ))}
          </tbody>
        </table>
      </div>
      {table.notes.map((note) => (
        <p key={note} className={styles.notes}>
          {note}
        </p>
      ))}
    </>
  );
}

interface RowProps {
  readonly table: NarrativeTable;
  readonly row: NarrativeTable['rows'][number];
  readonly at: number;
}

function Row({ table, row, at }: RowProps) {
  return (
    <tr>{row.map((cell, col) => cell && <Cell key={col} cell={cell} {...spanOf(table, at, col)} />)}</tr>
  );
}

interface Span {
  readonly rowSpan: number;
  readonly colSpan: number;
}

function spanOf({ merges }: NarrativeTable, row: number, col: number): Span {
  const merge = merges.find(({ top, left }: Range) => top === row && left === col);
  if (!merge) return { rowSpan: 1, colSpan: 1 };
  return { rowSpan: merge.bottom - merge.top + 1, colSpan: merge.right - merge.left + 1 };
}

function Cell({ cell, rowSpan, colSpan }: Span & { readonly cell: NarrativeCell }) {
  const styles = useStyles();
  const colours = useSeverityStyles();
  const { role, shown, findings } = cell;
  const Tag = role === 'head' ? 'th' : 'td';
  const isFaulty = findings.length > 0;
  return (
    <Tag
      rowSpan={rowSpan}
      colSpan={colSpan}
      {...(role === 'head' ? { scope: colSpan > 1 ? 'colgroup' : 'col' } : {})}
      className={mergeClasses(
        styles.cell,
        styles[SIDES[role]],
        BOLD.includes(role) && styles.strong,
        isFaulty && mergeClasses(styles.strong, colours.error),
      )}
    >
      {shown}
      {isFaulty && <span aria-label={NARRATIVE.faulty}> {DOUBTFUL_SIGN}</span>}
    </Tag>
  );
}

const SIDES: Readonly<Record<CellRole, 'centre' | 'left' | 'right'>> = {
  head: 'centre',
  number: 'centre',
  label: 'left',
  figure: 'right',
  text: 'left',
  'total-label': 'centre',
  total: 'right',
};

const BOLD: readonly CellRole[] = ['head', 'total-label', 'total'];
