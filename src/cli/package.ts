import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package's own folder: two above this file, in the sources as in what is built of them. */
const ROOT = join(__dirname, '..', '..');

/** The sample workbook, wherever the command runs. */
export const SAMPLE_NAME = 'bao-lam-2022.xlsx';
export const SAMPLE = join(ROOT, 'assets', 'samples', SAMPLE_NAME);

/** The browser page, as it was built. */
export const WEB = join(ROOT, 'dist', 'web');

/** What threads run: built beside the command line. */
export const WORKER = join(ROOT, 'dist', 'cli', 'worker.js');
export const FORMULAS_WORKER = join(ROOT, 'dist', 'cli', 'formulas-worker.js');
export const OTHER_FORMATS_WORKER = join(ROOT, 'dist', 'cli', 'other-formats-worker.js');

/** The number of the version, e.g. "0.1.0". */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) {
    throw new Error('package.json has no version');
  }
  return String(manifest.version);
}
