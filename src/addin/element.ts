/** An element with a text. No function or member that is younger than ECMAScript 5. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.appendChild(document.createTextNode(text));
  return made;
}
