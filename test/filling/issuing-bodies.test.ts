import { committeeOf, DEFAULT_VOCABULARY, findCitations } from '../../src/documents/index.ts';
import { areElsewhere, readIssuingBody } from '../../src/filling/issuing-body.ts';

/** "ĐU: xã b, tỉnh a"; "-" where no committee is named. */
function described(text: string): string | null {
  const body = readIssuingBody(text);
  if (!body) return null;
  const places = body.places.map(({ kind, name }) => [kind, name].filter(Boolean).join(' '));
  return [body.committees?.join('/') ?? '-', ...(places.length > 0 ? [places.join(', ')] : [])].join(': ');
}

describe('an issuing body is read as registers name it', () => {
  test.each([
    ['Đảng ủy phường C', 'ĐU: phường c'],
    ['Đảng uỷ phường C', 'ĐU: phường c'],
    ['ĐẢNG ỦY XÃ B', 'ĐU: xã b'],
    ['ĐU xã B', 'ĐU: xã b'],
    ['Đảng bộ xã B', 'ĐU: xã b'],
    ['Đảng ủy P. 01', 'ĐU: phường 1'],
    ['Đảng ủy Công an tỉnh', 'ĐU: công an, tỉnh'],
    ['Đảng ủy Khối các cơ quan tỉnh', 'ĐUK/ĐU: khối các cơ quan, tỉnh'],
    ['Ban Xây dựng Đảng Đảng ủy xã B, tỉnh A', 'ĐU: xã b, tỉnh a'],
    ['Ban Tuyên giáo và Dân vận Đảng ủy phường C', 'ĐU: phường c'],
    ['Ban Thường vụ Huyện ủy', 'HU'],
    ['BTV HU', 'HU'],
    ['BTCHU', 'HU'],
    ['BCH Đảng bộ huyện Bảo Lâm', 'HU: huyện bảo lâm'],
    ['Thành ủy Đà Lạt', 'TU/ThU: thành phố đà lạt'],
    ['Ban Tổ chức Tỉnh ủy', 'TU'],
    ['Ban Tổ chức Trung ương', 'TW'],
    ['Bộ Chính trị', 'TW'],
    ['Chi bộ thôn 1', 'CB: thôn 1'],
    ['Ban Tổ chức', '-'],
    ['Văn phòng', '-'],
    ['UBKT', '-'],
    ['xã B', '-: xã b'],
    ['TT. Lộc Thắng', '-: thị trấn lộc thắng'],
    ['UBND xã B', '-: ubnd, xã b'],
    ['Nguyễn Văn A', null],
    ['', null],
    ['x'.repeat(200), null],
  ])('%s', (text, expected) => {
    expect(described(text)).toBe(expected);
  });

  test.each([
    ['BTCHU', 'HU'],
    ['BXDĐ', 'ĐU'],
    ['BXDĐĐU', 'ĐU'],
    ['BTCThU', 'ThU'],
    ['VPTW', 'TW'],
    ['CB', null],
  ])('the committee of %s', (issuer, committee) => {
    expect(committeeOf(issuer)).toBe(committee);
  });
});

test.each([
  ['Đảng ủy xã B', 'Đảng ủy phường C', true],
  ['Đảng ủy xã B', 'Đảng ủy phường B', true],
  ['Đảng ủy xã B', 'Đảng ủy xã B, tỉnh A', false],
  ['Đảng ủy xã B', 'Đảng ủy xã', false],
  ['Đảng ủy xã B', 'Đảng ủy phường', true],
  ['Đảng ủy xã B', 'Đảng ủy', false],
  ['Đảng ủy xã B', 'Đảng ủy B', false],
  ['Đảng ủy xã B', 'Đảng ủy Công an tỉnh', true],
  ['Đảng ủy xã B, tỉnh A', 'Đảng ủy xã B, tỉnh D', true],
  ['Đảng ủy Công an tỉnh', 'Đảng ủy Công an huyện', true],
  ['Đảng ủy Công an tỉnh', 'Đảng ủy Công an', false],
  ['Huyện ủy Bảo Lâm', 'Đảng bộ huyện Bảo Lâm', false],
])('%s and %s are elsewhere: %s', (one, other, expected) => {
  const [a, b] = [readIssuingBody(one), readIssuingBody(other)];
  if (!a || !b) throw new Error('no body');
  expect([areElsewhere(a, b), areElsewhere(b, a)]).toEqual([expected, expected]);
});

describe('a text tells who issued what it cites', () => {
  test.each<[string, (string | null)[]]>([
    ['Kế hoạch số 14-KH/ĐU ngày 25/11/2025 của Đảng ủy phường C về kiểm điểm', ['Đảng ủy phường C']],
    ['Kế hoạch số 14-KH/ĐU của Đảng ủy Công an tỉnh, ngày 25/11/2025', ['Đảng ủy Công an tỉnh']],
    ['Đảng ủy phường C đã ban hành Kế hoạch số 14-KH/ĐU', ['Đảng ủy phường C']],
    ['Kế hoạch số 14-KH/ĐU (25/11/2025) của ĐẢNG ỦY PHƯỜNG C', ['ĐẢNG ỦY PHƯỜNG C']],
    ['Hướng dẫn số 03-HD/BXDĐ của Ban Xây dựng Đảng về đánh giá', ['Ban Xây dựng Đảng']],
    [
      'Ban Tổ chức Huyện ủy tham mưu Ban Thường vụ Huyện ủy ban hành Kế hoạch số 14-KH/HU',
      ['Ban Thường vụ Huyện ủy'],
    ],
    [
      'các Công văn số 602, 605 và 623-CV/ĐU của Đảng ủy phường C',
      ['Đảng ủy phường C', 'Đảng ủy phường C', 'Đảng ủy phường C'],
    ],
    ['Kế hoạch số 14-KH/ĐU về kiểm điểm của Đảng ủy phường C', [null]],
    ['Kế hoạch số 14-KH/ĐU ngày 25/11/2025', [null]],
  ])('%s', (text, bodies) => {
    expect(findCitations(text, DEFAULT_VOCABULARY).map((citation) => citation.issuedBy)).toEqual(bodies);
  });
});
