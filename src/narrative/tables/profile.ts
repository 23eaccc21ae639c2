import type { OrganisationProfile } from '../../forms/organisation-profile/organisation-profile.ts';
import { tidyText } from '../../grid/index.ts';
import { formsOf } from '../../rules/names.ts';
import { isWanted, type Checked, type Wanted } from '../checked.ts';
import type { Faults } from '../faults.ts';
import { counted } from '../computed.ts';
import type { NarrativeTable } from '../table.ts';
import { figure, head, quoted, said } from '../table-cells.ts';
import { PROFILE, TABLE } from '../wording.vi.ts';
import { laidOut, type Spanning } from './grid.ts';
import { notesOf } from './notes.ts';
import { LABEL_WIDTH, NUMBER_WIDTH, VALUE_WIDTH } from './widths.ts';

/** How many organisations and members there are, line by line. */
export function profileTables({ forms }: Checked, wanted: Wanted, faults: Faults): NarrativeTable[] {
  const profiles = formsOf(forms, 'organisation-profile').filter(({ year }) =>
    isWanted(wanted, year?.value ?? null),
  );
  return profiles.map((form, index) =>
    profileTable(form, profiles.length > 1 ? `_${index + 1}` : '', faults),
  );
}

function profileTable({ lines, year }: OrganisationProfile, suffix: string, faults: Faults): NarrativeTable {
  const grid = laidOut([
    [head(TABLE.number), head(PROFILE.line), head(PROFILE.count)].map((cell) => ({ cell })),
    ...lines.map(({ number, label, count }): Spanning[] => [
      { cell: said('number', number ?? '') },
      { cell: quoted('label', tidyText(label.text), [label.cell]) },
      { cell: figure(counted(count), 'count', faults) },
    ]),
  ]);
  return {
    ...grid,
    id: `profile${suffix}`,
    kind: 'profile',
    title: year ? PROFILE.titleOf(year.value) : PROFILE.title,
    headRows: 1,
    widths: [NUMBER_WIDTH, LABEL_WIDTH, VALUE_WIDTH],
    notes: notesOf(grid.rows),
  };
}
