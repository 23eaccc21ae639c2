import type { Finding } from '../rules/finding.ts';

/** Whether a finding is about a year before the report year: its figures were reported long ago. */
export function isClosed({ year }: Finding, reportYear: number | null): boolean {
  return year !== null && reportYear !== null && year < reportYear;
}
