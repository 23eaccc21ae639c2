import type { Trouble } from '../app/place.ts';
import { isPlaceTrouble } from '../app/place-wording.vi.ts';
import { ADVICE_PAGE } from './ribbon-names.ts';

/** The address of the page that tells a trouble, from the add-in's own folder. */
export function advicePage({ code, sheet }: Trouble): string {
  const said = new URLSearchParams(sheet === null ? { code } : { code, sheet });
  return `${ADVICE_PAGE}?${said.toString()}`;
}

/** The trouble that such an address carries; one without a name where it carries none. */
export function troubleIn(search: string): Trouble {
  const said = new URLSearchParams(search);
  const code = said.get('code') ?? '';
  return { code: isPlaceTrouble(code) ? code : 'failed', sheet: said.get('sheet'), detail: null };
}
