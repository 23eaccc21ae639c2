import { findExecutable } from './executable.ts';

/** Before any test of the browser: that two of them don't unpack it at the same time. */
export default function unpackBrowser(): void {
  findExecutable();
}
