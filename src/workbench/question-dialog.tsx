import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { ChangeLines } from './change-lines.tsx';
import type { Page } from './page.ts';
import type { Question } from './question.ts';
import { questionText } from './question.vi.ts';
import { useStyles } from './styles.ts';

interface DialogProps {
  readonly page: Page;
  readonly question: Question;
}

/** What is asked over everything else. To close it is to leave all as it is. */
export function QuestionDialog({ page, question }: DialogProps): ReactNode {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed, not just taken away: the focus goes back to where it was.
    return () => shown?.close();
  }, []);
  const { head, lines, changesHead, choices } = questionText(question);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="cau-hoi"
      onClose={() => {
        page.answer('stay');
      }}
    >
      <h2 id="cau-hoi" className={styles.smallHead}>
        {head}
      </h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {changesHead !== null && 'changes' in question && (
        <ChangeLines head={changesHead} changes={question.changes} />
      )}
      <div className={styles.buttons}>
        {choices.map(({ answer, text }, index) => (
          <Button
            key={answer}
            appearance={index === 0 ? 'primary' : 'secondary'}
            onClick={() => {
              page.answer(answer);
            }}
          >
            {text}
          </Button>
        ))}
      </div>
    </dialog>
  );
}
