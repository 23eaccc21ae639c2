import {
  acceptRepair,
  collect,
  fillPlan,
  makeDraft,
  ownUnit,
  tickChip,
  type Source,
} from '../../src/filling/index.ts';
import { cellAt, cellName, sheetNamed, type Workbook } from '../../src/grid/index.ts';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import {
  describeChip,
  draftOf,
  edited,
  emptied,
  registersOf,
  report,
  seed,
  settings,
  statisticsOf,
} from './seed.ts';

const BODY = { top: 7, left: 2, bottom: 12, right: 6 };

/** The cells of Biểu 1's body with text: "C8 KH/HU". */
function body(workbook: Workbook): Record<string, string> {
  const sheet = sheetNamed(workbook, 'Biểu 1');
  const cells: Record<string, string> = {};
  for (let row = BODY.top; row <= BODY.bottom; row++) {
    for (let col = BODY.left; col <= BODY.right; col++) {
      const value = sheet && cellAt(sheet, row, col)?.value;
      if (typeof value === 'string') cells[cellName({ row, col })] = value;
    }
  }
  return cells;
}

const SUPERIOR = [
  ...['132-QĐ/TW', '03-QĐ/TU', '05-HD/BTCTU', '05-QĐ/TU', '21-HD/BTCTW', '19-QĐ/TU', '07-HD/BTCTU'],
  ...['03-HD/BTCTU', '06-QĐ/TU', '14-QĐ/TU'],
];

describe('from the register of the real report, its emptied Biểu 1', () => {
  const empty = emptied(seed(), 'Biểu 1', BODY);
  const draft = draftOf(empty, registersOf(empty));

  test('is filled as the report has it, but for dates that the register writes otherwise', () => {
    const { edits, left } = fillPlan(draft, empty);
    expect(left).toEqual([]);
    expect(body(edited(empty, edits))).toEqual({ ...body(seed()), F9: '08/11/2021', F11: '08/11/2021' });
  });

  test('lists documents of superiors apart and fills none of them in', () => {
    expect(draft.ofOthers.map(({ document, reason }) => `${document.written} ${reason}`)).toEqual(
      SUPERIOR.map((number) => `${number} superior`),
    );
  });

  test('proposes the decisions that set up working groups, unticked', () => {
    expect(draft.chips.filter(({ certainty }) => certainty === 'proposed').map(describeChip)).toEqual([
      '3/2019 2945-QĐ/HU 26/11/2019 new leave working-group',
      '3/2020 65-QĐ/HU 13/11/2020 new leave working-group',
    ]);
  });

  test('flags a number that is missing, offers a repair, and says what the register lacks', () => {
    expect(draft.warnings).toEqual([
      { id: 'no-document', year: 2020, content: 2 },
      { id: 'no-document', year: 2022, content: 2 },
      { id: 'missing-number', number: 'KH/HU', date: '28/11/2018' },
    ]);
    expect(draft.chips.filter(({ repair }) => repair).map(describeChip)).toEqual([
      '3/2022 236-CVBTCHU 29/11/2022 new write by-type →236-CV/BTCHU',
    ]);
  });

  test('takes a repair and a proposed document only when asked', () => {
    const repaired = draft.chips.find(({ repair }) => repair)?.id ?? '';
    const proposed = draft.chips.find(({ number }) => number === '65-QĐ/HU')?.id ?? '';
    const chosen = tickChip(acceptRepair(draft, repaired), proposed, true);
    const cells = body(edited(empty, fillPlan(chosen, empty).edits));
    expect([cells['G12'], cells['E12'], cells['E13']]).toEqual([
      '234-CV/BTCHU\n236-CV/BTCHU',
      '65-QĐ/HU',
      '13/11/2020',
    ]);
  });

  test('is judged by the rules of Biểu 1 after it was filled', () => {
    const { findings } = checkWorkbook(edited(empty, fillPlan(draft, empty).edits), resolveRulesets());
    const told = findings.filter(({ cell }) => cell?.sheet === 'Biểu 1');
    expect(
      told.map(({ rule, messageId, cell }) => `${cell ? cellName(cell) : ''} ${rule}/${messageId}`),
    ).toEqual([
      'C8 document-number/missing-number',
      'G12 document-number/missing-slash',
      ...['E10', 'G10', 'D12', 'E12'].map((cell) => `${cell} document-gap/empty`),
    ]);
  });
});

