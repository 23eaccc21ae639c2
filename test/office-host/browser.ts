import type { ProgramLook } from './context.ts';
import { OfficeHost } from './host.ts';
import { fromPlain, type PlainWorkbook } from './plain.ts';
import { openMacDoor } from './mac-door.ts';
import { Program } from './program.ts';
import { openWebDoor } from './web-door.ts';
import { openWindowsDoor } from './windows-door.ts';

export type Platform = 'windows' | 'mac' | 'web';

/** How the host presents itself. */
export interface HostOptions extends ProgramLook {
  /** The highest ExcelApi 1.n; 14 where nothing is said. */
  readonly apiVersion?: number;
  /** Which Excel it is; Windows where nothing is said. The web's is opened in the page around the pane's frame. */
  readonly platform?: Platform;
}

/**
 * Makes a page believe that it is a pane in Excel which has this workbook open. To be called before office.js is loaded;
 * from there on office.js starts and works by itself, unmodified. Gives the program for tests to look into and to play
 * another person. Uses nothing of Node: it is bundled and put into the page.
 */
export function installExcel(workbook: PlainWorkbook, options: HostOptions = {}): Program {
  const host = new OfficeHost(fromPlain(workbook));
  host.apiVersion = options.apiVersion ?? 14;
  const program = new Program(host);
  const { platform = 'windows' } = options;
  if (platform === 'mac') openMacDoor(program);
  else if (platform === 'web') openWebDoor(program);
  else openWindowsDoor(program, options);
  return program;
}

/** The same, for tests that need the workbook alone. */
export function installOffice(workbook: PlainWorkbook, options: HostOptions = {}): OfficeHost {
  return installExcel(workbook, options).host;
}
