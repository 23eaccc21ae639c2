/**
 * Loads the page anew, past what the webview keeps of it: an old page asks for scripts that an update has taken away.
 * No function or member that is younger than ECMAScript 5.
 */
export function reopen(): void {
  refresh(() => {
    window.location.reload();
  });
}

/** Replaces what the webview keeps of the page by what the server has now; then, also where that fails, calls what is to be done. */
function refresh(then: () => void): void {
  const request = new XMLHttpRequest();
  request.onloadend = then;
  request.open('GET', window.location.href.replace(/#.*$/, ''));
  request.setRequestHeader('Cache-Control', 'no-cache');
  request.send();
}
