/** An error as Excel answers it. Codes: learn.microsoft.com, Excel.ErrorCodes. */
export class ExcelFault extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** The host lacks what office.js asked for: a gap in the host, not an answer of Excel. */
export function notInHost(what: string): ExcelFault {
  return new ExcelFault('NotInHost', `The host for tests has no ${what}`, 501);
}
