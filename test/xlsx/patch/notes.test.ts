import { readFileSync } from 'node:fs';
import { readNotes } from '../../../src/xlsx/index.ts';
import { DIALECTS } from './features.ts';
import { changedParts, mustPatch, partText, partTexts, troubleOf } from './patching.ts';

describe.each(DIALECTS)('notes in a file of %s', (dialect) => {
  const bytes = readFileSync(`test/fixtures/features-${dialect}.xlsx`);
  const kept = mustPatch(bytes, [{ kind: 'set-notes', before: null, after: '{"a":"Đảng <bộ>"}' }]).bytes;
  const part = [...partTexts(kept)].find(([, text]) => text.includes('urn:soat-bieu:notes"'))?.[0] ?? '';

  test('are kept in a part of their own, beside those of others', () => {
    expect(readNotes(bytes)).toBeNull();
    expect(readNotes(kept)).toBe('{"a":"Đảng <bộ>"}');
    expect(part).toMatch(/^customXml\/item\d\.xml$/);
    const added = changedParts(bytes, kept).filter((name) => !partTexts(bytes).has(name));
    expect(added).toHaveLength(3);
  });

  test('are changed in place', () => {
    const changed = mustPatch(kept, [{ kind: 'set-notes', before: '{"a":"Đảng <bộ>"}', after: '{}' }]).bytes;
    expect(readNotes(changed)).toBe('{}');
    expect(changedParts(kept, changed)).toEqual([part]);
  });

  test('go without a trace', () => {
    const gone = mustPatch(kept, [{ kind: 'set-notes', before: '{"a":"Đảng <bộ>"}', after: null }]).bytes;
    expect(readNotes(gone)).toBeNull();
    expect(partTexts(gone)).toEqual(partTexts(bytes));
    expect(partText(gone, '[Content_Types].xml')).toBe(partText(bytes, '[Content_Types].xml'));
  });

  test('are not overwritten where others are kept by now', () => {
    expect(troubleOf(kept, [{ kind: 'set-notes', before: null, after: '{}' }])).toMatchObject({
      code: 'changed-meanwhile',
    });
  });
});

test('what cannot be read has no notes', () => {
  expect(readNotes(new Uint8Array([1]))).toBeNull();
});
