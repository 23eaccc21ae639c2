import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { FillingDesk } from '../../app/filling-desk.ts';
import { printDate, readDate } from '../../documents/index.ts';
import type { Chip } from '../../filling/index.ts';
import { tidyText } from '../../grid/index.ts';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

interface Props {
  readonly filling: FillingDesk;
  readonly chip: Chip;
  readonly name: string;
  readonly onDone: () => void;
}

/** Another number or date for a document; a date may be left out, as far as it is not known. */
export function EditForm({ filling, chip, name, onDone }: Props) {
  const styles = useTabStyles();
  const [number, setNumber] = useState(chip.number);
  const [date, setDate] = useState(chip.date);
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const written = writtenDate(date);
  const isNumberless = tidyText(number) === '';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isNumberless || written === null) return;
    onDone();
    filling.edit(chip.id, { number: tidyText(number), date: written });
  };
  return (
    <form aria-label={FILLING.editTitle(name)} className={styles.form} noValidate onSubmit={submit}>
      <Field
        label={FILLING.number}
        {...(isTried && isNumberless ? { validationMessage: FILLING.numberEmpty } : {})}
      >
        <Input
          input={{ ref: first }}
          value={number}
          onChange={(_, { value }) => {
            setNumber(value);
          }}
        />
      </Field>
      <Field
        label={FILLING.date}
        {...(isTried && written === null ? { validationMessage: FILLING.dateBad } : {})}
      >
        <Input
          value={date}
          onChange={(_, { value }) => {
            setDate(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button size="small" type="submit" appearance="primary" className={styles.button}>
          {FILLING.saveEdit}
        </Button>
        <Button size="small" className={styles.button} onClick={onDone}>
          {FILLING.cancel}
        </Button>
      </div>
    </form>
  );
}

/** A date as the form has it: "08/11/2021"; "" where none is given, null where it can't be read. */
function writtenDate(text: string): string | null {
  const tidy = tidyText(text);
  if (tidy === '') return '';
  const read = readDate(tidy);
  return read.kind === 'date' ? printDate(read.date) : null;
}
