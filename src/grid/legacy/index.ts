export { decodeLegacy, encodingOfFont, legacyEncodingOf, type LegacyEncoding } from './detect.ts';