describe('beside what Biểu 1 of the real report holds', () => {
  const draft = draftOf(seed(), registersOf(seed()));

  test('each document of the register is the same, differs, or is new', () => {
    expect(draft.chips.map(describeChip)).toEqual([
      '1/2018 KH/HU 28/11/2018 same keep by-type',
      '1/2019 111-KH/HU 20/11/2019 same keep by-type',
      '1/2020 05-KH/HU 17/11/2020 same keep by-type',
      '1/2021 32-KH/HU 08/11/2021 differs keep by-type',
      '1/2022 70-KH/HU 10/11/2022 same keep by-type',
      '2/2018 02-HD/BTCHU 30/11/2018 same keep by-type',
      '2/2019 04-HD/BTCHU 20/11/2019 same keep by-type',
      '2/2021 02-HD/BTCHU 08/11/2021 differs keep by-type',
      '3/2018 602-CV/HU 16/11/2018 same keep by-type',
      '3/2018 623-CV/HU 27/11/2018 same keep by-type',
      '3/2019 2945-QĐ/HU 26/11/2019 new leave working-group',
      '3/2020 65-QĐ/HU 13/11/2020 new leave working-group',
      '3/2021 343-CV/HU 15/11/2021 same keep by-type',
      '3/2022 234-CV/BTCHU 18/11/2022 same keep by-type',
      '3/2022 236-CVBTCHU 29/11/2022 same keep by-type →236-CV/BTCHU',
    ]);
  });

  test('nothing is changed unasked', () => {
    expect(fillPlan(draft, seed())).toEqual({ edits: [], left: [] });
  });

  test('a repair that is taken changes its own cell alone', () => {
    const id = draft.chips.find(({ repair }) => repair)?.id ?? '';
    const { edits } = fillPlan(acceptRepair(draft, id), seed());
    expect(edits.map(({ cell, after }) => [cellName(cell), after.value])).toEqual([
      ['G12', '234-CV/BTCHU\n236-CV/BTCHU'],
    ]);
  });

  test('what the register lacks is shown and stays', () => {
    const without = draftOf(seed(), []);
    expect(new Set(without.chips.map(({ state, choice }) => `${state} ${choice}`))).toEqual(
      new Set(['missing keep']),
    );
    expect(without.chips).toHaveLength(13);
    expect(fillPlan(without, seed()).edits).toEqual([]);
  });
});

function draftFromText(text: string) {
  const sources: Source[] = [{ kind: 'text', text }];
  const gathered = collect(sources, settings);
  const unit = ownUnit(null, gathered.documents, [text])?.code ?? null;
  return makeDraft(null, gathered, { unit, settings, years: [2018, 2019, 2020, 2021, 2022] });
}

const OWN_OF_FOOTNOTES = [
  '1/2019 111-KH/HU 20/11/2019 new write by-type',
  '1/2020 05-KH/HU 17/11/2020 new write by-type',
  '1/2021 32-KH/HU 08/11/2021 new write by-type',
  '1/2022 70-KH/HU 10/11/2022 new write by-type',
  '2/2019 04-HD/BTCHU 20/11/2019 new write by-type',
  '2/2021 02-HD/BTCHU 08/11/2021 new write by-type',
  '3/2019 2945-QĐ/HU 26/11/2019 new leave working-group',
  '3/2020 65-QĐ/HU 13/11/2020 new leave working-group',
];

test('footnotes 1 to 5 of the real report give four plans, two guidances and two proposed decisions', () => {
  const footnotes =
    report()
      .match(/^[¹²³⁴⁵] .*$/gmu)
      ?.join('\n') ?? '';
  const draft = draftFromText(footnotes);
  expect(draft.chips.map(describeChip)).toEqual(OWN_OF_FOOTNOTES);
  expect(draft.ofOthers.map(({ document }) => document.written)).toEqual([
    ...['03-QĐ/TU', '19-QĐ/TU', '06-QĐ/TU', '14-QĐ/TU', '05-HD/BTCTU', '07-HD/BTCTU', '03-HD/BTCTU'],
  ]);
  expect([draft.unplaced, draft.conflicts]).toEqual([[], []]);
});

test('the whole report pasted gives what its Biểu 1 lists too, undated where no date adjoins, and nothing else', () => {
  const draft = draftFromText(report());
  const isDated = (line: string) => !line.includes(' ? ');
  const lines = draft.chips.map(describeChip);
  expect(lines.filter(isDated)).toEqual(OWN_OF_FOOTNOTES);
  expect(lines.filter((line) => !isDated(line))).toEqual([
    '1/? KH/HU ? new leave no-date',
    '3/? 602-CV/HU ? new leave no-date',
    '3/? 623-CV/HU ? new leave no-date',
    '3/? 343-CV/HU ? new leave no-date',
    '3/? 234-CV/BTCHU ? new leave no-date',
    '3/? 236-CVBTCHU ? new leave no-date →236-CV/BTCHU',
  ]);
  expect(draft.unplaced).toEqual([]);
  expect(draft.ofOthers.map(({ document }) => document.written)).toEqual([
    ...['132-QĐ/TW', '21-HD/BTCTW', '03-QĐ/TU', '19-QĐ/TU', '06-QĐ/TU', '14-QĐ/TU', '05-HD/BTCTU'],
    ...['07-HD/BTCTU', '03-HD/BTCTU', '05-CT/TW', '05-QĐ/TU', '90/2020/NĐ-CP'],
  ]);
});

test('the unit is known from the letterhead, and from its documents where there is none', () => {
  const documents = collect(registersOf(seed()), settings).documents;
  expect(ownUnit(seed(), documents)).toEqual({ code: 'HU', from: 'letterhead', text: 'HUYỆN ỦY BẢO LÂM' });
  expect(ownUnit(null, documents)).toEqual({ code: 'HU', from: 'issuers', text: null });
  expect(ownUnit(null, documents, [report()])).toMatchObject({
    from: 'letterhead',
    text: 'HUYỆN ỦY BẢO LÂM',
  });
  expect(statisticsOf(seed()).years).toHaveLength(5);
});
