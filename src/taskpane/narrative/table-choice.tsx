import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NarrativeTable } from '../../narrative/index.ts';
import { TableView } from './table-view.tsx';
import { NARRATIVE } from './wording.vi.ts';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  summary: { cursor: 'pointer', marginLeft: tokens.spacingHorizontalM },
  view: { paddingBlock: tokens.spacingVerticalS },
});

interface Props {
  readonly table: NarrativeTable;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A table to be chosen; what it will look like is shown on demand, and made only then. */
export function TableChoice({ table, isChosen, onChoose }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.item}>
      <Checkbox
        checked={isChosen}
        label={table.title}
        onChange={(_, { checked }) => {
          onChoose(checked === true);
        }}
      />
      <details
        open={isOpen}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary className={styles.summary} aria-label={NARRATIVE.showTable(table.title)}>
          {NARRATIVE.show}
        </summary>
        {isOpen && (
          <div className={styles.view}>
            <TableView table={table} label={NARRATIVE.preview(table.title)} />
          </div>
        )}
      </details>
    </div>
  );
}
