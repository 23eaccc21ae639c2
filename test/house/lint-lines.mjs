// Lints lines as if they stood in files of the project: JSON [{ file, code }] on stdin; on stdout the rules that each
// breaks. Without types: what is asked is what a room must not name.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';

const eslint = new ESLint({
  overrideConfig: [
    {
      ...ts.configs.disableTypeChecked,
      files: ['**/*'],
      languageOptions: { parserOptions: { project: null } },
    },
  ],
});
const told = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [{ messages }] = await eslint.lintText(code, { filePath: file });
  told.push(messages.map(({ ruleId }) => ruleId ?? 'unreadable'));
}
console.log(JSON.stringify(told));
