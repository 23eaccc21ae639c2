import type { NotChecked } from '../../rules/not-checked.ts';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import type { Desk } from '../../app/desk.ts';
import type { DeskState } from '../../app/desk-state.ts';
import { leftOutText } from '../../app/place-wording.vi.ts';
import { formatNumber, groupedBy, parseRangeName, sheetPrefix } from '../../grid/index.ts';
import { isUnknownTable } from '../../check/open-parts.ts';
import { printable } from '../../report/text/display.ts';
import { reasonOf, ruleName } from '../../rules/messages.vi.ts';
import { ErrorCode } from '../error-code.tsx';
import { NotCheckedIcon } from '../icons.tsx';
import { PANE } from '../wording.vi.ts';
import { JumpLink } from './jump.tsx';
import { UnknownTables } from './unknown-tables.tsx';

/** More places than this of one rule are counted, not listed. */
const SHOWN = 12;

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} 0`,
    ...typographyStyles.body1,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    ...typographyStyles.body1Strong,
  },
  means: { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  reason: { margin: `${tokens.spacingVerticalS} 0 0` },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
});

/** What the place said of what it could not read, for whoever looks into it. */
function LeftOutCode({ leftOut }: Pick<Props, 'leftOut'>) {
  const details = new Set(leftOut.flatMap(({ detail }) => detail ?? []));
  return details.size === 0 ? null : <ErrorCode code={[...details].join('; ')} />;
}

interface Props {
  readonly desk: Desk;
  readonly entries: readonly NotChecked[];
  readonly leftOut: DeskState['leftOut'];
}

/** What could not be checked: what was not recognised, then the rest by reason and rule. Never taken for right. */
export function NotCheckedSection({ desk, entries, leftOut }: Props) {
  const styles = useStyles();
  const title = useId();
  if (entries.length + leftOut.length === 0) return null;
  const others = entries.filter((entry) => !isUnknownTable(entry));
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h3 id={title} className={styles.title}>
        <NotCheckedIcon />
        {PANE.notChecked}
      </h3>
      <p className={styles.means}>{PANE.notCheckedMeans}</p>
      <UnknownTables desk={desk} entries={entries.filter(isUnknownTable)} />
      {[...new Set(leftOut.map(leftOutText))].map((text) => (
        <p key={text} className={styles.reason}>
          {printable(text)}
        </p>
      ))}
      <LeftOutCode leftOut={leftOut} />
      {[...groupedBy(others, reasonOf)].map(([reason, its]) => (
        <Fragment key={reason}>
          <p className={styles.reason}>{printable(reason)}</p>
          <ul className={styles.list}>
            {[...groupedBy(its, ({ rule }) => rule)].map(([rule, ofRule]) => (
              <RuleItem key={rule} desk={desk} name={rule && ruleName(rule)} entries={ofRule} />
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}

interface RuleProps {
  readonly desk: Desk;
  readonly name: string | null;
  readonly entries: readonly NotChecked[];
}

function RuleItem({ desk, name, entries }: RuleProps) {
  const places = placesOf(entries);
  if (name === null && places.length === 0) return null;
  const more = places.length - SHOWN;
  return (
    <li>
      {name}
      {name !== null && places.length > 0 && ': '}
      {places.slice(0, SHOWN).map(({ name: place, target }, index) => (
        <Fragment key={place}>
          {index > 0 && ', '}
          <JumpLink desk={desk} target={target} place={place} />
        </Fragment>
      ))}
      {more > 0 && <> {PANE.morePlaces(formatNumber(more))}</>}
    </li>
  );
}

/** The places that can be gone to, each once. An entry for a whole sheet leads to its first cell. */
function placesOf(entries: readonly NotChecked[]) {
  const places = entries.flatMap(({ sheet, address }) => {
    if (sheet === null) return [];
    const range = parseRangeName(address ?? 'A1');
    const name = address === null ? sheet : `${sheetPrefix(sheet)}!${address}`;
    return range ? [{ name, target: { ...range, sheet } }] : [];
  });
  return [...new Map(places.map((place) => [place.name, place])).values()];
}
