export { jsonNarrative } from './json.ts';
export { hasErrors, type NarratedFile } from './narrated.ts';
export { narrativeSchema, type NarrativeReport } from './schema.ts';
export { textNarrative } from './text.ts';
