import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Numbers side by side are easily handed over in the wrong order, and the compiler can't tell: a third one asks for a
 * name to each (`Range`, `Span`, `Position`). Signatures without a body are other people's.
 */
const MOST_NUMBERS = 2;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function isNumber({ type, initializer }: ts.ParameterDeclaration): boolean {
  if (type) return type.kind === ts.SyntaxKind.NumberKeyword;
  return initializer !== undefined && ts.isNumericLiteral(initializer);
}

function numbersInARow(parameters: readonly ts.ParameterDeclaration[]): number {
  let [most, here] = [0, 0];
  for (const parameter of parameters) {
    here = isNumber(parameter) ? here + 1 : 0;
    most = Math.max(most, here);
  }
  return most;
}

/** "src/a.ts:12", once for each function of a source that takes too many numbers in a row. */
function looseIntegers(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isOwn = ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
    if (isOwn && numbersInARow(node.parameters) > MOST_NUMBERS) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const CASES: readonly (readonly [code: string, isFound: boolean])[] = [
  ['function f(a: number, b: number, c: number) {}', true],
  ['class C { f(s: string, a: number, b: number, c = 0) {} }', true],
  ['const f = (a: number, b: number, c: number) => a;', true],
  ['function f(a: number, b: number, s: string, c: number) {}', false],
  ['function f({ first, last }: Span, a: number, b: number) {}', false],
  ['interface I { f(a: number, b: number, c: number): void }', false],
];

test.each(CASES)('%s', (code, isFound) => {
  expect(looseIntegers('a.ts', code)).toEqual(isFound ? ['a.ts:1'] : []);
});

test('No function takes three numbers in a row', () => {
  expect(filesBelow('src').flatMap((file) => looseIntegers(file, readFileSync(file, 'utf8')))).toEqual([]);
}, 60_000);
