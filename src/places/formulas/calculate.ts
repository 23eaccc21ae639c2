import type { Value } from '../../grid/index.ts';
import { CELL_TYPE, type Model } from './engine.ts';
import { canBeTrusted, swallowsErrors } from './functions.ts';
import type { Answer, FormulaCell, Question } from './question.ts';

/** Answers a question with an empty model. What the engine can't calculate has no value: never 0, never a guess. */
export function calculate(model: Model, { sheets, places }: Question): Answer {
  model.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  sheets.forEach(({ known }, sheet) => {
    for (const [row, col, input] of known) model.setUserInput(sheet, row + 1, col + 1, input);
  });
  for (const { sheet, row, col, formula } of places) {
    model.setUserInput(sheet, row + 1, col + 1, canBeTrusted(formula) ? `=${formula}` : UNKNOWN);
    // All digits: the cell's own format would round.
    const area = { sheet, row: row + 1, column: col + 1, width: 1, height: 1 };
    model.updateRangeStyle(area, 'num_fmt', '0.000000000000');
  }
  model.evaluate();
  return trusted(
    places,
    places.map((place) => valueAt(model, place)),
  );
}

/** Stands where nothing can be told, so that what refers to it is not told either. */
const UNKNOWN = '=KHONG.RO()';

/** Errors that a formula gives in any program; the engine's own (#NAME?, #ERROR!, #CIRC!, #N/IMPL!) are no values. */
const ERRORS = new Set(['#DIV/0!', '#N/A', '#REF!', '#VALUE!', '#NUM!', '#NULL!']);
/** No cell of Excel holds more letters. */
const LONGEST_TEXT = 32_767;

function valueAt(model: Model, { sheet, row, col }: FormulaCell): Value | undefined {
  const shown = model.getFormattedCellValue(sheet, row + 1, col + 1);
  switch (model.getCellType(sheet, row + 1, col + 1)) {
    case CELL_TYPE.number: {
      const value = Number(shown);
      return shown.trim() !== '' && Number.isFinite(value) ? value : undefined;
    }
    case CELL_TYPE.text:
      return shown.length > LONGEST_TEXT ? undefined : shown;
    case CELL_TYPE.truth:
      return shown === 'TRUE';
    default:
      return ERRORS.has(shown) ? { error: shown } : undefined;
  }
}

/** Where anything could not be calculated, a formula that swallows errors may have swallowed that. */
function trusted(places: readonly FormulaCell[], values: Answer): Answer {
  if (!values.includes(undefined)) return values;
  return values.map((value, index) => (swallowsErrors(places[index]?.formula ?? '') ? undefined : value));
}
