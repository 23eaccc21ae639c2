// Keeps Stryker to the changes that were chosen: a chosen place holds others, each of which would be tried, too.
const chosen = [];

/** Says which places are changed, as babel tells them: lines from 1, columns from 0. */
export function onlyThese(mutants) {
  chosen.push(...mutants.map(({ fileName, location }) => ({ file: ending(fileName), ...location })));
}

/** A plugin of Stryker: what holds no chosen place is ignored. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'only-chosen', value: { shouldIgnore } }];

function shouldIgnore({ node, hub }) {
  if (chosen.length === 0 || !node.loc) return undefined;
  const file = ending(hub?.file?.opts?.filename ?? '');
  const { start, end } = node.loc;
  const holds = chosen.some(
    (place) =>
      (file === '' || file === place.file) && !after(start, one(place.start)) && !after(one(place.end), end),
  );
  return holds ? undefined : 'not chosen';
}

function one({ line, column }) {
  return { line: line + 1, column };
}

function after(a, b) {
  return a.line > b.line || (a.line === b.line && a.column > b.column);
}

function ending(path) {
  return path.slice(path.lastIndexOf('src/'));
}
