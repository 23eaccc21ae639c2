/** A section of a WebAssembly module, by the binary format. */
const MEMORY_SECTION = 5;
const HEADER = 8;
/** In bytes. */
const PAGE = 65_536;

/**
 * The bytes of a WebAssembly module that may take no more memory than a limit: an engine that wants more stops, instead
 * of taking all that the computer has. Its memory's own description says nothing of a most; here it does.
 * @param most in bytes
 * @throws Error where the module has no memory of its own, or one that already begins above the limit
 */
export function withMemoryLimit(module: Uint8Array, most: number): Uint8Array {
  const pages = Math.floor(most / PAGE);
  let at = HEADER;
  while (at < module.length) {
    const id = module[at];
    const length = numberAt(module, at + 1);
    const end = length.end + length.value;
    if (id === MEMORY_SECTION) {
      const section = limited(module.subarray(length.end, end), pages);
      return joined([
        module.subarray(0, at),
        [MEMORY_SECTION, ...written(section.length)],
        section,
        module.subarray(end),
      ]);
    }
    at = end;
  }
  throw new Error('the module has no memory of its own');
}

/** One memory: how many there are, whether a most is told, the least, the most. */
function limited(section: Uint8Array, pages: number): readonly number[] {
  const count = numberAt(section, 0);
  const flags = numberAt(section, count.end);
  const least = numberAt(section, flags.end);
  if (count.value !== 1 || flags.value > 1) throw new Error('the module has memories of another kind');
  if (least.value > pages) throw new Error('the module begins with more memory than the limit');
  return [1, 1, ...written(least.value), ...written(pages)];
}

/** A whole number in LEB128: seven bits a byte, the lowest first. */
function numberAt(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  let at = start;
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes[at++] ?? 0;
    value += (byte % 128) * scale;
    if (byte < 128) return { value, end: at };
  }
}

function written(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...written(Math.floor(value / 128))];
}

function joined(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
