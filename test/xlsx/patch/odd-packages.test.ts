import { readFileSync } from 'node:fs';
import type { Plan } from '../../../src/grid/index.ts';
import { readMarks, readNotes } from '../../../src/xlsx/index.ts';
import { repacked, type Packed } from '../../workbooks/repacked.ts';
import { mustRead } from '../reading.ts';
import { charting, FIGURE_SHEET, FIGURES, LEVELS, QUOTA } from './charted.ts';
import { DIALECTS, work } from './features.ts';
import { packageFaults } from './package-faults.ts';
import { mustPatch, partTexts } from './patching.ts';

/** All that puts parts into a package: sheets, charts and their drawings, notes; and what changes those there are. */
function everything(bytes: Uint8Array): Plan {
  return [
    ...work(bytes),
    { kind: 'add-sheet', sheet: FIGURE_SHEET },
    charting(FIGURES, [], [LEVELS, QUOTA]),
    charting('XL TCCSĐ', [], [QUOTA]),
    { kind: 'set-notes', before: readNotes(bytes), after: '{"v":1}' },
    {
      kind: 'set-name',
      name: '_SoatBieu.bang.1',
      before: null,
      after: { sheet: FIGURES, top: 0, left: 0, bottom: 3, right: 5 },
    },
  ];
}

const CONTENT_TYPES = '[Content_Types].xml';
const isList = (name: string): boolean => name.endsWith('.rels');
const unlessTypes =
  (change: (name: string) => string) =>
  (name: string, text: string): Packed => [name === CONTENT_TYPES ? name : change(name), text];
const inLists =
  (change: (target: string, list: string) => string) =>
  (name: string, text: string): Packed => [
    name,
    isList(name)
      ? text.replace(
          /(<(?:\w+:)?Relationship\s(?![^>]*External)[^>]*\bTarget=")([^"#]*)/gu,
          (_, before, target) => `${String(before)}${change(String(target), name)}`,
        )
      : text,
  ];

/** No default says what a list of relationships or a part of XML is: each that is there has a type of its own. */
function withoutDefaults(bytes: Uint8Array): (name: string, text: string) => Packed {
  const own = [...partTexts(bytes).keys()].filter(
    (name) => name !== CONTENT_TYPES && /\.(?:xml|rels)$/iu.test(name),
  );
  return (name, text) => {
    if (name !== CONTENT_TYPES) return [name, text];
    const missing = own.filter((part) => !text.includes(`PartName="/${part}"`));
    const overrides = missing.map(
      (part) =>
        `<Override PartName="/${part}" ContentType="application/${isList(part) ? 'vnd.openxmlformats-package.relationships+' : ''}xml"/>`,
    );
    return [
      name,
      text
        .replace(/<Default\s[^>]*Extension="(?:xml|rels)"[^>]*\/>/gu, '')
        .replace('</Types>', `${overrides.join('')}</Types>`),
    ];
  };
}

type Change = (name: string, text: string) => Packed;
const WAYS: readonly (readonly [string, (bytes: Uint8Array) => Change])[] = [
  ['"\\" in the names of its files', () => unlessTypes((name) => name.replaceAll('/', '\\'))],
  [
    '"\\" in all names but those of lists of relationships',
    () => unlessTypes((name) => (isList(name) ? name : name.replaceAll('/', '\\'))),
  ],
  ['a leading "/" before the names of its files', () => unlessTypes((name) => `/${name}`)],
  [
    'a leading "\\" before the names of its files',
    () => unlessTypes((name) => `\\${name.replaceAll('/', '\\')}`),
  ],
  [
    'the names of its files in capitals',
    () => unlessTypes((name) => name.toUpperCase().replace(/RELS$/u, 'rels')),
  ],
  [
    'the names of its files percent-encoded',
    () => unlessTypes((name) => name.replace('sheet1', 'sheet%31').replace('chart1', 'cha%72t1')),
  ],
  ['"\\" in targets', () => inLists((target) => target.replaceAll('/', '\\'))],
  ['"./" in targets', () => inLists((target) => (target.startsWith('/') ? target : `./${target}`))],
  ['targets in capitals', () => inLists((target) => target.toUpperCase())],
  [
    'targets percent-encoded',
    () => inLists((target) => target.replace('sheet1', '%73heet1').replace('drawing1', 'drawing%31')),
  ],
  [
    'targets by way of folders and back',
    () =>
      inLists((target) =>
        target.startsWith('/')
          ? target.replace('/xl/', '/xl/../xl/./')
          : target.replace(/([^/]*)$/u, 'x/../$1'),
      ),
  ],
  ['no default content types', withoutDefaults],
  [
    'another default type of XML than its own',
    (bytes) => {
      const plain = withoutDefaults(bytes);
      return (name, text) => {
        const [, now] = plain(name, text);
        return [
          name,
          name === CONTENT_TYPES
            ? now.replace(
                /(<Types[^>]*>)/u,
                '$1<Default Extension="XML" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
              )
            : now,
        ];
      };
    },
  ],
];

/** The texts of parts by the name that all ways to write it have in common. */
function textsByName(bytes: Uint8Array): Map<string, string> {
  return new Map(
    [...partTexts(bytes)].map(([name, text]) => [
      decodeURIComponent(name).replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase(),
      text,
    ]),
  );
}

/** What a plan may change of parts that are there. */
const MAY_CHANGE =
  /content_types|workbook\.xml|styles|worksheets\/(?:_rels\/)?sheet[12]\.xml|drawings\/(?:_rels\/)?drawing1\.xml|customxml|calcchain/u;

describe.each(DIALECTS)('a report as %s writes it', (dialect) => {
  const plain = readFileSync(`test/fixtures/features-${dialect}.xlsx`);

  test.each(WAYS)(
    'and with %s is patched as the plain one is, and nothing of the clerk’s is lost',
    (_, way) => {
      const bytes = repacked(plain, way(plain));
      expect(packageFaults(bytes)).toEqual([]);
      const [expected, patched] = [mustPatch(plain, everything(plain)), mustPatch(bytes, everything(bytes))];
      expect(packageFaults(patched.bytes)).toEqual([]);
      expect(mustRead(patched.bytes)).toEqual(mustRead(expected.bytes));
      expect(readMarks(patched.bytes)).toEqual(readMarks(expected.bytes));
      const [before, after] = [textsByName(bytes), textsByName(patched.bytes)];
      for (const [name, text] of before)
        if (!MAY_CHANGE.test(name)) expect([name, after.get(name)]).toEqual([name, text]);
      expect(after.size).toBe(textsByName(expected.bytes).size + before.size - textsByName(plain).size);
    },
  );

  test.each(WAYS)('and with %s is as before when a plan is taken back by its copy', (_, way) => {
    const bytes = repacked(plain, way(plain));
    const patched = mustPatch(bytes, everything(bytes));
    const back = mustPatch(patched.bytes, structuredClone(patched.inverse)).bytes;
    expect(packageFaults(back)).toEqual([]);
    expect(mustRead(back).sheets.map(({ name }) => name)).toEqual(
      mustRead(bytes).sheets.map(({ name }) => name),
    );
    expect([readMarks(back), readNotes(back)]).toEqual([readMarks(bytes), readNotes(bytes)]);
    expect([...textsByName(back).keys()].sort()).toEqual([...textsByName(bytes).keys()].sort());
  });
});
