import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOM = 'src/taskpane';
const FILES = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('.vi.ts'))
  .map((name) => join(ROOM, name));

const BEYOND_ASCII = /[^\p{ASCII}]/u;
/** Attributes that a person hears or sees. */
const SPOKEN = /^(aria-(label|description|roledescription|valuetext)|title|label|alt|placeholder)$/u;
/** Pictures between words, and spaces. */
const SIGNS = /^[\s,.:→]*$/u;

/** What a person would read in a file besides what it takes from a catalogue. */
function textsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && !SIGNS.test(node.text)) texts.push(node.text);
    const isLiteral =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isLiteral && BEYOND_ASCII.test(node.text) && !SIGNS.test(node.text)) texts.push(node.text);
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN.test(node.name.getText()) &&
      node.initializer?.kind === ts.SyntaxKind.StringLiteral
    )
      texts.push(node.initializer.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** Parts of the pane that come once they are asked for. */
const LATE = /\/(findings|filling|narrative)\//u;

/** The modules that the first paint needs take nothing but types from the rules, the report and the forms. */
function heavyImportsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isImportDeclaration)
    .filter(({ importClause }) => importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
    .map(({ moduleSpecifier }) => moduleSpecifier.getText())
    .filter((name) => /\/(rules|report|forms)\//u.test(name));
}

test.each(FILES)('%s says nothing to a person but out of the catalogue', (file) => {
  expect(textsIn(file)).toEqual([]);
});

test.each(FILES.filter((file) => !LATE.test(file)))(
  '%s does not hold up the first paint with the rules or their sentences',
  (file) => {
    expect(heavyImportsIn(file)).toEqual([]);
  },
);
