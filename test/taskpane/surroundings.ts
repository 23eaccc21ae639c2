// What Fluent's style sheets say is for a real browser to judge; here they only take most of the time.
const inline = document.createElement('div').style;
window.getComputedStyle = (element) => (element instanceof HTMLElement ? element.style : inline);

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
