import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { REASONS, repairText, YEAR_REASONS, type Chip } from '../../filling/index.ts';
import { cellName, tidyText } from '../../grid/index.ts';
import { printable } from '../../report/text/display.ts';
import { JumpLink } from '../findings/jump.tsx';
import { ChipActions } from './chip-actions.tsx';
import type { DraftProps } from './draft-props.ts';
import { EditForm } from './edit-form.tsx';
import { MoveForm } from './move-form.tsx';
import { Origins } from './origins.tsx';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

interface Props extends DraftProps {
  readonly chip: Chip;
  readonly name: string;
  readonly id: string;
  /** Called when what had the focus goes away. */
  readonly onDone: () => void;
}

/** What is known of a document, where it was found, and what can be done with it. */
export function ChipDetail({ chip, name, id, onDone, ...props }: Props) {
  const { desk, filling, drafted } = props;
  const styles = useStyles();
  const shared = useTabStyles();
  const [form, setForm] = useState<'edit' | 'move' | null>(null);
  const done = () => {
    onDone();
    setForm(null);
  };
  return (
    <div id={id} className={styles.detail}>
      {chip.abstract !== null && (
        <p className={shared.text}>{FILLING.about(printable(tidyText(chip.abstract)))}</p>
      )}
      {reasonsOf(chip).map((reason) => (
        <p key={reason} className={shared.note}>
          {reason}
        </p>
      ))}
      {chip.repair && (
        <div className={shared.row}>
          <p className={shared.text}>{printable(repairText(chip.repair))}</p>
          <Button
            size="small"
            className={shared.button}
            onClick={() => {
              onDone();
              filling.acceptRepair(chip.id);
            }}
          >
            {FILLING.acceptRepair}
          </Button>
        </div>
      )}
      <Origins desk={desk} origins={chip.origins} />
      <HeldPlace {...props} chip={chip} />
      {form === null && <ChipActions filling={filling} chip={chip} onForm={setForm} onDone={onDone} />}
      {form === 'edit' && <EditForm filling={filling} chip={chip} name={name} onDone={done} />}
      {form === 'move' && (
        <MoveForm
          name={name}
          years={drafted.draft.years}
          content={chip.content}
          year={chip.year}
          onMove={(content, year) => {
            done();
            filling.move(chip.id, content, year);
          }}
          onCancel={done}
        />
      )}
    </div>
  );
}

function reasonsOf({ reason, yearReason, state }: Chip): string[] {
  if (state === 'missing') return [];
  return [
    ...(reason === null ? [] : [REASONS[reason]]),
    ...(yearReason === null || yearReason === 'date' ? [] : [YEAR_REASONS[yearReason]]),
  ];
}

/** The cell of the form that holds it. */
function HeldPlace({ desk, drafted, chip: { held } }: DraftProps & { readonly chip: Chip }) {
  const styles = useTabStyles();
  const cell = held && drafted.draft.form?.slots[held.slot]?.numbers.cell;
  if (!cell) return null;
  return (
    <p className={styles.note}>
      {FILLING.inForm} <JumpLink desk={desk} target={cell} place={cellName(cell)} />
    </p>
  );
}
