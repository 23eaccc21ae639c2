import { randomFrom } from '../random.ts';
import { cutUp, makeDocument, spoiltDocument } from './documents.ts';
import { saxesEvents, scannedEvents } from './events.ts';

/** SCANNED=100000 tries as many. */
const COUNT = Number(process.env['SCANNED'] ?? 5_000);

test(`${COUNT} documents and their damaged copies are read as saxes reads them, or refused where it refuses them`, () => {
  let [read, refused] = [0, 0];
  for (let seed = 1; seed <= COUNT; seed++) {
    const random = randomFrom(seed);
    const document = makeDocument(random);
    for (const text of [document, spoiltDocument(random, document)]) {
      const expected = saxesEvents([text]);
      const told = scannedEvents(cutUp(random, text));
      if (JSON.stringify(told) !== JSON.stringify(expected))
        expect({ seed, text, told }).toEqual({ seed, text, told: expected });
      if (told) read++;
      else refused++;
    }
  }
  expect(Math.min(read, refused)).toBeGreaterThan(COUNT / 4);
}, 600_000);

test.each<[name: string, document: string]>([
  ['a tag that never ends', `<a b="${'x>'.repeat(2_000_000)}`],
  ['CDATA that never ends', `<a><![CDATA[${'>x'.repeat(2_000_000)}`],
  ['an entity that never ends', `<a>&${'a'.repeat(4_000_000)}`],
  ['a text of brackets', `<a>${']'.repeat(4_000_000)}`],
  ['tags within tags', '<a>'.repeat(1_000_000)],
])('%s is refused soon, however it comes', (_name, document) => {
  const pieces = Array.from({ length: Math.ceil(document.length / 1_000) }, (_, at) =>
    document.slice(1_000 * at, 1_000 * (at + 1)),
  );
  const started = performance.now();
  expect(scannedEvents(pieces)).toBeNull();
  // What grows with the square of the pieces takes minutes.
  expect(performance.now() - started).toBeLessThan(10_000);
});
