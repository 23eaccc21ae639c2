import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { Desk } from '../../app/desk.ts';
import type { DeskState } from '../../app/desk-state.ts';
import type { FillingDesk } from '../../app/filling-desk.ts';
import type { FillingDraft } from '../../app/filling-desk-state.ts';
import { formatNumber, kindsOf, type AddSheet, type SetCell } from '../../grid/index.ts';
import { printable } from '../../report/text/display.ts';
import { UndoButton } from '../undo-button.tsx';
import { FindingsNote } from './findings-note.tsx';
import { Preview } from './preview.tsx';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

interface Props {
  readonly desk: Desk;
  readonly filling: FillingDesk;
  readonly drafted: FillingDraft;
  readonly state: DeskState;
  readonly isBusy: boolean;
}

/** Filling: what it would write, cell by cell; the button; and taking it back. */
export function FillView({ desk, filling, drafted, state, isBusy }: Props) {
  const styles = useTabStyles();
  const title = useId();
  const note = useId();
  const { edits } = drafted;
  const loses = desk.losesHistory(kindsOf(edits));
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title} className={styles.title}>
        {FILLING.writing}
      </h2>
      {edits.length > 0 && <p className={styles.text}>{willText(drafted)}</p>}
      {edits.length > 0 && <Preview desk={desk} edits={edits} />}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || state.isStale || edits.length === 0}
          onClick={() => void filling.fill()}
          {...(loses ? { 'aria-describedby': note } : {})}
        >
          {fillText(edits)}
        </Button>
        <UndoButton desk={desk} state={state} />
      </div>
      {loses && (
        <p id={note} className={styles.note}>
          {FILLING.losesHistory}
        </p>
      )}
      <FindingsNote state={state} sheet={drafted.draft.form?.sheet ?? null} />
    </section>
  );
}

function fillText(edits: readonly (SetCell | AddSheet)[]): string {
  const [first] = edits;
  if (!first) return FILLING.nothingToFill;
  return first.kind === 'add-sheet' ? FILLING.create : FILLING.fill(formatNumber(edits.length));
}

function willText({ edits, draft, left }: FillingDraft): string {
  const [first] = edits;
  if (first?.kind === 'add-sheet') {
    const count = draft.chips.filter(({ choice }) => choice === 'write').length - left.length;
    return FILLING.willCreate(first.sheet.name, formatNumber(count));
  }
  return FILLING.willFill(formatNumber(edits.length), printable(draft.form?.sheet ?? ''));
}
