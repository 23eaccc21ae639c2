import { errorCodeText } from '../app/error-code.vi.ts';
import { announceToOffice } from '../places/excel/index.ts';
import { adviceIn } from './advice-address.ts';
import { errorCode } from './error-code-element.ts';
import { showText } from './notice-page.ts';
import { isMarkedOld } from './old-webview.ts';
import { ADVICE_TITLE } from './wording.vi.ts';

/** Tells why a button of the ribbon could not do its work. */
function show(): void {
  const { sentences, codes, about } = adviceIn(window.location.search);
  const main = showText({ title: ADVICE_TITLE, paragraphs: sentences });
  main.append(errorCode(errorCodeText(codes.join('; '), about)));
}

if (!isMarkedOld()) {
  announceToOffice();
  show();
}
