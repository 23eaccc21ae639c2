/** Unicode written in the encodings of before it, as an old keyboard driver did: bytes as Latin-1 characters. */

/** Each letter with its five tones (grave, acute, hook, tilde, dot below), in the order of the alphabet. */
const ALPHABET = 'aàáảãạ ăằắẳẵặ âầấẩẫậ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự yỳýỷỹỵ'.split(
  ' ',
);

const TCVN3_BYTES = [
  '61 B5 B8 B6 B7 B9',
  'A8 BB BE BC BD C6',
  'A9 C7 CA C8 C9 CB',
  '65 CC D0 CE CF D1',
  'AA D2 D5 D3 D4 D6',
  '69 D7 DD D8 DC DE',
  '6F DF E3 E1 E2 E4',
  'AB E5 E8 E6 E7 E9',
  'AC EA ED EB EC EE',
  '75 EF F3 F1 F2 F4',
  'AD F5 F8 F6 F7 F9',
  '79 FA FD FB FC FE',
];
const TCVN3_CAPITALS = { Ă: 'A1', Â: 'A2', Đ: 'A7', Ê: 'A3', Ô: 'A4', Ơ: 'A5', Ư: 'A6', đ: 'AE' };

const VNI_WRITINGS = [
  'a aø aù aû aõ aï',
  'aê aè aé aú aü aë',
  'aâ aà aá aå aã aä',
  'e eø eù eû eõ eï',
  'eâ eà eá eå eã eä',
  'i ì í æ ó ò',
  'o oø où oû oõ oï',
  'oâ oà oá oå oã oä',
  'ô ôø ôù ôû ôõ ôï',
  'u uø uù uû uõ uï',
  'ö öø öù öû öõ öï',
  'y yø yù yû yõ î',
];

function table(writings: readonly string[], read: (writing: string) => string): [string, string][] {
  return ALPHABET.flatMap((letters, row) => {
    const written = (writings[row] ?? '').split(' ');
    return Array.from(letters, (letter, at): [string, string] => [letter, read(written[at] ?? '')]);
  });
}

const byte = (hex: string): string => String.fromCharCode(parseInt(hex, 16));

const TCVN3: ReadonlyMap<string, string> = new Map([
  ...table(TCVN3_BYTES, byte),
  ...Object.entries(TCVN3_CAPITALS).map(([letter, hex]): [string, string] => [letter, byte(hex)]),
]);

const VNI_SMALL = [...table(VNI_WRITINGS, (writing) => writing), ['đ', 'ñ'] as const];
const VNI: ReadonlyMap<string, string> = new Map([
  ...VNI_SMALL,
  ...VNI_SMALL.map(([letter, writing]): [string, string] => [letter.toUpperCase(), writing.toUpperCase()]),
]);

/** TCVN3 has no capitals with tones: they are written small, for a font of capitals. */
export function encodeTcvn3(text: string): string {
  const write = (char: string): string => TCVN3.get(char) ?? TCVN3.get(char.toLowerCase()) ?? char;
  return Array.from(text.normalize('NFC'), (char) => (char > '\u007f' ? write(char) : char)).join('');
}

export function encodeVni(text: string): string {
  return Array.from(text.normalize('NFC'), (char) => VNI.get(char) ?? char).join('');
}
