import { qualifiedName, rangeName } from '../../grid/index.ts';
import type { InsertedTable, Sentence, NarrativeTable, NarrativeCell } from '../../narrative/index.ts';
import type { Finding } from '../../rules/finding.ts';
import { messageOf } from '../../rules/messages.vi.ts';
import { hasErrors, type NarratedFile } from './narrated.ts';
import { NARRATIVE_SCHEMA_VERSION, type NarrativeReport } from './schema.ts';

/** The JSON of the words of one workbook. */
export function jsonNarrative(narrated: NarratedFile): NarrativeReport {
  const { file, out, html, mode, years, words, inserted, gone, unknownTables, unreadFigures } = narrated;
  const places = new Map(inserted.map((one) => [one.id, one]));
  return {
    schema: NARRATIVE_SCHEMA_VERSION,
    file,
    out,
    html,
    mode,
    years: [...years],
    tables: words.tables.map((table) => jsonTable(table, places.get(table.id))),
    sentences: words.sentences.map(jsonSentence),
    gone: gone.map(qualifiedName),
    hasErrors: hasErrors(narrated),
    unknownTables,
    unreadFigures,
  };
}

function jsonTable(
  table: NarrativeTable,
  inserted: InsertedTable | undefined,
): NarrativeReport['tables'][number] {
  const { id, kind, title, headRows, rows, merges, notes } = table;
  return {
    ...{ id, kind, title, headRows },
    rows: rows.map((row) => row.map((cell) => cell && jsonCell(cell))),
    merges: merges.map(rangeName),
    notes: [...notes],
    range: inserted ? qualifiedName(inserted.range) : null,
    what: inserted?.what ?? null,
  };
}

function jsonCell({ role, value, shown, formula, format, sources, findings }: NarrativeCell) {
  return {
    ...{ role, value, shown, formula, format },
    sources: sources.map(qualifiedName),
    findings: findings.map(jsonFinding),
  };
}

function jsonSentence({ id, kind, text, cells, findings, notes }: Sentence) {
  return {
    ...{ id, kind, text },
    cells: cells.map(qualifiedName),
    findings: findings.map(jsonFinding),
    notes: [...notes],
  };
}

function jsonFinding(finding: Finding) {
  const { rule, messageId, cell } = finding;
  return { rule, messageId, cell: cell && qualifiedName(cell), message: messageOf(finding) };
}
