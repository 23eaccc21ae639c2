import { productText } from '../app/error-code.vi.ts';
import { browserText } from '../taskpane/browser-text.ts';

/** The browser and the product with their versions, for whoever looks into a trouble. */
export const ABOUT = `${browserText(navigator.userAgent)} · ${productText()}`;
