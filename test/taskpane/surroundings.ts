import { configure } from '@testing-library/react';

// Nothing here is hidden by a style sheet, and asking the style of every element takes most of the time.
configure({ defaultHidden: true });

/** What Fluent asks of a browser and jsdom lacks. */
class NoResizes implements ResizeObserver {
  readonly observe = (): void => undefined;
  readonly unobserve = (): void => undefined;
  readonly disconnect = (): void => undefined;
}

globalThis.ResizeObserver = NoResizes;
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
