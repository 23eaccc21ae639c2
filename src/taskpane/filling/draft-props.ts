import type { Desk } from '../../app/desk.ts';
import type { FillingDesk } from '../../app/filling-desk.ts';
import type { FillingDraft } from '../../app/filling-desk-state.ts';

/** What the parts of the draft need. */
export interface DraftProps {
  readonly desk: Desk;
  readonly filling: FillingDesk;
  readonly drafted: FillingDraft;
  /** The document whose details are open. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
}
