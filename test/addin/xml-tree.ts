import { SaxesParser } from 'saxes';

/** An element of an XML file: names with their prefix, as written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** The tree of an XML text. Throws where the text is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error('no element');
  return top;
}

/** An element and all within it, in the order of the text. */
export function allWithin(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allWithin)];
}

/** The elements of a name within another, at any depth. */
export function named(element: Element, name: string): readonly Element[] {
  return allWithin(element).filter((other) => other.name === name);
}

/** The only element at a path of names below another. Throws where there is none or more than one. */
export function at(element: Element, ...path: readonly string[]): Element {
  return path.reduce((from, name) => {
    const found = from.children.filter((child) => child.name === name);
    const [only] = found;
    if (!only || found.length > 1) throw new Error(`${found.length} elements ${name} in ${from.name}`);
    return only;
  }, element);
}
