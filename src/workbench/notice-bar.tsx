import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CloseIcon } from './icons.tsx';
import type { Notice } from './page-state.ts';
import type { Page } from './page.ts';
import { useStyles } from './styles.ts';
import { WORDING } from './wording.vi.ts';

export function NoticeBar({ page, notice }: { readonly page: Page; readonly notice: Notice }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent={notice.intent} layout="multiline" className={styles.notice}>
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={WORDING.close}
            icon={<CloseIcon />}
            onClick={() => {
              page.tell(null);
            }}
          />
        }
      >
        {notice.offersDrop && (
          <Button
            onClick={() => {
              page.dropEdits();
            }}
          >
            {WORDING.dropKept}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
