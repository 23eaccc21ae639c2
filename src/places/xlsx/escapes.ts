const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Text of a cell without the escapes that stand for letters XML cannot hold: "_x000D_" is a carriage return,
 * "_x005F_" the "_" of a text that only looks like an escape (ECMA-376 part 1, 22.9.2.19).
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
