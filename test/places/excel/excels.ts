import type { OfficeHost } from '../../office-host/host.ts';
import type { Quirks } from '../../office-host/quirks.ts';

const SHEET = 'XL tập thể LĐQL';

const quirk = (change: (quirks: Quirks) => void) => (host: OfficeHost) => {
  change(host.book.quirks);
};

function spoilRule(host: OfficeHost, unreadable: 'formula' | 'ranges' | 'type'): void {
  const area = { top: 0, left: 0, bottom: 50, right: 5 };
  const looks = { fill: null, bold: null, borders: new Map() };
  host.book.sheet(SHEET).rules = ['=$A1>3', '=$A1>4'].map((formula, at) => ({
    id: `clerk-${at}`,
    type: 'Custom',
    areas: [area],
    formula,
    ...looks,
    ...(at === 0 ? { unreadable } : {}),
  }));
}

function addMacros(host: OfficeHost): void {
  host.addByOther('Macro1');
  host.book.sheet('Macro1').isUnsupported = true;
}

/** All that a real Excel may answer otherwise than we believe, one at a time. */
export const EXCELS: readonly [name: string, spoil: (host: OfficeHost) => void][] = [
  ['answers as we believe', () => undefined],
  [
    'can’t read the formula of a rule',
    (host) => {
      spoilRule(host, 'formula');
    },
  ],
  [
    'can’t read the cells of a rule',
    (host) => {
      spoilRule(host, 'ranges');
    },
  ],
  [
    'can’t read the kind of a rule',
    (host) => {
      spoilRule(host, 'type');
    },
  ],
  [
    'calls rules by their place',
    (host) => {
      spoilRule(host, 'formula');
      host.book.quirks.countsRules = true;
    },
  ],
  [
    'joins the cells of a rule',
    quirk((one) => {
      one.joinsAreas = true;
    }),
  ],
  [
    'takes no rule over several areas',
    quirk((one) => {
      one.refusesAreas = true;
    }),
  ],
  [
    'cuts merged cells short in their address',
    quirk((one) => {
      one.cutMerges = 'address';
    }),
  ],
  [
    'cuts merged cells short one by one',
    quirk((one) => {
      one.cutMerges = 'areas';
    }),
  ],
  [
    'cuts merged cells short either way',
    quirk((one) => {
      one.cutMerges = 'both';
    }),
  ],
  [
    'tells merged cells by their first',
    quirk((one) => {
      one.tellsMergesByFirstCell = true;
    }),
  ],
  [
    'sets up no page',
    quirk((one) => {
      one.failsPageSetup = true;
    }),
  ],
  [
    'makes no links',
    quirk((one) => {
      one.failsLinks = true;
    }),
  ],
  [
    'gives an empty series no type',
    quirk((one) => {
      one.refusesEmptySeries = true;
    }),
  ],
  [
    'has no legend at first',
    quirk((one) => {
      one.hasLegendAtFirst = false;
    }),
  ],
  [
    'makes series of its own',
    quirk((one) => {
      one.addsSeries = 2;
    }),
  ],
  [
    'draws no chart',
    quirk((one) => {
      one.failsChart = () => true;
    }),
  ],
  [
    'draws one chart less',
    quirk((one) => {
      one.failsChart = (name) => name.endsWith('-1');
    }),
  ],
  [
    'writes formulas its own way',
    quirk((one) => {
      one.rewritesFormulas = true;
    }),
  ],
  [
    'tells nothing of some looks, and more sides',
    quirk((one) => {
      one.givesRichLooks = true;
    }),
  ],
  ['has a sheet of macros', addMacros],
  [
    'has too many names',
    quirk((one) => {
      one.hasTooManyNames = true;
    }),
  ],
  [
    'calls cells by row and column',
    quirk((one) => {
      one.isR1C1 = true;
    }),
  ],
  ...['DataChanged', 'RowHidden', 'Added', 'Deleted', 'NameChanged'].map(
    (event): [string, (host: OfficeHost) => void] => [
      `does not tell of ${event}`,
      quirk((one) => {
        one.refusedEvents.add(event);
      }),
    ],
  ),
];
