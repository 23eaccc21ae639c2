import { Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { CONTENTS, type Content } from '../../filling/index.ts';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

interface Props {
  readonly name: string;
  readonly years: readonly number[];
  readonly content: Content | null;
  readonly year: number | null;
  readonly onMove: (content: Content, year: number) => void;
  readonly onCancel: () => void;
}

/** Another content and year for a document. */
export function MoveForm({ name, years, content: ofNow, year: yearOfNow, onMove, onCancel }: Props) {
  const styles = useTabStyles();
  const [content, setContent] = useState<Content>(ofNow ?? 1);
  const isKnown = yearOfNow !== null && years.includes(yearOfNow);
  const [year, setYear] = useState(isKnown ? yearOfNow : (years.at(-1) ?? null));
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (year !== null) onMove(content, year);
  };
  return (
    <form aria-label={FILLING.moveTitle(name)} className={styles.form} onSubmit={submit}>
      <Field label={FILLING.content}>
        <Select
          className={styles.choice}
          select={{ ref: first }}
          value={String(content)}
          onChange={(_, { value }) => {
            setContent(CONTENTS.find((one) => String(one) === value) ?? content);
          }}
        >
          {CONTENTS.map((one) => (
            <option key={one} value={String(one)}>
              {FILLING.contents[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={FILLING.ratingYear}>
        <Select
          className={styles.choice}
          value={String(year ?? '')}
          onChange={(_, { value }) => {
            setYear(Number(value));
          }}
        >
          {years.map((one) => (
            <option key={one} value={String(one)}>
              {String(one)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          type="submit"
          appearance="primary"
          className={styles.button}
          disabledFocusable={year === null}
        >
          {FILLING.move}
        </Button>
        <Button size="small" className={styles.button} onClick={onCancel}>
          {FILLING.cancel}
        </Button>
      </div>
    </form>
  );
}
