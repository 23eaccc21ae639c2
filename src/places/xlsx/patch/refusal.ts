import type { PlaceTrouble, Trouble } from '../../../app/place.ts';

/** Thrown deep inside the patcher before anything was given out, turned into a result at its door. */
export class Refusal extends Error {
  readonly trouble: Trouble;

  constructor(code: PlaceTrouble, sheet: string | null, detail: string | null = null) {
    super(detail ?? code);
    this.name = 'Refusal';
    this.trouble = { code, sheet, detail };
  }
}
