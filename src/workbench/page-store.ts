import { Store } from '../app/store.ts';
import { START, type Notice, type PageState } from './page-state.ts';

/** The state of the page. */
export class PageStore extends Store<PageState> {
  constructor() {
    super(START);
  }

  tell(notice: Notice | null): void {
    this.set({ notice });
  }
}
