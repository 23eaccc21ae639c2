import type { Page } from './page.ts';
import { WORDING } from './wording.vi.ts';

/** The sample lies beside the page. */
export const SAMPLE_NAME = 'bao-lam-2022.xlsx';

export async function openSample(page: Page): Promise<void> {
  try {
    const response = await fetch(`mau/${SAMPLE_NAME}`);
    if (!response.ok) throw new Error(String(response.status));
    const bytes = new Uint8Array(await response.arrayBuffer());
    page.open({ name: SAMPLE_NAME, bytes, handle: null });
  } catch {
    page.tell({ intent: 'error', text: WORDING.sampleMissing });
  }
}
