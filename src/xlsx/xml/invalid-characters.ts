/** Characters that no XML may hold, not even as entities (XML 1.0, 2.2), and halves of surrogate pairs. */
const INVALID = new RegExp(
  String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`,
  'g',
);

export function hasInvalidCharacters(text: string): boolean {
  return text.search(INVALID) >= 0;
}

export function replaceInvalidCharacters(text: string, by: (character: string) => string): string {
  return text.replace(INVALID, by);
}
