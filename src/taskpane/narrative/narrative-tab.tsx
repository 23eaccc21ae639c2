import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Current } from '../../app/desk-state.ts';
import { errorCodeOfThrown } from '../../app/error-code.vi.ts';
import { narrativeOf, type Narrative } from '../../app/narrating.ts';
import { NarrativeDesk } from '../../app/narrative-desk.ts';
import { formatNumber } from '../../grid/index.ts';
import { useSeverityStyles } from '../severity-styles.ts';
import type { TabProps } from '../tab-props.ts';
import { UndoButton } from '../undo-button.tsx';
import { UnreadParts } from '../findings/unread-parts.tsx';
import { AnswerBar, type Answer } from './answer.tsx';
import {
  choosing,
  FIRST_CHOICE,
  insertRequest,
  isSentenceChosen,
  isTableChosen,
  wantedBy,
  type Choice,
} from './choice.ts';
import { copy } from './clipboard.ts';
import { copiedOf, faultyCount, isEmpty } from './narrative.ts';
import { Options } from './options.tsx';
import { Section } from './section.tsx';
import { SentenceChoice } from './sentence-choice.tsx';
import { TableChoice } from './table-choice.tsx';
import { NARRATIVE } from './wording.vi.ts';
import { Years } from './years.tsx';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  faulty: { margin: 0 },
  // Within reach from wherever in the list something was chosen.
  row: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The tables and sentences of the report, made from the figures of the workbook: seen, chosen, inserted, copied. */
export function NarrativeTab({ desk, state }: TabProps) {
  const styles = useStyles();
  const [words] = useState(() => new NarrativeDesk(desk));
  useEffect(() => words.open(), [words]);
  const { current } = useSyncExternalStore(words.subscribe, words.state);
  const isFresh = state.checked !== null && !state.isStale && state.task === null;
  return (
    <div className={styles.tab}>
      {!current && <p className={styles.note}>{NARRATIVE.invitation}</p>}
      {current && state.isStale && <p className={styles.note}>{NARRATIVE.stale}</p>}
      {!(current && isFresh) && (
        <Button
          appearance="primary"
          disabledFocusable={state.task !== null}
          onClick={() => void words.read()}
        >
          {current ? NARRATIVE.makeAgain : NARRATIVE.make}
        </Button>
      )}
      {current && <Made words={words} desk={desk} state={state} current={current} />}
    </div>
  );
}

interface MadeProps extends Pick<TabProps, 'desk' | 'state'> {
  readonly words: NarrativeDesk;
  readonly current: Current;
}

function Made({ words, desk, state, current }: MadeProps) {
  const styles = useStyles();
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { years } = choice;
  const narrative = useMemo(() => narrativeOf(current, wantedBy({ years })), [current, years]);
  const unread = (
    <UnreadParts
      checked={current.checked}
      leftOut={state.leftOut}
      unknownTables={NARRATIVE.unknownTables}
      means={NARRATIVE.unread}
    />
  );
  if (narrative.years.length === 0 && isEmpty(narrative))
    return (
      <>
        <p className={styles.note}>{NARRATIVE.nothing}</p>
        {unread}
      </>
    );
  const insert = async (overwrite: boolean) => {
    setAnswer(null);
    const inserted = await words.insert(insertRequest(choice, overwrite)).catch((error: unknown): Answer => ({
      kind: 'failed',
      code: errorCodeOfThrown(error),
    }));
    // What was written, and why a workbook could not be read, the desk tells.
    if (inserted.kind !== 'written' && inserted.kind !== 'unread') setAnswer(inserted);
  };
  const copyAll = () => {
    const copied = copiedOf(narrative, choice);
    if (copied === null) setAnswer({ kind: 'nothing-chosen' });
    else setAnswer(copy(copied) ? { kind: 'copied' } : { kind: 'not-copied', copied });
  };
  return (
    <>
      {unread}
      <Faulty narrative={narrative} />
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={state.task !== null}
          onClick={() => void insert(false)}
        >
          {NARRATIVE.insert}
        </Button>
        <Button onClick={copyAll}>{NARRATIVE.copy}</Button>
        <UndoButton desk={desk} state={state} />
      </div>
      {desk.losesHistory(LIKELY) && <p className={styles.note}>{NARRATIVE.losesHistory}</p>}
      {answer && (
        <AnswerBar
          answer={answer}
          onOverwrite={() => void insert(true)}
          onClose={() => {
            setAnswer(null);
          }}
        />
      )}
      <Years years={narrative.years} choice={choice} onChange={setChoice} />
      {isEmpty(narrative) && <p className={styles.note}>{NARRATIVE.noYears}</p>}
      <Choices desk={desk} narrative={narrative} choice={choice} onChange={setChoice} />
      <Section title={NARRATIVE.options}>
        <Options choice={choice} onChange={setChoice} />
      </Section>
    </>
  );
}

/** A name is given with every insertion. */
const LIKELY = ['set-name'] as const;

function Faulty({ narrative }: { readonly narrative: Narrative }) {
  const styles = useStyles();
  const colours = useSeverityStyles();
  const count = faultyCount(narrative);
  return count === 0 ? null : (
    <p className={mergeClasses(styles.faulty, colours.error)}>
      {NARRATIVE.faultyFigures(formatNumber(count))}
    </p>
  );
}

interface ChoicesProps extends Pick<TabProps, 'desk'> {
  readonly narrative: Narrative;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

function Choices({ desk, narrative: { tables, sentences }, choice, onChange }: ChoicesProps) {
  const all = (members: readonly { readonly id: string }[]) => (isIn: boolean) => {
    onChange(
      choosing(
        choice,
        members.map(({ id }) => id),
        isIn,
      ),
    );
  };
  return (
    <>
      <Section title={NARRATIVE.tables} onAll={all(tables)}>
        {tables.map((table) => (
          <TableChoice
            key={table.id}
            table={table}
            isChosen={isTableChosen(choice, table)}
            onChoose={all([table])}
          />
        ))}
      </Section>
      <Section title={NARRATIVE.sentences} onAll={all(sentences)}>
        <p>{NARRATIVE.sentencesAreCopied}</p>
        {sentences.map((sentence) => (
          <SentenceChoice
            key={sentence.id}
            desk={desk}
            sentence={sentence}
            isChosen={isSentenceChosen(choice, sentence.id)}
            onChoose={all([sentence])}
          />
        ))}
      </Section>
    </>
  );
}
