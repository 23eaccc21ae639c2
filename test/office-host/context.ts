import type { OfficeHost } from './host.ts';

/** How the program presents itself. */
export interface ProgramLook {
  /** The theme's colours, as numbers 0xRRGGBB: bodyBackgroundColor, bodyForegroundColor … */
  readonly theme?: Readonly<Record<string, number>>;
}

/** The version that the simulated Excel says to be. */
export const EXCEL_VERSION = '16.0.17328.20000';

/** The sets of functions that it says to have, as the library reads them. */
export function supported({ apiVersion }: OfficeHost): string {
  return JSON.stringify({ excelapi: `1.${apiVersion}`, richapiruntime: '1.1' });
}

/** What the loader of office.js asks of the program around it, on Windows. */
export function contextOf(host: OfficeHost, { theme }: ProgramLook): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'soat-bieu',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => 1066,
    GetAppDataLocale: () => 1066,
    GetDocUrl: () => 'C:\\bieu.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => supported(host),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => EXCEL_VERSION,
    GetDialogRequirementMatrix: () => '{}',
    GetOfficeThemeInfo: () => JSON.stringify(theme ?? {}),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
