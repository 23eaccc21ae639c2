import { INSTALL_LINK, NOTICES, type NoticeKind, type NoticeText } from './wording.vi.ts';

const HELP = 'help/huong-dan.html';

/**
 * Shows a notice in place of all that the page holds. It runs in Internet Explorer, too: no function or member that is
 * younger than ECMAScript 5.
 */
export function showNotice(kind: NoticeKind): void {
  const link = document.createElement('a');
  link.href = HELP;
  link.target = '_blank';
  link.rel = 'noopener';
  link.appendChild(document.createTextNode(INSTALL_LINK));
  const last = document.createElement('p');
  last.appendChild(link);
  showText(NOTICES[kind]).appendChild(last);
}

/** Shows a title and paragraphs in place of all that the page holds, and gives what holds them. */
export function showText({ title, paragraphs }: NoticeText): HTMLElement {
  const main = document.createElement('main');
  main.className = 'text';
  main.appendChild(element('h1', title));
  paragraphs.forEach((text) => main.appendChild(element('p', text)));
  const { body } = document;
  while (body.firstChild) body.removeChild(body.firstChild);
  body.appendChild(main);
  return main;
}

function element(name: 'h1' | 'p', text: string): HTMLElement {
  const made = document.createElement(name);
  made.appendChild(document.createTextNode(text));
  return made;
}
