import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { FillingDesk } from '../../app/filling-desk.ts';
import type { TabProps } from '../tab-props.ts';
import { ErrorCode } from '../error-code.tsx';
import { UnreadParts } from '../findings/unread-parts.tsx';
import { useVisuallyHidden } from '../visually-hidden.ts';
import { Aside } from './aside.tsx';
import { DraftView } from './draft-view.tsx';
import { FillView } from './fill-view.tsx';
import { Notices } from './notices.tsx';
import { Reread } from './reread.tsx';
import { sourceText } from './source-text.ts';
import { Sources } from './sources.tsx';
import { useTabStyles } from './styles.ts';
import { UnitView } from './unit-view.tsx';
import { FILLING, fillingTroubleText } from './wording.vi.ts';
import { YearsView } from './years-view.tsx';

/** The tab “Biểu 1”: where documents come from, the form as it would be filled, and filling itself. */
export function FillingTab({ desk, state, readFile }: TabProps) {
  const [filling] = useState(() => new FillingDesk(desk));
  useEffect(() => filling.open(), [filling]);
  const { isReading, drafted, unit, reportYear, trouble, added } = useSyncExternalStore(
    filling.subscribe,
    filling.state,
  );
  const [open, setOpen] = useState<string | null>(null);
  const isBusy = state.task !== null || isReading;
  const told = trouble ? fillingTroubleText(trouble) : added ? FILLING.added(sourceText(added)) : '';
  return (
    <>
      <Sources filling={filling} readFile={readFile} sources={drafted?.sources ?? []} isBusy={isBusy} />
      <Told text={isReading ? FILLING.reading : told} />
      {!isReading && trouble && 'code' in trouble && <Code code={trouble.code} />}
      <Reread filling={filling} isStale={state.isStale} isUnread={!drafted && !isBusy} />
      {drafted && (
        <>
          <Unread state={state} />
          <UnitView filling={filling} drafted={drafted} said={unit} reportYear={reportYear} />
          <DraftView desk={desk} filling={filling} drafted={drafted} open={open} onOpen={setOpen} />
          <Aside desk={desk} filling={filling} drafted={drafted} onPlaced={setOpen} />
          <Notices drafted={drafted} />
          <FillView desk={desk} filling={filling} drafted={drafted} state={state} isBusy={isBusy} />
          <YearsView desk={desk} filling={filling} drafted={drafted} isBusy={isBusy} />
        </>
      )}
    </>
  );
}

function Unread({ state: { checked, leftOut } }: Pick<TabProps, 'state'>) {
  const styles = useTabStyles();
  return (
    checked && (
      <div className={mergeClasses(styles.section, styles.unlessEmpty)}>
        <UnreadParts
          checked={checked}
          leftOut={leftOut}
          unknownTables={FILLING.unknownTables}
          means={FILLING.unreadParts}
        />
      </div>
    )
  );
}

function Code({ code }: { readonly code: string }) {
  const styles = useTabStyles();
  return (
    <div className={styles.section}>
      <ErrorCode code={code} />
    </div>
  );
}

/** What became of a source, seen and heard. */
function Told({ text }: { readonly text: string }) {
  const styles = useTabStyles();
  const { visuallyHidden } = useVisuallyHidden();
  return (
    <div role="status" aria-live="polite" className={text === '' ? visuallyHidden : styles.section}>
      {text}
    </div>
  );
}
