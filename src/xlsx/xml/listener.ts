/** Attributes by the name the file writes, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * Who listens to a part. Names come without prefix, so that `x:row` reads as `row`; depth counts from 1, the root.
 * Text comes in as many calls as the file cuts it into (entities, CDATA). Of markup that stands there in several ways,
 * only what counts is passed on, as if it stood there alone.
 */
export interface XmlListener {
  open(name: string, attributes: Attributes, depth: number): void;
  text?(text: string): void;
  close?(name: string, depth: number): void;
  /**
   * Reads elements by itself that begin at a "<" of a text, within an element of a depth: only well-formed ones, to their
   * ends, that are without entities and line breaks. Gives back where it stopped: the same place where it read none.
   */
  readAhead?(text: string, at: number, depth: number): number;
}
