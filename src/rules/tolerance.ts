/** A declared percentage, 0–100, and how it is shown. */
interface Declared {
  readonly value: number;
  readonly decimals: number;
  readonly calculated: boolean;
}

/** Formulas carry binary noise; nothing finer than this is compared in them. */
const FINEST_OF_FORMULAS = 1e-6;
/** Binary noise of the comparison itself. */
const NOISE = 1e-9;

/**
 * Whether a declared percentage agrees with the exact one: they differ by less than one unit of the last decimal
 * shown, so that rounded and cut-off writing both pass.
 */
export function agreesWithin({ value, decimals, calculated }: Declared, exact: number): boolean {
  const unit = 10 ** -decimals;
  const tolerance = calculated ? Math.max(unit, FINEST_OF_FORMULAS) : unit;
  const difference = Math.abs(value - exact);
  return difference < NOISE || difference < tolerance - NOISE * tolerance;
}
