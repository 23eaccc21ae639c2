import { printDate } from '../../documents/index.ts';
import { isSettled, type Chip, type Draft, type Origin } from '../../filling/index.ts';
import { cellName, tidyText, type AddSheet, type SetCell } from '../../grid/index.ts';
import { jsonFile } from '../data/json.ts';
import type { FilledFile } from './filled.ts';
import {
  FILLING_SCHEMA_VERSION,
  type DraftAside,
  type DraftDocument,
  type DraftOrigin,
  type DraftReport,
} from './schema.ts';
import { draftWarningText, leftText } from './wording.vi.ts';

/** The JSON draft of one workbook. */
export function jsonDraft({ file, out, addedYear, filling, checked }: FilledFile): DraftReport {
  const { unit, draft, edits, left, gathered } = filling;
  const added = edits.find((edit): edit is AddSheet => edit.kind === 'add-sheet');
  const judged = checked ? jsonFile(checked) : null;
  const datesOf = new Map(gathered.documents.map(({ id, date }) => [id, date ? printDate(date) : '']));
  return {
    schema: FILLING_SCHEMA_VERSION,
    file,
    out,
    unit: unit && { code: unit.code, from: unit.from, text: unit.text },
    sheet: draft.form?.sheet ?? added?.sheet.name ?? null,
    isNewSheet: added !== undefined,
    years: [...draft.years],
    addedYear,
    documents: draft.chips.map(jsonChip),
    superior: draft.ofOthers.map(jsonAside),
    unplaced: draft.unplaced.map(jsonAside),
    conflicts: draft.conflicts.map(({ number, documents }) => ({
      number,
      dates: documents.map((id) => datesOf.get(id) ?? ''),
    })),
    warnings: draft.warnings.map((warning) => ({ id: warning.id, message: draftWarningText(warning) })),
    changes: edits.filter((edit): edit is SetCell => edit.kind === 'set-cell').map(jsonChange),
    left: left.map(({ reason, chip: { number, date } }) => ({
      number,
      date,
      reason,
      message: leftText(reason),
    })),
    isSettled: isSettled(draft, left),
    findings: judged?.findings ?? [],
    notChecked: judged?.notChecked ?? [],
  };
}

function jsonChip(chip: Chip): DraftDocument {
  const { number, date, content, year, state, choice, certainty, reason, yearReason, abstract } = chip;
  const { repair, held, origins } = chip;
  return {
    ...{ number, date, content, year, state, choice, certainty, reason, yearReason, abstract },
    repair: repair && { before: repair.before, after: repair.after },
    held: held && { number: held.number, date: held.date },
    origins: origins.map(jsonOrigin),
  };
}

function jsonAside({ document, reason }: Draft['ofOthers'][number]): DraftAside {
  const { written, date, abstract, origins } = document;
  return {
    number: tidyText(written),
    date: date ? printDate(date) : '',
    reason,
    abstract,
    origins: origins.map(jsonOrigin),
  };
}

function jsonOrigin(origin: Origin): DraftOrigin {
  if (origin.kind === 'text') {
    const { kind, file, start, end, excerpt } = origin;
    return { kind, file, start, end, excerpt };
  }
  const { kind, file, cell } = origin;
  return { kind, file, sheet: cell.sheet, cell: cellName(cell) };
}

function jsonChange({ cell, before, after }: SetCell): DraftReport['changes'][number] {
  return { sheet: cell.sheet, cell: cellName(cell), before: before.value, after: after.value };
}
