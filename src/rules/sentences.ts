/** The messages of a rule: what each is filled with. */
export type MessageTable = Readonly<Record<string, object>>;

/** What a person reads of one message: what is wrong, with its operands, and what to do. */
export interface Sentence<Args> {
  // Methods, so that a catalogue of all rules can hold sentences of different arguments.
  text(args: Args): string;
  advice(args: Args): string;
}

/** The sentences of one rule, one for each of its messages, and the rule's name. */
export interface RuleSentences<Messages extends MessageTable> {
  /** What it looks at. */
  readonly name: string;
  /** What is wrong, in a few words, for lists. */
  readonly fault: string;
  readonly messages: { readonly [Id in keyof Messages]: Sentence<Messages[Id]> };
}
