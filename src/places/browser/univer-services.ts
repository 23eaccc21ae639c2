import type { Disposable, UniverCell } from './univer.ts';

/** What of Univer is asked for by name, past its facade; the names are Univer's own. */

/** Where a cell lies while it is painted. */
export interface PaintedPlace {
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

type CellHandler<Place> = (
  cell: UniverCell | null | undefined,
  place: Place,
  next: (cell: UniverCell | null | undefined) => UniverCell | null | undefined,
) => UniverCell | null | undefined;

export interface InterceptorService {
  readonly intercept: (
    point: unknown,
    interceptor: {
      readonly id: string;
      readonly effect: number;
      readonly priority: number;
      readonly handler: CellHandler<PaintedPlace>;
    },
  ) => Disposable;
  readonly writeCellInterceptor: {
    /** Gives what ends it. */
    readonly intercept: (
      point: unknown,
      interceptor: { readonly priority: number; readonly handler: CellHandler<unknown> },
    ) => () => void;
  };
}

export interface UndoService {
  readonly clearUndoRedo: (unit: string) => void;
}
