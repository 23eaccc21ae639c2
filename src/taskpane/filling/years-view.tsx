import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Desk } from '../../app/desk.ts';
import type { FillingDesk } from '../../app/filling-desk.ts';
import type { FillingDraft } from '../../app/filling-desk-state.ts';
import { formatNumber, greatest, kindsOf, least } from '../../grid/index.ts';
import { printable } from '../../report/text/display.ts';
import { CutList } from './cut-list.tsx';
import { documentName } from './draft-model.ts';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

interface Props {
  readonly desk: Desk;
  readonly filling: FillingDesk;
  readonly drafted: FillingDraft;
  readonly isBusy: boolean;
}

/** The form's years: one more, or all of them one further. */
export function YearsView({ desk, filling, drafted, isBusy }: Props) {
  const styles = useTabStyles();
  const title = useId();
  const note = useId();
  const [isAsking, setAsking] = useState(false);
  const ask = useRef<HTMLButtonElement | null>(null);
  const { form, years } = drafted.draft;
  if (!form || years.length === 0) return null;
  const next = greatest(years) + 1;
  const plan = [...filling.yearsPlan('add'), ...filling.yearsPlan('roll-over')];
  const loses = desk.losesHistory(kindsOf(plan));
  const close = () => {
    setAsking(false);
    ask.current?.focus();
  };
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title} className={styles.title}>
        {FILLING.years}
      </h2>
      <div className={styles.row}>
        <Button
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => void filling.changeYears('add')}
        >
          {FILLING.addYear(next)}
        </Button>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            ask.current = element;
          }}
          className={styles.button}
          disabledFocusable={isBusy}
          aria-expanded={isAsking}
          onClick={() => {
            setAsking(!isAsking);
          }}
        >
          {FILLING.rollOver(next)}
        </Button>
      </div>
      {loses && (
        <p id={note} className={styles.note}>
          {FILLING.losesHistory}
        </p>
      )}
      {isAsking && (
        <RollOver
          drafted={drafted}
          next={next}
          isBusy={isBusy}
          onCancel={close}
          onDo={() => {
            close();
            void filling.changeYears('roll-over');
          }}
        />
      )}
    </section>
  );
}

interface RollOverProps {
  readonly drafted: FillingDraft;
  readonly next: number;
  readonly isBusy: boolean;
  readonly onDo: () => void;
  readonly onCancel: () => void;
}

/** What would be dropped, before it is. */
function RollOver({ drafted: { draft }, next, isBusy, onDo, onCancel }: RollOverProps) {
  const styles = useTabStyles();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const first = least(draft.years);
  const dropped = draft.chips.flatMap(({ id, held }) => (held?.year === first ? [{ id, held }] : []));
  return (
    <div role="group" aria-labelledby={title} className={styles.form}>
      <h3 ref={heading} id={title} tabIndex={-1} className={styles.subtitle}>
        {FILLING.rollOverTitle(next)}
      </h3>
      <p className={styles.text}>
        {dropped.length === 0
          ? FILLING.rollOverEmpty(first, next)
          : FILLING.rollOverDrops(first, formatNumber(dropped.length), next)}
      </p>
      <CutList
        items={dropped}
        render={({ id, held }) => (
          <li key={id}>{printable(documentName({ number: held.number, date: held.date ?? '' }))}</li>
        )}
      />
      <div className={styles.row}>
        <Button className={styles.button} disabledFocusable={isBusy} onClick={onDo}>
          {FILLING.rollOverDo(first)}
        </Button>
        <Button className={styles.button} onClick={onCancel}>
          {FILLING.cancel}
        </Button>
      </div>
    </div>
  );
}
