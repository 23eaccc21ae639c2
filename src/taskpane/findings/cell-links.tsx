import { Fragment } from 'react';
import type { Desk } from '../../app/desk.ts';
import { qualifiedName, rangeName, type CellRef } from '../../grid/index.ts';
import { runsOf } from '../../report/view/places.ts';
import { JumpLink } from './jump.tsx';

interface Props {
  readonly desk: Desk;
  readonly cells: readonly CellRef[];
  readonly sheet: string | null;
}

/** Ways to cells, neighbours joined to ranges, as the text report names them. */
export function CellLinks({ desk, cells, sheet }: Props) {
  return runsOf(cells).map((run, index) => {
    const place = run.sheet === sheet ? rangeName(run) : qualifiedName(run);
    return (
      <Fragment key={place}>
        {index > 0 && ', '}
        <JumpLink desk={desk} target={run} place={place} />
      </Fragment>
    );
  });
}
