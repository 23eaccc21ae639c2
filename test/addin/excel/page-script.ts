import { installExcel, type HostOptions } from '../../office-host/browser.ts';
import type { OfficeHost } from '../../office-host/host.ts';
import { toPlain, type PlainWorkbook } from '../../office-host/plain.ts';
import type { Program } from '../../office-host/program.ts';

/** What the test asks of Excel in the page. */
export interface PageExcel {
  readonly open: (workbook: PlainWorkbook, options: HostOptions) => void;
  readonly program: () => Program;
  readonly host: () => OfficeHost;
  readonly picture: () => PlainWorkbook;
}

declare global {
  interface Window {
    excel: PageExcel;
    /** What the page's policy stopped. */
    violations: string[];
  }
}

let opened: Program | null = null;

const program = (): Program => {
  if (!opened) throw new Error('no workbook is open');
  return opened;
};

const host = () => program().host;

window.excel = {
  open: (workbook, options) => {
    opened = installExcel(workbook, options);
  },
  program,
  host,
  picture: () => toPlain(host().book.picture()),
};
window.violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  window.violations.push(`${violatedDirective} ${blockedURI}`);
});
