// The bytes of the workbooks that are measured, written as Excel writes them: shared strings, an address on every
// row and cell, one style a cell.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const LEVELS = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
];
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** 20 sheets of stacked rating tables: about 500 rows of ten columns each. */
export function ratingTables({ sheets = 20, rows = 500 } = {}) {
  const book = new Strings();
  const parts = [];
  for (let sheet = 0; sheet < sheets; sheet++) {
    const lines = [];
    while (lines.length + 8 <= rows) lines.push(...ratingTable(lines.length + sheet));
    parts.push({ name: `XL ${sheet + 1}`, xml: sheetXml(lines, book) });
  }
  return workbookBytes(parts, book);
}

/** Sheets whose every row has words that heads and titles of forms have, and that are no forms. */
export function nearForms({ rows = 5_000 } = {}) {
  const book = new Strings();
  const lists = [
    (row) => ['Nội dung công việc', `Tình hình đảng viên ${row}`, row],
    (row) => ['Cá nhân', `Tập thể ${row}`, row],
    (row) => ['Số liệu', 'Ngày công', 'Văn phòng', 'Kỳ họp', `Thôn ${row}`, 2022, row],
  ];
  const parts = lists.map((line, at) => ({
    name: `Bảng ${at + 1}`,
    xml: sheetXml(
      Array.from({ length: rows }, (_, row) => line(row)),
      book,
    ),
  }));
  return workbookBytes(parts, book);
}

/** One table whose sums are right: title, head, four levels, total, a blank row. */
function ratingTable(seed) {
  const levels = LEVELS.map((level, at) => [at + 1, level, ...YEARS.map((_, year) => count(seed, at, year))]);
  const total = YEARS.map((_, year) => levels.reduce((sum, level) => sum + level[year + 2], 0));
  return [
    ['KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG'],
    ['STT', 'Tiêu chí', ...YEARS],
    ...levels,
    ['', 'Tổng số', ...total],
    [],
  ];
}

/** Within the quota of the best level: at most a fifth of those rated well or better. */
function count(seed, level, year) {
  const well = 20 + ((seed + year) % 7);
  return [Math.floor(well / 5), well, (seed + 3 * year) % 3, 0][level];
}

/** The sheets of a workbook at hand, and one more of mixed texts and numbers that is no form. */
export function withLongSheet(seed, rows = 100_000) {
  const files = unzipSync(seed);
  const text = (part) => strFromU8(files[part]);
  const strings = new Strings();
  const lines = function* () {
    for (let row = 0; row < rows; row++) yield longLine(row);
  };
  files['xl/worksheets/long.xml'] = strToU8(sheetXml(lines(), strings));
  files['xl/sharedStrings.xml'] = strToU8(strings.xml());
  files['xl/workbook.xml'] = strToU8(
    text('xl/workbook.xml').replace(
      '</sheets>',
      `<sheet xmlns:r="${OFFICE}" name="Dữ liệu" sheetId="99" r:id="rIdLong"/></sheets>`,
    ),
  );
  files['xl/_rels/workbook.xml.rels'] = strToU8(
    text('xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      `<Relationship Id="rIdLong" Type="${OFFICE}/worksheet" Target="worksheets/long.xml"/>` +
        `<Relationship Id="rIdStrings" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
  );
  files['[Content_Types].xml'] = strToU8(
    text('[Content_Types].xml').replace(
      '</Types>',
      `<Override PartName="/xl/worksheets/long.xml" ContentType="${TYPE}.worksheet+xml"/>` +
        `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    ),
  );
  return zipSync(files, { level: 6 });
}

function longLine(row) {
  return [
    row + 1,
    `Đảng viên số ${row + 1}`,
    `Chi bộ thôn ${row % 997}`,
    ['Nam', 'Nữ'][row % 2],
    1950 + (row % 55),
    (row * 7919) % 100_003,
    (row % 10_000) / 64,
    LEVELS[row % 4],
    `Ghi chú ${row % 50}`,
    row % 2 === 0 ? 'x' : '',
  ];
}

class Strings {
  #index = new Map();
  #uses = 0;

  add(text) {
    this.#uses++;
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    this.#index.set(text, this.#index.size);
    return this.#index.size - 1;
  }

  xml() {
    const items = [...this.#index.keys()].map((text) => `<si><t>${text}</t></si>`);
    return `${HEAD}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

function sheetXml(lines, strings) {
  const rows = [];
  let row = 0;
  for (const line of lines) {
    row++;
    const cells = line.map((value, col) => cellXml(`${String.fromCharCode(65 + col)}${row}`, value, strings));
    if (line.length > 0)
      rows.push(`<row r="${row}" spans="1:10" x14ac:dyDescent="0.25">${cells.join('')}</row>`);
  }
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" ` +
    'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">' +
    `<dimension ref="A1:J${row}"/><sheetData>${rows.join('')}</sheetData></worksheet>`
  );
}

function cellXml(address, value, strings) {
  if (value === '') return `<c r="${address}" s="1"/>`;
  if (typeof value === 'number') return `<c r="${address}" s="1"><v>${value}</v></c>`;
  return `<c r="${address}" s="1" t="s"><v>${strings.add(value)}</v></c>`;
}

function workbookBytes(sheets, strings) {
  const files = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      sheets
        .map(
          (_, at) =>
            `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
        )
        .join('') +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      sheets
        .map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml':
      `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts>` +
      '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="3" fontId="0"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': strings.xml(),
  };
  sheets.forEach(({ xml }, at) => (files[`xl/worksheets/sheet${at + 1}.xml`] = xml));
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), {
    level: 6,
  });
}

function relationships(targets) {
  const items = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}
