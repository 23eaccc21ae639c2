import { makeStyles, tokens } from '@fluentui/react-components';
import type { Desk } from '../../app/desk.ts';
import { cellName, type AddSheet, type CellContent, type SetCell } from '../../grid/index.ts';
import { JumpLink } from '../findings/jump.tsx';
import { useVisuallyHidden } from '../visually-hidden.ts';
import { CutList } from './cut-list.tsx';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

const useStyles = makeStyles({
  change: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr 1fr',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  made: { gridTemplateColumns: 'auto 1fr' },
  lines: { margin: 0, whiteSpace: 'pre-line', textDecorationLine: 'none' },
  before: { color: tokens.colorNeutralForeground2, backgroundColor: 'transparent' },
  after: { fontWeight: tokens.fontWeightSemibold, backgroundColor: 'transparent', color: 'inherit' },
});

interface Props {
  readonly desk: Desk;
  readonly edits: readonly (SetCell | AddSheet)[];
}

/** Each cell that would be written: before and after, or what a new sheet would hold. */
export function Preview({ desk, edits }: Props) {
  const styles = useTabStyles();
  return (
    <details>
      <summary className={styles.summary}>{FILLING.preview}</summary>
      <CutList
        items={edits.flatMap(cellsOf)}
        step={30}
        render={(one) => <Change key={cellName(one.cell)} desk={desk} {...one} />}
      />
    </details>
  );
}

interface CellChange {
  readonly cell: SetCell['cell'];
  /** null: the cell's sheet is not there yet. */
  readonly before: CellContent | null;
  readonly after: CellContent;
}

function cellsOf(edit: SetCell | AddSheet): readonly CellChange[] {
  if (edit.kind === 'set-cell') return [edit];
  const { name, cells } = edit.sheet;
  return cells
    .filter(({ content }) => content.value !== null)
    .map(({ row, col, content }) => ({ cell: { sheet: name, row, col }, before: null, after: content }));
}

function Change({ desk, cell, before, after }: CellChange & Pick<Props, 'desk'>) {
  const styles = useStyles();
  const { visuallyHidden } = useVisuallyHidden();
  return (
    <li className={before ? styles.change : `${styles.change} ${styles.made}`}>
      {before ? <JumpLink desk={desk} target={cell} place={cellName(cell)} /> : <span>{cellName(cell)}</span>}
      {before && (
        <del className={`${styles.lines} ${styles.before}`}>
          <span className={visuallyHidden}>{FILLING.before}</span>
          {textOf(before)}
        </del>
      )}
      <ins className={`${styles.lines} ${styles.after}`}>
        <span className={visuallyHidden}>{FILLING.after}</span>
        {textOf(after)}
      </ins>
    </li>
  );
}

function textOf({ value }: CellContent): string {
  return value === null || value === '' ? FILLING.blank : String(value);
}
