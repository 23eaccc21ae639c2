const MOST = 20_000;

/**
 * A pure function of a text that remembers its answers: the labels of forms come again and again. The answers must
 * not be changed by whoever gets them.
 */
export function memoize<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    const answer = ask(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
