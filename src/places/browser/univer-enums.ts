/**
 * The numbers that Univer gives its enumerations: they are no part of the types, and the scripts are there too late for
 * those who read files. The compiler holds each of them against Univer's own.
 */
import type * as Core from '@univerjs/core';
import type * as Preset from '@univerjs/preset-sheets-core';

type Members<Enumeration, Name extends keyof Enumeration> = Readonly<Pick<Enumeration, Name>>;

export const BooleanNumber: Members<typeof Core.BooleanNumber, 'FALSE' | 'TRUE'> = { FALSE: 0, TRUE: 1 };

/** What kinds of value a cell has. FORCE_STRING: a text that stays one although it looks like something else. */
export const CellValueType: Members<
  typeof Core.CellValueType,
  'STRING' | 'NUMBER' | 'BOOLEAN' | 'FORCE_STRING'
> = { STRING: 1, NUMBER: 2, BOOLEAN: 3, FORCE_STRING: 4 };

export const HorizontalAlign: Members<
  typeof Core.HorizontalAlign,
  'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFIED' | 'DISTRIBUTED'
> = { LEFT: 1, CENTER: 2, RIGHT: 3, JUSTIFIED: 4, DISTRIBUTED: 6 };

export const VerticalAlign: Members<typeof Core.VerticalAlign, 'TOP' | 'MIDDLE' | 'BOTTOM'> = {
  TOP: 1,
  MIDDLE: 2,
  BOTTOM: 3,
};

export const WrapStrategy: Members<typeof Core.WrapStrategy, 'WRAP'> = { WRAP: 3 };

export const BorderStyleTypes: Members<
  typeof Core.BorderStyleTypes,
  | 'THIN'
  | 'HAIR'
  | 'DOTTED'
  | 'DASHED'
  | 'DASH_DOT'
  | 'DASH_DOT_DOT'
  | 'DOUBLE'
  | 'MEDIUM'
  | 'MEDIUM_DASHED'
  | 'MEDIUM_DASH_DOT'
  | 'MEDIUM_DASH_DOT_DOT'
  | 'SLANT_DASH_DOT'
  | 'THICK'
> = {
  THIN: 1,
  HAIR: 2,
  DOTTED: 3,
  DASHED: 4,
  DASH_DOT: 5,
  DASH_DOT_DOT: 6,
  DOUBLE: 7,
  MEDIUM: 8,
  MEDIUM_DASHED: 9,
  MEDIUM_DASH_DOT: 10,
  MEDIUM_DASH_DOT_DOT: 11,
  SLANT_DASH_DOT: 12,
  THICK: 13,
};

export const LifecycleStages: Members<typeof Core.LifecycleStages, 'Rendered'> = { Rendered: 2 };

const InterceptorEffectEnum: Members<typeof Core.InterceptorEffectEnum, 'Style' | 'Value'> = {
  Style: 1,
  Value: 2,
};

/** Both a style and a value are laid over a cell. */
export const STYLE_AND_VALUE: Core.InterceptorEffectEnum =
  InterceptorEffectEnum.Style | InterceptorEffectEnum.Value;

export const CalculationMode: Members<typeof Preset.CalculationMode, 'WHEN_EMPTY'> = { WHEN_EMPTY: 1 };

/** SUCCESS: the result follows; in any other state there is none. */
export const FormulaExecutedStateType: Members<typeof Preset.FormulaExecutedStateType, 'SUCCESS'> = {
  SUCCESS: 3,
};

export const DeviceInputEventType: Members<typeof Preset.DeviceInputEventType, 'PointerDown' | 'Keyboard'> = {
  PointerDown: 1,
  Keyboard: 4,
};

export const KeyCode: Members<typeof Preset.KeyCode, 'F2'> = { F2: 113 };
