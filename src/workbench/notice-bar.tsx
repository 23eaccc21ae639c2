import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CloseIcon } from './icons.tsx';
import type { Notice } from './page-state.ts';
import type { Page } from './page.ts';
import { useStyles } from './styles.ts';
import { PAGE } from './wording.vi.ts';

export function NoticeBar({ page, notice }: { readonly page: Page; readonly notice: Notice }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent={notice.intent} layout="singleline" className={styles.notice}>
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        className={styles.noticeButtons}
        containerAction={
          <Button
            appearance="transparent"
            aria-label={PAGE.close}
            icon={<CloseIcon />}
            onClick={() => {
              page.tell(null);
            }}
          />
        }
      >
        {notice.offersDrop && <Button onClick={() => void page.dropEdits()}>{PAGE.dropKept}</Button>}
        {notice.asksToCalculate && (
          <>
            <Button onClick={() => void page.calculate()}>{PAGE.calculate}</Button>
            <Button
              onClick={() => {
                page.tell(null);
              }}
            >
              {PAGE.leaveUncalculated}
            </Button>
          </>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** The way back for who dropped edits that they want after all. */
export function DroppedBar({ page }: { readonly page: Page }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="info" layout="singleline" className={styles.notice}>
      <MessageBarBody>{PAGE.dropped}</MessageBarBody>
      <MessageBarActions className={styles.noticeButtons}>
        <Button onClick={() => void page.takeBackDrop()}>{PAGE.takeBack}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
