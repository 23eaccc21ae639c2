import { recognise } from '../../src/forms/recognise.ts';
import { encodeTcvn3, encodeVni } from '../grid/legacy/encode.ts';
import { describeRecognition } from '../workbooks/describe-table.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';
import { testRule } from './rule-tester.ts';
import { down, MEMBERS } from './tables.ts';

const TITLE = 'Kết quả xếp loại đảng viên';
const table = () => down(TITLE, [2021, 1, 20, 3, 0, 24], [2022, 1, 22, 3, 0, 26]);

function encoded(
  rows: readonly (readonly Literal[])[],
  encode: (text: string) => string,
  font?: string,
): Literal[][] {
  return rows.map((row) =>
    row.map((cell) => {
      if (typeof cell !== 'string') return cell;
      return font === undefined ? encode(cell) : { v: encode(cell), font };
    }),
  );
}

const WORDS = [
  TITLE,
  'Tiêu chí',
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
  'Tổng số',
];

testRule('legacy-text', {
  comparesNothing: 'it judges how texts are written, and no figure',
  valid: [
    { name: 'Unicode', rows: down(MEMBERS, [2021, 1, 20, 3, 0, 24]) },
    {
      name: 'Unicode in a legacy font',
      rows: [[{ v: 'Báo cáo', font: '.VnTime' }], [{ v: 'Kết quả', font: 'VNI-Times' }]],
    },
    { name: 'French', rows: [['Été à la forêt']] },
  ],
  invalid: [
    {
      name: 'TCVN3 in its font, once a sheet, with every cell converted',
      rows: encoded(table(), encodeTcvn3, '.VnTime'),
      found: [
        {
          at: 'A1',
          id: 'tcvn3',
          severity: 'info',
          expected: TITLE,
          actual: encodeTcvn3(TITLE),
          suggest: WORDS,
        },
      ],
    },
    {
      name: 'VNI in an ordinary font, by its pattern, short words too',
      rows: encoded(table(), encodeVni, 'Times New Roman'),
      found: [
        {
          at: 'A1',
          id: 'vni',
          severity: 'info',
          suggest: WORDS,
          message:
            'Trang tính này gõ bằng bảng mã cũ VNI (7 ô, ví dụ đọc được là “Kết quả xếp loại đảng viên”); chữ vẫn được đọc để soát.',
        },
      ],
    },
    {
      name: 'text of a formula, which is read and not converted',
      rows: [...encoded(table(), encodeTcvn3), [{ v: encodeTcvn3('Ghi chú kèm theo biểu'), f: 'A1&"…"' }]],
      found: [{ at: 'A1', id: 'tcvn3', suggest: WORDS }],
    },
    {
      name: 'legacy text among Unicode, which stays as it is where a short text can’t tell',
      rows: [...encoded([['Hoàn thành xuất sắc nhiệm vụ']], encodeTcvn3), ['dòng 1'], ['Đảng bộ'], ['Toát']],
      found: [{ at: 'A1', id: 'tcvn3', suggest: ['Hoàn thành xuất sắc nhiệm vụ'] }],
    },
    {
      name: 'short words of a sheet that holds nothing else, as the rest of it',
      rows: encoded([['Hoàn thành xuất sắc nhiệm vụ'], ['Tốt'], ['Cộng']], encodeVni),
      found: [{ at: 'A1', id: 'vni', suggest: ['Hoàn thành xuất sắc nhiệm vụ', 'Tốt', 'Cộng'] }],
    },
    {
      name: 'ticks drawn by a font of signs, which are no text',
      rows: [
        ...encoded([['Hoàn thành xuất sắc nhiệm vụ']], encodeTcvn3),
        [{ v: 'þ', font: 'Wingdings' }],
        [{ v: 'üü', font: 'Wingdings 2' }],
        ['×'],
      ],
      found: [{ at: 'A1', id: 'tcvn3', suggest: ['Hoàn thành xuất sắc nhiệm vụ'] }],
    },
    {
      name: 'each sheet by itself',
      sheets: [
        { name: 'Một', rows: encoded(table(), encodeTcvn3) },
        { name: 'Hai', rows: encoded(table(), encodeVni) },
        { name: 'Ba', rows: table() },
      ],
      found: [
        { at: "'Một'!A1", id: 'tcvn3' },
        { at: 'Hai!A1', id: 'vni' },
      ],
    },
  ],
});

test.each([
  ['TCVN3', encodeTcvn3, '.VnTime'],
  ['TCVN3 without its font', encodeTcvn3, undefined],
  ['VNI', encodeVni, 'VNI-Times'],
  ['VNI without its font', encodeVni, undefined],
])('A form in %s is read as in Unicode', (_, encode, font) => {
  const read = recognise(workbook(sheet('Bảng', encoded(table(), encode, font))));
  expect(describeRecognition(read)).toEqual(describeRecognition(recognise(workbook(sheet('Bảng', table())))));
  expect(read.forms[0]?.title.text).toBe(TITLE);
});

test('A title in a font of capitals reads as capitals', () => {
  const rows = encoded([[TITLE]], encodeTcvn3, '.VnTimeH').concat(
    encoded(table().slice(1), encodeTcvn3, '.VnTime'),
  );
  expect(recognise(workbook(sheet('Bảng', rows))).forms[0]?.title.text).toBe(TITLE.toUpperCase());
});
