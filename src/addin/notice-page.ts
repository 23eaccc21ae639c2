import { ERROR_CODE, errorCodeText, productText } from '../app/error-code.vi.ts';
import { browserText } from '../taskpane/browser-text.ts';
import { reopen } from '../taskpane/reopen.ts';
import { element } from './element.ts';
import { errorCode } from './error-code-element.ts';
import { INSTALL_LINK, NOTICES, type NoticeKind, type NoticeText } from './wording.vi.ts';

const HELP = 'help/huong-dan.html';

/**
 * Shows a notice in place of all that is to be seen in the page. It runs in Internet Explorer, too: no function or member
 * that is younger than ECMAScript 5.
 */
export function showNotice(kind: NoticeKind): void {
  const main = showText(NOTICES[kind]);
  const link = element('a', INSTALL_LINK);
  link.href = HELP;
  link.target = '_blank';
  link.rel = 'noopener';
  const last = element('p', '');
  last.appendChild(link);
  main.appendChild(last);
}

/** Set on what tells that the product did not start. */
const NOT_STARTED = 'not-started';

/**
 * The same where the product did not start; it can be tried again. What is told already stays: the first reason is the
 * one that the others come from.
 *
 * @param why for whoever looks into it
 */
export function showNotStarted(kind: NoticeKind, why: string): void {
  if (document.getElementById(NOT_STARTED)) return;
  const main = showText(NOTICES[kind]);
  main.id = NOT_STARTED;
  const again = element('button', ERROR_CODE.reopen);
  again.type = 'button';
  again.onclick = reopen;
  main.appendChild(again);
  main.appendChild(errorCode(errorCodeText(why, `${browserText(navigator.userAgent)} · ${productText()}`)));
}

/** Shows a title and paragraphs in place of all that is to be seen in the page, and gives what holds them. */
export function showText({ title, paragraphs }: NoticeText): HTMLElement {
  const main = element('main', '');
  main.className = 'text';
  main.appendChild(element('h1', title));
  paragraphs.forEach((text) => main.appendChild(element('p', text)));
  emptyPage().appendChild(main);
  return main;
}

/** Takes away all that is to be seen in the page. Its scripts stay: office.js finds itself by its own. */
export function emptyPage(): HTMLElement {
  const { body } = document;
  for (let i = body.children.length - 1; i >= 0; i--) {
    const child = body.children[i];
    if (child && child.tagName !== 'SCRIPT') body.removeChild(child);
  }
  return body;
}
