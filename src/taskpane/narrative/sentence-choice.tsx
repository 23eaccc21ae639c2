import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Desk } from '../../app/desk.ts';
import { cellName } from '../../grid/index.ts';
import { DOUBTFUL_SIGN, type Sentence } from '../../narrative/index.ts';
import { messageOf } from '../../rules/messages.vi.ts';
import { JumpLink } from '../findings/jump.tsx';
import { useSeverityStyles } from '../severity-styles.ts';
import { NARRATIVE } from './wording.vi.ts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXS,
  },
  body: { minWidth: 0, paddingTop: tokens.spacingVerticalS },
  text: { margin: 0, fontFamily: "'Times New Roman', 'Liberation Serif', serif" },
  faults: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  faulty: { margin: `${tokens.spacingVerticalXS} 0 0` },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly desk: Desk;
  readonly sentence: Sentence;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A sentence to be chosen; where its figures have errors, it says so and leads to them. */
export function SentenceChoice({ desk, sentence, isChosen, onChoose }: Props) {
  const styles = useStyles();
  const colours = useSeverityStyles();
  const { text, findings, notes } = sentence;
  return (
    <div className={styles.item}>
      <Checkbox
        checked={isChosen}
        aria-label={NARRATIVE.chooseSentence(text)}
        onChange={(_, { checked }) => {
          onChoose(checked === true);
        }}
      />
      <div className={styles.body}>
        <p className={styles.text}>
          {text}
          {findings.length > 0 && ` ${DOUBTFUL_SIGN}`}
        </p>
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        {findings.length > 0 && (
          <p className={mergeClasses(styles.faulty, colours.error)}>{NARRATIVE.faultySentence}</p>
        )}
        {findings.length > 0 && (
          <ul className={styles.faults}>
            {findings.map((finding, index) => (
              <li key={index}>
                {finding.cell && (
                  <JumpLink desk={desk} target={finding.cell} place={cellName(finding.cell)} />
                )}{' '}
                {messageOf(finding)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
