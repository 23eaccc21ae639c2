export { decodeLegacy, legacyEncodingOf, type LegacyEncoding } from './detect.ts';
