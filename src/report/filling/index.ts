export { onlyStatistics, type FilledFile } from './filled.ts';
export { jsonDraft } from './json.ts';
export { draftSchema, type DraftReport } from './schema.ts';
export { textDraft } from './text.ts';
