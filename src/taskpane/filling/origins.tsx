import type { Desk } from '../../app/desk.ts';
import type { Origin } from '../../filling/index.ts';
import { formatNumber, qualifiedName, tidyText } from '../../grid/index.ts';
import { printable } from '../../report/text/display.ts';
import { JumpLink } from '../findings/jump.tsx';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

/** More places than this are counted, not listed. */
const SHOWN = 3;

interface Props {
  readonly desk: Desk;
  readonly origins: readonly Origin[];
}

/** Where a document was found: the way to a cell of the workbook, the place in another file, the words of a text. */
export function Origins({ desk, origins }: Props) {
  const styles = useTabStyles();
  if (origins.length === 0) return null;
  const more = origins.length - SHOWN;
  return (
    <div className={styles.note}>
      {FILLING.foundIn}
      <ul className={styles.list}>
        {origins.slice(0, SHOWN).map((origin) => (
          <li key={JSON.stringify(origin)}>
            <OriginPlace desk={desk} origin={origin} />
          </li>
        ))}
        {more > 0 && <li>{FILLING.morePlaces(formatNumber(more))}</li>}
      </ul>
    </div>
  );
}

function OriginPlace({ desk, origin }: { readonly desk: Desk; readonly origin: Origin }) {
  if (origin.kind === 'text') {
    const excerpt = printable(tidyText(origin.excerpt));
    return origin.file === null ? FILLING.inText(excerpt) : FILLING.inTextOf(printable(origin.file), excerpt);
  }
  const place = qualifiedName(origin.cell);
  return origin.file === null ? (
    <JumpLink desk={desk} target={origin.cell} place={place} />
  ) : (
    FILLING.inFile(printable(origin.file), printable(place))
  );
}
