import { asset } from './asset.ts';
import type { Page } from './page.ts';
import { PAGE } from './wording.vi.ts';

/** The sample lies beside the page. */
const SAMPLE_NAME = 'bao-lam-2022.xlsx';

export async function openSample(page: Page): Promise<void> {
  try {
    const { address, integrity } = asset(`mau/${SAMPLE_NAME}`);
    const response = await fetch(address, { integrity });
    if (!response.ok) throw new Error(String(response.status));
    const bytes = new Uint8Array(await response.arrayBuffer());
    page.open({ name: SAMPLE_NAME, bytes, handle: null, stamp: null });
  } catch {
    page.tell({ intent: 'error', text: PAGE.sampleMissing });
  }
}
