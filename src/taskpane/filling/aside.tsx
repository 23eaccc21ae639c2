import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Desk } from '../../app/desk.ts';
import type { FillingDesk } from '../../app/filling-desk.ts';
import type { FillingDraft } from '../../app/filling-desk-state.ts';
import { printDate } from '../../documents/index.ts';
import { REASONS, yearOf, type Draft } from '../../filling/index.ts';
import { formatNumber, tidyText } from '../../grid/index.ts';
import { printable } from '../../report/text/display.ts';
import { CutList } from './cut-list.tsx';
import { documentName } from './draft-model.ts';
import { MoveForm } from './move-form.tsx';
import { Origins } from './origins.tsx';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

const useStyles = makeStyles({
  aside: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  list: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly desk: Desk;
  readonly filling: FillingDesk;
  readonly drafted: FillingDraft;
  /** Called with a document that was given its place in the form. */
  readonly onPlaced: (id: string) => void;
}

/** Documents that stand in no cell of the form: the unit's own that can be placed, and those of others, which can't. */
export function Aside({ desk, filling, drafted: { draft }, onPlaced }: Props) {
  const styles = useTabStyles();
  const own = useStyles();
  const { unplaced, ofOthers, years } = draft;
  if (unplaced.length + ofOthers.length === 0) return null;
  return (
    <div className={styles.section}>
      {unplaced.length > 0 && (
        <details>
          <summary className={styles.summary}>{FILLING.unplaced(formatNumber(unplaced.length))}</summary>
          <p className={styles.note}>{FILLING.unplacedMeans}</p>
          <div className={own.list}>
            <CutList
              items={unplaced}
              render={(one) => (
                <Unplaced
                  key={one.document.id}
                  desk={desk}
                  one={one}
                  years={years}
                  onPlace={(content, year) => {
                    onPlaced(one.document.id);
                    filling.move(one.document.id, content, year);
                  }}
                />
              )}
            />
          </div>
        </details>
      )}
      {ofOthers.length > 0 && (
        <details>
          <summary className={styles.summary}>{FILLING.ofOthers(formatNumber(ofOthers.length))}</summary>
          <div className={own.list}>
            <CutList
              items={ofOthers}
              render={(one) => (
                <li key={one.document.id} className={own.aside}>
                  <AsideText desk={desk} one={one} />
                </li>
              )}
            />
          </div>
        </details>
      )}
    </div>
  );
}

type AsideDocument = Draft['ofOthers'][number];

function nameOf({ document: { written, date } }: AsideDocument): string {
  return printable(documentName({ number: tidyText(written), date: date ? printDate(date) : '' }));
}

function AsideText({ desk, one }: { readonly desk: Desk; readonly one: AsideDocument }) {
  const styles = useTabStyles();
  const { abstract, origins } = one.document;
  return (
    <>
      <strong>{nameOf(one)}</strong>
      <p className={styles.note}>{REASONS[one.reason]}</p>
      {abstract !== null && <p className={styles.note}>{FILLING.about(printable(tidyText(abstract)))}</p>}
      <Origins desk={desk} origins={origins} />
    </>
  );
}

interface UnplacedProps extends Pick<Parameters<typeof MoveForm>[0], 'years'> {
  readonly desk: Desk;
  readonly one: AsideDocument;
  readonly onPlace: Parameters<typeof MoveForm>[0]['onMove'];
}

function Unplaced({ desk, one, years, onPlace }: UnplacedProps) {
  const styles = useTabStyles();
  const own = useStyles();
  const [isOpen, setOpen] = useState(false);
  const button = useId();
  const name = nameOf(one);
  return (
    <li className={own.aside}>
      <AsideText desk={desk} one={one} />
      {isOpen ? (
        <MoveForm
          name={name}
          years={years}
          content={null}
          year={yearOf(one.document).year}
          onMove={onPlace}
          onCancel={() => {
            setOpen(false);
          }}
        />
      ) : (
        <Button
          id={button}
          size="small"
          className={styles.button}
          aria-label={`${FILLING.place}: ${name}`}
          disabledFocusable={years.length === 0}
          onClick={() => {
            setOpen(true);
          }}
        >
          {FILLING.place}
        </Button>
      )}
    </li>
  );
}
