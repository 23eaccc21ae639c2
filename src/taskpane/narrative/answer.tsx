import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { Inserted } from '../../app/narrative-desk.ts';
import { insertTroubleText, type InsertTrouble } from '../../narrative/index.ts';
import { ErrorCode } from '../error-code.tsx';
import type { Copied } from './clipboard.ts';
import { CopyBox } from './copy-box.tsx';
import { NARRATIVE } from './wording.vi.ts';

const useStyles = makeStyles({
  // A wide table scrolls within its box instead of widening the pane.
  body: { minWidth: 0, whiteSpace: 'normal', paddingBlock: '6px' },
  line: { margin: '0 0 4px' },
});

interface Props {
  readonly answer: Answer;
  /** Writes over what is in the way. */
  readonly onOverwrite: () => void;
  readonly onClose: () => void;
}

/** What is told here, because the desk does not tell it. */
export type Answer =
  | Exclude<Inserted, { readonly kind: 'written' | 'unread' }>
  | { readonly kind: 'copied' | 'nothing-chosen' }
  | { readonly kind: 'not-copied'; readonly copied: Copied }
  /** Making what is to be written broke off; `code`: for whoever looks into it. */
  | { readonly kind: 'failed'; readonly code: string };

/** What became of inserting or copying; where something is in the way, the question what to do with it. */
export function AnswerBar({ answer, onOverwrite, onClose }: Props) {
  const styles = useStyles();
  const asks = answer.kind === 'refused' && answer.troubles.every(isQuestion);
  return (
    <MessageBar intent={INTENTS[answer.kind]} layout="multiline">
      <MessageBarBody className={styles.body}>
        {sentencesFor(answer).map((sentence) => (
          <p key={sentence} className={styles.line}>
            {sentence}
          </p>
        ))}
        {answer.kind === 'not-copied' && <CopyBox copied={answer.copied} />}
        {answer.kind === 'failed' && <ErrorCode code={answer.code} />}
      </MessageBarBody>
      <MessageBarActions>
        {asks && (
          <Button size="small" onClick={onOverwrite}>
            {NARRATIVE.confirm}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {asks ? NARRATIVE.cancel : NARRATIVE.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const INTENTS: Readonly<Record<Answer['kind'], 'success' | 'info' | 'warning' | 'error'>> = {
  unchanged: 'info',
  copied: 'success',
  'not-copied': 'warning',
  'nothing-chosen': 'info',
  'no-selection': 'warning',
  refused: 'warning',
  failed: 'error',
};

/** What is in the way can be written over, once the clerk says so. */
function isQuestion({ id }: InsertTrouble): boolean {
  return id === 'filled' || id === 'changed-by-hand';
}

function sentencesFor(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'unchanged':
      return [NARRATIVE.noChange];
    case 'copied':
      return [NARRATIVE.copied];
    case 'not-copied':
      return [NARRATIVE.notCopied];
    case 'nothing-chosen':
      return [NARRATIVE.nothingChosen];
    case 'no-selection':
      return [NARRATIVE.noSelection];
    case 'failed':
      return [NARRATIVE.failed];
    case 'refused':
      return answer.troubles.map(insertTroubleText);
  }
}
