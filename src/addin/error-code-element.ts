import { ERROR_CODE } from '../app/error-code.vi.ts';
import { copyText } from '../taskpane/copy-text.ts';
import { element } from './element.ts';

/**
 * The technical code of a trouble, folded away, for a person to pass on; as the pane has it, for pages without the pane.
 * No function or member that is younger than ECMAScript 5.
 */
export function errorCode(text: string): HTMLElement {
  const details = element('details', '');
  const line = element('p', text);
  const copy = element('button', ERROR_CODE.copy);
  const told = element('p', '');
  told.setAttribute('role', 'status');
  copy.type = 'button';
  copy.onclick = () => {
    const isCopied = copyText(text);
    told.textContent = isCopied ? ERROR_CODE.copied : ERROR_CODE.notCopied;
    if (!isCopied) select(line);
  };
  details.appendChild(element('summary', ERROR_CODE.details));
  details.appendChild(line);
  details.appendChild(copy);
  details.appendChild(told);
  return details;
}

function select(line: HTMLElement): void {
  const selection = window.getSelection();
  const range = document.createRange();
  range.selectNodeContents(line);
  selection?.removeAllRanges();
  selection?.addRange(range);
}
