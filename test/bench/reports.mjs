// Reports that differ as those of many units do: in their unit, figures and documents. The same each time.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const UNITS = [
  'Đức Trọng',
  'Di Linh',
  'Lạc Dương',
  'Đam Rông',
  'Đơn Dương',
  'Cát Tiên',
  'Đạ Huoai',
  'Lâm Hà',
];
/** As the sample writes it, in its two ways. */
const UNIT = [asWritten('Bảo Lâm'), asWritten('BẢO LÂM')];
/** Counts below a thousand, but for the numbers of lines in the first column. */
const COUNT = /(<c r="[B-Z]\d+"[^>]*><v>)(\d{1,3})(?=<\/v>)/gu;
/** "70-KH/HU" and the like. */
const DOCUMENT = /\b(\d{1,4})(?=-[A-Z&#;\d]{2,16}\/)/gu;

export function* reports(seed, count) {
  const parts = Object.entries(unzipSync(seed));
  for (let report = 0; report < count; report++) {
    const files = parts.map(([name, bytes]) => [
      name,
      name.includes('/sheet') ? changed(bytes, report) : bytes,
    ]);
    yield zipSync(Object.fromEntries(files), { level: 3 });
  }
}

function changed(bytes, report) {
  const unit = `${UNITS[report % UNITS.length]} ${report}`;
  let place = 0;
  const text = strFromU8(bytes)
    .replaceAll(UNIT[0], asWritten(unit))
    .replaceAll(UNIT[1], asWritten(unit.toUpperCase()))
    .replace(COUNT, (_, cell, count) => cell + (Number(count) + more(report, place++)))
    .replace(DOCUMENT, (number) => String(Number(number) + report));
  return strToU8(text);
}

/** In most places nothing, so that many sums stay right. */
function more(report, place) {
  const chance = Math.imul(report * 7919 + place + 1, 2654435761) >>> 0;
  return chance % 16 === 0 ? chance % 7 : 0;
}

/** Letters beyond ASCII by their numbers. */
function asWritten(text) {
  return text.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);
}
