export { onlyStatistics, type FilledFile } from './filled.ts';
export { jsonDraft } from './json.ts';
export {
  draftAside,
  draftDocument,
  draftOrigin,
  draftSchema,
  FILLING_SCHEMA_VERSION,
  type DraftAside,
  type DraftDocument,
  type DraftOrigin,
  type DraftReport,
} from './schema.ts';
export { textDraft } from './text.ts';
