import { troubleAdvice } from '../app/place-wording.vi.ts';
import { troubleIn } from './advice-address.ts';
import { showText } from './notice-page.ts';
import { ADVICE_TITLE } from './wording.vi.ts';

showText({ title: ADVICE_TITLE, paragraphs: [troubleAdvice(troubleIn(window.location.search))] });
