import type {
  IAddWorksheetMergeMutationParams,
  IAutoFillCommandParams,
  IEditorBridgeServiceVisibleParam,
  IInsertSheetMutationParams,
  IMoveRangeMutationParams,
  IRemoveSheetMutationParams,
  IRemoveWorksheetMergeMutationParams,
  ISetFormulaCalculationNotificationMutation,
  ISetRangeValuesCommandParams,
  ISetRangeValuesMutationParams,
  ISetWorksheetColumnCountMutationParams,
  ISetWorksheetColWidthMutationParams,
  ISetWorksheetRowCountMutationParams,
  ISetWorksheetRowHeightMutationParams,
  ISheetPasteByShortKeyParams,
} from '@univerjs/preset-sheets-core';
import type { UniverEvent } from './univer.ts';

/** The commands of Univer that are executed here, or whose parameters are looked at. */
export const COMMANDS = {
  /** Changes of the data. */
  setValues: 'sheet.mutation.set-range-values',
  /** Cells that are dragged, or cut and pasted, go with all that they are. */
  moveRange: 'sheet.mutation.move-range',
  insertSheet: 'sheet.mutation.insert-sheet',
  removeSheet: 'sheet.mutation.remove-sheet',
  addMerges: 'sheet.mutation.add-worksheet-merge',
  removeMerges: 'sheet.mutation.remove-worksheet-merge',
  setColumnWidths: 'sheet.mutation.set-worksheet-col-width',
  setRowHeights: 'sheet.mutation.set-worksheet-row-height',
  setRowCount: 'sheet.mutation.set-worksheet-row-count',
  setColumnCount: 'sheet.mutation.set-worksheet-column-count',
  calculate: 'formula.mutation.set-formula-calculation-start',
  calculationState: 'formula.mutation.set-formula-calculation-notification',
  calculationResult: 'formula.mutation.set-formula-calculation-result',
  editText: 'doc.mutation.rich-text-editing',
  /** What the clerk asks for. */
  enterValues: 'sheet.command.set-range-values',
  paste: 'sheet.command.paste-by-short-key',
  fill: 'sheet.command.auto-fill',
  /** Opens the editor of a cell, and closes it. */
  showEditor: 'sheet.operation.set-cell-edit-visible',
} as const;

/** What each of them is told with, where that is used. */
export interface CommandParams {
  readonly [COMMANDS.setValues]: ISetRangeValuesMutationParams;
  readonly [COMMANDS.moveRange]: IMoveRangeMutationParams;
  readonly [COMMANDS.insertSheet]: IInsertSheetMutationParams;
  readonly [COMMANDS.removeSheet]: IRemoveSheetMutationParams;
  readonly [COMMANDS.addMerges]: IAddWorksheetMergeMutationParams;
  readonly [COMMANDS.removeMerges]: IRemoveWorksheetMergeMutationParams;
  readonly [COMMANDS.setColumnWidths]: ISetWorksheetColWidthMutationParams;
  readonly [COMMANDS.setRowHeights]: ISetWorksheetRowHeightMutationParams;
  readonly [COMMANDS.setRowCount]: ISetWorksheetRowCountMutationParams;
  readonly [COMMANDS.setColumnCount]: ISetWorksheetColumnCountMutationParams;
  readonly [COMMANDS.calculationState]: ISetFormulaCalculationNotificationMutation;
  readonly [COMMANDS.enterValues]: ISetRangeValuesCommandParams;
  readonly [COMMANDS.paste]: ISheetPasteByShortKeyParams;
  readonly [COMMANDS.fill]: IAutoFillCommandParams;
  readonly [COMMANDS.showEditor]: IEditorBridgeServiceVisibleParam;
}

export type Command = keyof CommandParams;

/** What the event tells where it is that command; null where it is another one. Univer leaves its type open. */
export function paramsOf<Id extends Command>(
  { id, params }: UniverEvent,
  command: Id,
): CommandParams[Id] | null {
  return id === command ? ((params ?? null) as CommandParams[Id] | null) : null;
}

/** Whether it is what the engine of formulas writes into the cells. */
export function isResult({ options }: UniverEvent): boolean {
  return options?.['fromFormula'] === true;
}
