import { Store } from '../app/store.ts';
import { BLANK_PAGE, type Notice, type PageState } from './page-state.ts';

/** The state of the page. */
export class PageStore extends Store<PageState> {
  constructor() {
    super(BLANK_PAGE);
  }

  tell(notice: Notice | null): void {
    this.set({ notice });
  }
}
