export { jsonNarrative } from './json.ts';
export { hasErrors, type NarratedFile } from './narrated.ts';
export {
  NARRATIVE_SCHEMA_VERSION,
  narrativeSchema,
  wordsCell,
  wordsFinding,
  wordsSentence,
  wordsTable,
  type NarrativeReport,
} from './schema.ts';
export { textNarrative } from './text.ts';
