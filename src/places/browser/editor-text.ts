import type { UniverText } from './univer.ts';

/** The text of an editor's document: lines end in "\r", the document in "\r\n". */
export function plainText(stream: string): string {
  return stream.replace(/\r\n$/u, '').replace(/\r\n?/gu, '\n');
}

/** Text of several lines as a document: of a plain text the editor would join the lines. */
export function documentOf(text: string): UniverText {
  const stream = text.replaceAll('\n', '\r');
  const ends = [...stream.matchAll(/\r/gu)].map(({ index }) => index);
  return {
    id: 'd',
    body: {
      dataStream: `${stream}\r\n`,
      textRuns: [],
      paragraphs: [...ends, stream.length].map((startIndex) => ({ startIndex })),
      sectionBreaks: [{ startIndex: stream.length + 1 }],
    },
    documentStyle: {},
    drawings: {},
    drawingsOrder: [],
  };
}
