import { replaceInvalidCharacters } from '../xml/invalid-characters.ts';

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Text of a cell without the escapes that stand for invalid XML characters: "_x000D_" is a carriage return,
 * "_x005F_" the "_" of a text that only looks like an escape (ECMA-376 part 1, 22.9.2.19).
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text of a cell with those escapes: of what XML cannot hold or would change, and of what only looks like one. */
export function escapeText(text: string): string {
  const own = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return replaceInvalidCharacters(own.replaceAll('\r', escaped), escaped);
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
