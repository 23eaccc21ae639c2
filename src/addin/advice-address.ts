import type { Skipped, Trouble } from '../grid/index.ts';
import { isPlaceTrouble, isSkippedReason, notClearedText, troubleAdvice } from '../app/place-wording.vi.ts';
import { ADVICE_PAGE } from './ribbon-names.ts';
import { NOT_LOADED } from './wording.vi.ts';

/** What stood in the way of a button of the ribbon: all of its work, or what was left out of it. */
export type InTheWay = Trouble | Skipped;

/**
 * The address of the page that tells what stood in the way, from the add-in's own folder.
 *
 * @param about the program and its versions, for whoever looks into it
 */
export function advicePage(all: readonly InTheWay[], about: string): string {
  const said = new URLSearchParams();
  for (const one of all) {
    said.append('code', 'reason' in one ? one.reason : one.code);
    said.append('sheet', one.sheet ?? '');
    said.append('detail', one.detail ?? '');
  }
  said.append('about', about);
  return `${ADVICE_PAGE}?${said.toString()}`;
}

/** What such an address carries: sentences for the person, and codes for whoever looks into it. */
export interface Advice {
  readonly sentences: readonly string[];
  readonly codes: readonly string[];
  readonly about: string;
}

/**
 * An address that carries nothing, or what is not known, tells a trouble without a name. Office appends to it what it
 * is itself (`_host_Info`).
 */
export function adviceIn(search: string): Advice {
  const said = new URLSearchParams(search);
  const all = (name: string) => said.getAll(name);
  const [codes, sheets, details] = [all('code'), all('sheet'), all('detail')];
  const told = (codes.length > 0 ? codes : ['failed']).map((code, i) => ({
    code,
    sheet: sheets[i] ?? '',
    detail: details[i] ?? '',
  }));
  return {
    sentences: told.map(sentence),
    codes: [...new Set(told.map(({ code, detail }) => (detail === '' ? code : detail)))],
    about: said.get('about') ?? '',
  };
}

interface Told {
  readonly code: string;
  readonly sheet: string;
}

/** What was left out has words of its own only where no trouble is called the same. */
function sentence({ code, sheet }: Told): string {
  // In this window nothing can be opened anew.
  if (code === 'not-loaded') return NOT_LOADED;
  if (!isPlaceTrouble(code) && isSkippedReason(code)) return notClearedText({ reason: code, sheet });
  const known = isPlaceTrouble(code) ? code : 'failed';
  return troubleAdvice({ code: known, sheet: sheet === '' ? null : sheet, detail: null });
}
